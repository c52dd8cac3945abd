/** Sentences about the weeks and months of a matrix, and about what its cells count. */

import { type Description, type DiagnosticIn, joined } from './description.ts';
import { quoted } from './visible-text.ts';

type PeriodCode =
  | 'periods-without-year'
  | 'periods-year-told'
  | 'weeks-assumed'
  | 'months-assumed'
  | 'unit-days';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Says how the headers of a matrix were understood. */
export function describePeriods(diagnostic: DiagnosticIn<PeriodCode>): Description {
  switch (diagnostic.code) {
    case 'periods-without-year': {
      const [first = '', ...rest] = diagnostic.params.found;
      const others = rest.length === 0 ? '' : `, and neither has ${joined(rest, 'or')}`;
      return {
        what: `the header ${quoted(first)} has no year${others}`,
        expected: 'the year in the headers, as in 2026-02-28, or in a row above them',
        done: rest.length === 0 ? 'the column was left out' : 'their columns were left out',
      };
    }
    case 'periods-year-told': {
      const { year, by } = diagnostic.params;
      return {
        what: `the weeks or months have no year, and ${quoted(by)} says one`,
        expected: null,
        done: `they were read as those of ${year}`,
      };
    }
    case 'weeks-assumed': {
      const { day, weekday, from, to } = diagnostic.params;
      const name = WEEKDAYS[weekday] ?? '';
      return {
        what: `${day} is a ${name}, and nothing says whether it begins its week or ends it`,
        expected: 'W/C or Week ending in the headers, or in a row above them',
        done: `it was read as the first day: ${from} to ${to}, and the other headers likewise`,
      };
    }
    case 'months-assumed': {
      const { day, from, to } = diagnostic.params;
      return {
        what: `${day} and the dates beside it are a month apart`,
        expected: null,
        done: `each was read as the month that it lies in: ${from} to ${to}`,
      };
    }
    case 'unit-days': {
      const { found, count, by } = diagnostic.params;
      const says = by === null ? '' : `, as ${quoted(by)} says`;
      const others =
        count === 1 ? 'the cell was' : `the cell, and ${count - 1} more of this tab, were`;
      return {
        what: `${quoted(found)} counts days${says}, and a day has not as many hours for everybody`,
        expected: 'FTE, percent or hours',
        done: `${others} left out`,
      };
    }
  }
}
