/**
 * Every reader and every look at a header answers a text of 200,000 letters. An expression that tries such a text again
 * from every letter on takes minutes over one of them, and the test then ends by its time limit.
 */
import { describe, expect, it } from 'vitest';
import { parseA1, parseRect } from '../../../core/cell/address.ts';
import { isMissing } from '../../../core/cell/missing.ts';
import { monthOfName } from '../../../core/cell/month-names.ts';
import { dateOrderOf, parseDate } from '../../../core/cell/parse-date.ts';
import { parseDigits } from '../../../core/cell/parse-digits.ts';
import {
  decimalMarkOf,
  doubtfulMarkOf,
  isCurrency,
  parseNumber,
} from '../../../core/cell/parse-number.ts';
import { RAG } from '../../../core/model/choices.ts';
import { periodStart } from '../../../core/model/periods.ts';
import { knownTexts, referenceKey } from '../../../core/model/references.ts';
import type { ColumnKind } from '../../../core/sheet/column-spec.ts';
import { headerText } from '../../../core/sheet/header-index.ts';
import { nearestText } from '../../../core/sheet/nearest-text.ts';
import { normaliseHeader, splitUnit } from '../../../core/sheet/normalise-header.ts';
import { NO_FACTS } from '../../../core/sheet/readers/column-facts.ts';
import { findColumnFacts } from '../../../core/sheet/readers/find-column-facts.ts';
import { READERS } from '../../../core/sheet/readers/readers.ts';
import { columnOf } from './readers/reading-cells.ts';

const LENGTH = 200_000;
const UNITS = [
  ' ',
  '\u00a0',
  '\n',
  '1',
  '.',
  ',',
  '-',
  '–',
  'a',
  'h',
  '(',
  ')',
  '/',
  '%',
  '$',
  "'",
];
const PAIRS = ['1.', '1,', '1 ', ' -', 'a ', '1a', '((', '🔴 ', '1:', '# '];
const ENDS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['5', '5'],
  ['a', 'x'],
  ['(', ')'],
  ['5 -', '('],
  ['1 Jan', '2026'],
  ['-', 'k'],
  ['#', '!'],
];

const TEXTS = [...UNITS, ...PAIRS].flatMap((unit) =>
  ENDS.map(([front, back]) => front + unit.repeat(Math.ceil(LENGTH / unit.length)) + back),
);

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  normaliseHeader,
  splitUnit,
  headerText,
  parseA1,
  parseRect,
  isMissing,
  monthOfName,
  parseDate,
  dateOrderOf,
  parseNumber,
  decimalMarkOf,
  doubtfulMarkOf,
  isCurrency,
  referenceKey,
  periodStart: (text) => periodStart(text, null),
  nearestText: (text) => nearestText(text, [text, 'Projects', ...TEXTS.slice(0, 3)]),
  knownTexts: (text) => knownTexts([{ id: text }], ['id']),
};

describe('texts of 200,000 letters', () => {
  it('are many', () => {
    expect(TEXTS.length).toBe(208);
    expect(TEXTS.every((text) => text.length >= LENGTH)).toBe(true);
  });

  it.each(Object.keys(FUNCTIONS))('are answered by %s', (name) => {
    const answer = FUNCTIONS[name] as (text: string) => unknown;
    for (const text of TEXTS) expect(answer(text)).toBeDefined();
  });

  it.each(Object.keys(READERS) as ColumnKind[])('are read as %s', (kind) => {
    const spec = columnOf(kind, kind === 'choice' ? { choices: RAG } : {});
    for (const text of TEXTS) expect(READERS[kind](text, spec, NO_FACTS)).toBeDefined();
  });

  it.each(Object.keys(READERS) as ColumnKind[])('tell of a column of %s', (kind) => {
    const rows = TEXTS.map((text) => [text]);
    expect(findColumnFacts(columnOf(kind), rows, 0)).toBeDefined();
  });

  it('of digits alone are a number only while they fit one', () => {
    expect(parseDigits('1'.repeat(40))).not.toBeNull();
    expect(parseNumber('1'.repeat(LENGTH))).toBeNull();
  });
});
