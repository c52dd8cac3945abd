/** Sentences about how rows fit together, and about settings and mappings. */

import {
  columnName,
  type Description,
  type DiagnosticIn,
  joined,
  ROW_LEFT_OUT,
} from './description.ts';
import { quoted, visibleText } from './visible-text.ts';

type RowCode =
  | 'value-missing'
  | 'id-repeated'
  | 'name-repeated'
  | 'reference-unknown'
  | 'dates-reversed'
  | 'choice-of-columns'
  | 'scale-empty'
  | 'weights-none';

type WorkCode =
  | 'name-shared'
  | 'allocation-repeated'
  | 'rows-not-counted'
  | 'span-long'
  | 'span-off'
  | 'person-is-role'
  | 'pattern-unreadable'
  | 'shares-over-whole'
  | 'hours-none'
  | 'hours-and-share-differ';

type SettingCode =
  | 'setting-unknown'
  | 'setting-repeated'
  | 'setting-invalid'
  | 'mapping-invalid'
  | 'mapping-column-absent';

const READ_WITHOUT = 'the row was read without it';

/** Says what is wrong with a row. */
export function describeRow(diagnostic: DiagnosticIn<RowCode>): Description {
  const isLeftOut = diagnostic.severity === 'error';
  switch (diagnostic.code) {
    case 'value-missing':
      return {
        what: `${columnName(diagnostic.at.header, diagnostic.params.column)} is missing`,
        expected: `a value in every row of ${visibleText(diagnostic.params.table)}`,
        done: ROW_LEFT_OUT,
      };
    case 'id-repeated':
      return {
        what: `the id ${quoted(diagnostic.params.id)} stands twice in ${visibleText(diagnostic.params.table)}`,
        expected: 'an id of its own for every row',
        done: isLeftOut ? ROW_LEFT_OUT : 'both rows were read',
      };
    case 'name-repeated': {
      const { name, table, used } = diagnostic.params;
      return {
        what: `the name ${quoted(name)} stands twice in ${visibleText(table)}`,
        expected: 'a name of its own for every row',
        done: `both rows were read, and the name alone means the first, ${visibleText(used)}`,
      };
    }
    case 'reference-unknown': {
      const { found, column, table, countsHours } = diagnostic.params;
      const read = countsHours === true ? 'the row was read, and its hours count' : READ_WITHOUT;
      // Where the header itself is what was found, it names no column.
      const header = diagnostic.at.header === found ? null : diagnostic.at.header;
      return {
        what: `${quoted(found)} in ${columnName(header, column)} is not in ${visibleText(table)}`,
        expected: `an id or a name from ${visibleText(table)}`,
        done: isLeftOut ? ROW_LEFT_OUT : read,
      };
    }
    case 'dates-reversed': {
      const { from, to } = diagnostic.params;
      const start = diagnostic.notes.find((note) => note.text === 'compare-with');
      return {
        what: `${columnName(diagnostic.at.header, to)} is before ${columnName(start?.at.header ?? null, from)}`,
        expected: 'it on the same day or later',
        done: isLeftOut ? ROW_LEFT_OUT : 'the row was read as it is',
      };
    }
    case 'choice-of-columns': {
      const { columns, filled } = diagnostic.params;
      return {
        what:
          filled.length === 0
            ? `none of ${joined(columns, 'and')} is filled`
            : `${joined(filled, 'and')} are filled together`,
        expected: `one of ${joined(columns, 'and')}`,
        done: isLeftOut ? ROW_LEFT_OUT : 'the row was read as it is',
      };
    }
    case 'scale-empty': {
      const { criterion, min, max } = diagnostic.params;
      return {
        what: `the scale of ${quoted(criterion)} runs from ${visibleText(min)} to ${visibleText(max)}`,
        expected: 'a scale max above the scale min',
        done: 'the criterion does not count',
      };
    }
    case 'weights-none':
      return {
        what: `no row of ${visibleText(diagnostic.params.table)} has a weight above 0`,
        expected: 'a weight above 0 for at least one criterion',
        done: 'no project has a score',
      };
  }
}

