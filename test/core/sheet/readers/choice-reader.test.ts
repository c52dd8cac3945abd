/** Choices: however they are spelt. */

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../core/cell/cell.ts';
import { readChoice } from '../../../../core/sheet/readers/choice-reader.ts';
import { NO_FACTS } from '../../../../core/sheet/readers/column-facts.ts';
import { Trouble } from '../../../../core/sheet/readers/trouble.ts';
import { columnOf, readOne } from './reading-cells.ts';

const stage = columnOf('choice', {
  choices: [
    { value: 'intake', synonyms: ['idea', 'new', 'value'] },
    { value: 'in progress', synonyms: ['wip', 'build', '🚧'] },
    { value: 'data & AI', synonyms: ['data'] },
    { value: 'none', synonyms: ['%'] },
    { value: '3', synonyms: ['true'] },
  ],
});
const colours = columnOf('choice', {
  choices: [
    { value: 'red', synonyms: ['r', 'off track'] },
    { value: 'amber', synonyms: ['a'] },
    { value: 'green', synonyms: ['g', 'on track'] },
  ],
});

describe('readChoice', () => {
  it.each<[Cell, unknown]>([
    ['in progress', 'in progress'],
    ['IN-PROGRESS ', 'in progress'],
    ['In\nProgress', 'in progress'],
    ['InProgress.', 'in progress'],
    ['Idea', 'intake'],
    ['🚧', 'in progress'],
    ['🚧 Build', 'in progress'],
    ['2 - Build', 'in progress'],
    ['2. build', 'in progress'],
    ['Data & AI', 'data & AI'],
    ['DATA/AI', 'data & AI'],
    ['None', 'none'], // a choice's own word wins over "missing"
    ['%', 'none'],
    [3, '3'],
    [true, '3'],
    [null, null],
    [' ', null],
    ['TBD', null],
    ['closed', 'choice-unknown'],
    [7, 'choice-unknown'],
    [{ error: '#VALUE!' }, 'cell-error'],
    ['#VALUE!', 'cell-error'],
    ['#NAME?', 'cell-error'],
  ])('reads %j as %j', (cell, expected) => {
    expect(readOne(cell, stage)).toBe(expected);
  });

  it.each<[Cell, unknown]>([
    ['🔴', 'red'],
    ['❤️', 'red'],
    ['🟠', 'amber'],
    ['🟡', 'amber'],
    ['🟢', 'green'],
    ['🟢 On track', 'green'],
    ['On Track 🟢', 'green'],
    ['G', 'green'],
    ['🔵', 'choice-unknown'],
  ])('reads the colour %s as %s without the emoji being listed', (cell, expected) => {
    expect(readOne(cell, colours)).toBe(expected);
  });

  it.each([
    ['ambr', 'amber'],
    ['Gren', 'green'],
    ['gerne', null],
    ['rde', 'red'],
    ['purple', null],
    ['x', null],
    ['off trcak', 'red'],
    ['x'.repeat(100_000), null],
  ])('suggests for "%s" %s', (text, suggestion) => {
    const found = readChoice(text, colours) as Trouble<'choice-unknown'>;
    expect(found).toBeInstanceOf(Trouble);
    expect(found.suggestion).toBe(suggestion);
    expect(found.params).toEqual({
      found: text,
      column: 'Column',
      choices: ['red', 'amber', 'green'],
    });
  });

  it('knows nothing where the spec has no choices', () => {
    expect(readOne('red', columnOf('choice'), NO_FACTS)).toBe('choice-unknown');
  });
});
