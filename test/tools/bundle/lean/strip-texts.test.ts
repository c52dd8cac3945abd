/** What the bundle of functions leaves out, and what it must not. */

import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../../core/index.ts';
import { stripTexts } from '../../../../tools/bundle/lean/strip-texts.ts';
import { LOADS, sheetsScript } from '../../../../tools/bundle/sheets-script.ts';

describe('stripTexts', () => {
  it.each([
    [
      'a definition’s texts',
      "defineBlock({ id: 'A', summary: 'x', layout: 'y', make })",
      "defineBlock({ id: 'A',   make })",
    ],
    [
      'examples, however long',
      "defineRows({ examples: [{ doc: 'a', args: [f(1)] }], id: 'A' })",
      "defineRows({  id: 'A' })",
    ],
    ['an argument’s text', "const A = { doc: 'a' + `b`, name: 'n' };", "const A = {  name: 'n' };"],
    [
      'nothing that is computed',
      'const A = { doc: text(), unit };',
      'const A = { doc: text(), unit };',
    ],
    [
      'no source of a table',
      "const A = { source: 'x', notes: [] };",
      "const A = { source: 'x', notes: [] };",
    ],
    [
      'marks days in examples',
      "const D = dayOf('2026-01-01');",
      "const D = /* @__PURE__ */ dayOf('2026-01-01');",
    ],
  ])('takes %s', (_, before, after) => {
    expect(stripTexts(before)).toBe(after);
  });
});

describe('what formulas load', () => {
  it('holds no summary and no note of any function', async () => {
    const { parts } = await sheetsScript();
    const run = parts.filter(({ loads }) => loads.join() !== LOADS.app).map(({ code }) => code);
    expect(run.length).toBeGreaterThan(20);
    const texts = FUNCTIONS.flatMap(({ summary, notes = [], args }) => [
      summary,
      ...notes,
      ...args.map(({ doc }) => doc),
    ]);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => run.join('\n').includes(text))).toEqual([]);
  }, 60_000);
});