/** Says what is wrong with how much somebody works or is to work. */
export function describeWork(diagnostic: DiagnosticIn<WorkCode>): Description {
  const { at } = diagnostic;
  switch (diagnostic.code) {
    case 'rows-not-counted': {
      const { found, column, count } = diagnostic.params;
      const header = columnName(at.header, column);
      return {
        what: `${count === 1 ? 'a row is' : `${count} rows are`} ${joined(found, 'or')} by ${header}`,
        expected: null,
        done: count === 1 ? ROW_LEFT_OUT : 'they were left out',
      };
    }
    case 'span-long': {
      const { from, to, years, limit } = diagnostic.params;
      return {
        what: `the span from ${visibleText(from)} to ${columnName(at.header, to)} is ${years} years long`,
        expected: `at most ${limit} years`,
        done: 'it was counted all the same',
      };
    }
    case 'span-off': {
      const { from, to } = diagnostic.params;
      const start = diagnostic.notes.find((note) => note.text === 'compare-with');
      return {
        what: `no day from ${columnName(start?.at.header ?? null, from)} to ${columnName(at.header, to)} is worked`,
        expected: 'a span with a working day, or the total hours',
        done: 'it counts as 0 hours',
      };
    }
    case 'person-is-role': {
      const { found, column, role } = diagnostic.params;
      return {
        what: `${quoted(found)} in ${columnName(at.header, column)} is a role, not a person`,
        expected: `a person; for an open request, the role under ${visibleText(role)} and nobody here`,
        done: 'it counts as an open request for the role',
      };
    }
    case 'name-shared': {
      const { found, column, table, used, count, instead } = diagnostic.params;
      const isOne = instead === undefined;
      return {
        what: `${quoted(found)} in ${columnName(at.header, column)} is the name of ${count} rows of ${visibleText(table)}`,
        expected: isOne
          ? `an id from ${visibleText(table)}`
          : `the project before it, such as ${visibleText(instead)}`,
        done: used === null ? 'none of them was used' : `the first, ${visibleText(used)}, was used`,
      };
    }
    case 'allocation-repeated': {
      const { row, tab } = diagnostic.params;
      const of = tab === null ? '' : ` of ${visibleText(tab)}`;
      return {
        what: `the row says the same as row ${row}${of}`,
        expected: 'planned work once',
        done: 'both rows were counted',
      };
    }
    case 'pattern-unreadable': {
      const { found, column } = diagnostic.params;
      return {
        what: `${quoted(found)} in ${columnName(at.header, column)} is not a week's pattern`,
        expected: 'seven digits from Monday to Sunday, 1 for a day off, such as 0000011',
        done: 'the setting Weekend was used',
      };
    }
    case 'shares-over-whole': {
      const { columns, sum } = diagnostic.params;
      const percent = `${Number((sum * 100).toPrecision(12))}%`;
      return {
        what:
          columns.length === 1
            ? `${joined(columns, 'and')} is ${percent}`
            : `${joined(columns, 'and')} are ${percent} together`,
        expected: 'at most 100%',
        done: 'the person has no time for projects',
      };
    }
    case 'hours-none':
      return {
        what: `${columnName(at.header, diagnostic.params.column)} is 0`,
        expected: 'the hours of a full week',
        done: 'the person has no capacity, and shares of it are 0 hours',
      };
    case 'hours-and-share-differ': {
      const { column, hours, shareColumn, share, fullHours } = diagnostic.params;
      const percent = `${Number((share * 100).toPrecision(12))}%`;
      return {
        what: `${columnName(at.header, column)} is ${hours}, and ${visibleText(shareColumn)} is ${percent} of a full week of ${fullHours} hours`,
        expected: 'hours and a share that agree, or the hours of your full week in Settings',
        done: `${hours} hours a week were counted`,
      };
    }
  }
}

/** Says what is wrong with a setting or a mapping. */
export function describeSetting(diagnostic: DiagnosticIn<SettingCode>): Description {
  switch (diagnostic.code) {
    case 'setting-unknown':
      return {
        what: `${quoted(diagnostic.params.found)} is not a setting`,
        expected: 'the name of a setting',
        done: 'it was ignored',
      };
    case 'setting-repeated': {
      const { setting, used, ignored } = diagnostic.params;
      return {
        what: `the setting ${visibleText(setting)} stands twice, first as ${quoted(ignored)}`,
        expected: 'one row for each setting',
        done: `the later value counts, ${quoted(used)}`,
      };
    }
    case 'setting-invalid': {
      const { setting, found, expected, used } = diagnostic.params;
      return {
        what: `${quoted(found)} does not fit the setting ${visibleText(setting)}`,
        expected: visibleText(expected, 200),
        done:
          used === undefined
            ? 'the default was used'
            : `the value of a later row counts, ${quoted(used)}`,
      };
    }
    case 'mapping-invalid': {
      const { found, expected } = diagnostic.params;
      return {
        what: `the mapping ${quoted(found)} cannot be used`,
        expected: visibleText(expected, 200),
        done: 'it was ignored',
      };
    }
    case 'mapping-column-absent': {
      const { found, column } = diagnostic.params;
      return {
        what: `the mapping takes ${visibleText(column)} from ${quoted(found)}, but the sheet has no such header`,
        expected: 'a header of the sheet',
        done: 'this part of the mapping was ignored',
      };
    }
  }
}
