/** Whole messages against golden files. `UPDATE_GOLDEN=1` writes them anew, to be read before they are committed. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../../core/diagnostics/describe.ts';
import type { Diagnostic } from '../../../core/diagnostics/diagnostic.ts';
import {
  formatCellRef,
  formatDiagnostic,
  sentenceOf,
} from '../../../core/diagnostics/format-diagnostic.ts';
import { visibleText } from '../../../core/diagnostics/visible-text.ts';
import { GOLDEN_CASES } from './golden-cases.ts';

const folder = new URL('./golden/', import.meta.url);
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

/** The closed list, read from its source: types are gone at run time. */
function codesInSource(): readonly string[] {
  const source = readFileSync(
    new URL('../../../core/diagnostics/diagnostic.ts', import.meta.url),
    'utf8',
  );
  const [, params = ''] = source.split('export interface DiagnosticParams {');
  const [body = ''] = params.split('\nexport type DiagnosticCode');
  return [...body.matchAll(/^ {2}'([a-z-]+)':/gm)].map((match) => match[1] as string);
}

suite('golden messages', () => {
  let cases = 0;

  it.each(GOLDEN_CASES.map((one) => [one.name, one.diagnostic] as const))(
    'the message of %s is as its golden file has it',
    (name, diagnostic) => {
      const file = new URL(`${name}.txt`, folder);
      const message = `${formatDiagnostic(diagnostic, 'portfolio.xlsx')}\n`;
      if (isUpdating) writeFileSync(file, message);
      expect(message).toBe(readFileSync(file, 'utf8'));
      cases += 1;
    },
  );

  it('ran one case for every golden file, and no two of one name', () => {
    expect(cases).toBe(GOLDEN_CASES.length);
    expect(readdirSync(folder).sort()).toEqual(GOLDEN_CASES.map((one) => `${one.name}.txt`).sort());
  });

  it('has a case for every code', () => {
    const codes = codesInSource();
    expect(codes.length).toBeGreaterThanOrEqual(29);
    expect([...new Set(GOLDEN_CASES.map((one) => one.diagnostic.code))].sort()).toEqual(
      [...codes].sort(),
    );
  });
});

suite('messages', () => {
  it.each(GOLDEN_CASES.map((one) => [one.name, one.diagnostic] as const))(
    'the clauses of %s join to one plain sentence',
    (_, diagnostic) => {
      const { what, expected, done } = describe(diagnostic);
      for (const clause of [what, expected ?? 'a', done]) {
        expect(clause).toMatch(/\S/);
        expect(clause).not.toMatch(/undefined|null|NaN|\[object|[.;]$|^\s|\s$| {2}/);
      }
    },
  );

  it('start with the sheet where there is no file, and with the sheet alone where no cell is meant', () => {
    const diagnostic = GOLDEN_CASES.find((one) => one.name === 'yes-no-unreadable')
      ?.diagnostic as Diagnostic;
    expect(formatDiagnostic(diagnostic)).toBe(`Portfolio!H7: ${sentenceOf(diagnostic)}`);
    expect(formatCellRef({ ...diagnostic.at, a1: null })).toBe('Portfolio');
  });
});

suite('visibleText', () => {
  it.each([
    ['plain', 'plain'],
    ['two\nlines', 'two␊lines'],
    ['a\tb\u007f', 'a␉b␡'],
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\u200bb\u202ec', 'a\\u{200b}b\\u{202e}c'],
    ['\ud800', '\\u{d800}'],
    ['🔴 late', '🔴 late'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    ['🔴'.repeat(61), `${'🔴'.repeat(59)}…`],
  ])('shows %j as %s', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('never lets a control or direction character through, and stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = visibleText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect([...shown].length).toBeLessThanOrEqual(60 * 10);
      }),
    );
  });
});
