/** Sentences about what a cell holds. In all of them the cell was left out of the figures. */

import { columnName, type Description, type DiagnosticIn, joined } from './description.ts';
import { quoted, visibleText } from './visible-text.ts';

type CellCode =
  | 'cell-error'
  | 'text-unreadable'
  | 'number-unreadable'
  | 'number-ambiguous'
  | 'number-out-of-range'
  | 'percent-ambiguous'
  | 'date-unreadable'
  | 'date-ambiguous'
  | 'date-implausible'
  | 'yes-no-unreadable'
  | 'choice-unknown';

/** Says what is wrong with a cell. */
export function describeCell(diagnostic: DiagnosticIn<CellCode>): Description {
  const { found, column } = diagnostic.params;
  const header = columnName(diagnostic.at.header, column);
  const cell = `${quoted(found)} in ${header}`;
  const leftOut = (what: string, expected: string): Description => ({
    what,
    expected,
    done: 'the cell was left out',
  });
  switch (diagnostic.code) {
    case 'cell-error':
      return leftOut(`${header} holds the error ${visibleText(found)}`, 'a value or a blank cell');
    case 'text-unreadable':
      return leftOut(`${cell} is not a text`, 'a text');
    case 'number-unreadable':
      return leftOut(`${cell} is not a number`, numberExpected(diagnostic.params));
    case 'number-ambiguous':
      return leftOut(
        `${cell} can be ${joined(diagnostic.params.candidates, 'or')}`,
        'a number without a separator of thousands',
      );
    case 'number-out-of-range':
      return leftOut(`${cell} is out of range`, range(diagnostic.params));
    case 'percent-ambiguous':
      return leftOut(
        `${cell} can be ${joined(diagnostic.params.candidates, 'or')}`,
        'a percentage with its sign',
      );
    case 'date-unreadable':
      return leftOut(`${cell} is not a date`, 'a date such as 2026-02-28');
    case 'date-ambiguous':
      return leftOut(
        `${cell} can be ${joined(diagnostic.params.candidates, 'or')}`,
        'a date with the year first or the month as a word',
      );
    case 'date-implausible': {
      const { read } = diagnostic.params;
      return leftOut(
        read === null ? `${cell} is not a day` : `${cell} would be the day ${visibleText(read)}`,
        'a date in the years 1950 to 2100',
      );
    }
    case 'yes-no-unreadable':
      return leftOut(`${cell} is neither yes nor no`, 'yes or no');
    case 'choice-unknown':
      return unknownChoice(cell, diagnostic.params);
  }
}

/** A word that is not known must not make its row something without a word. */
function unknownChoice(
  cell: string,
  { choices, countsAs }: DiagnosticIn<'choice-unknown'>['params'],
): Description {
  const instead = countsAs === undefined ? '' : `, and its row counts as ${countsAs}`;
  return {
    what: `${cell} is not one of its choices`,
    expected: joined(choices, 'or'),
    done: `the cell was left out${instead}`,
  };
}

function numberExpected({ unit, min, max }: DiagnosticIn<'number-unreadable'>['params']): string {
  if (unit === 'percent') return 'a percentage such as 45%';
  if (min === undefined || max === undefined) return 'a number such as 1250';
  return `a number from ${min} to ${max}`;
}

/** `a number from 1 to 5`, `a number of at least 0`, `a percentage from 0% to 100%`. */
function range({ min, max, unit }: DiagnosticIn<'number-out-of-range'>['params']): string {
  const noun = unit === 'percent' ? 'a percentage' : 'a number';
  const show = (value: number): string =>
    unit === 'percent' ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  if (min !== null && max !== null) return `${noun} from ${show(min)} to ${show(max)}`;
  if (min !== null) return `${noun} of at least ${show(min)}`;
  return max === null ? noun : `${noun} of at most ${show(max)}`;
}
