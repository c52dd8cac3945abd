/** Sentences about sheets, their headers and their skipped rows. */

import {
  columnName,
  type Description,
  type DiagnosticIn,
  joined,
  SHEET_NOT_READ,
} from './description.ts';
import { quoted, visibleText } from './visible-text.ts';

type SheetCode =
  | 'sheet-unrecognised'
  | 'sheet-ambiguous'
  | 'table-below'
  | 'table-assumed'
  | 'tabs-together'
  | 'tab-hidden'
  | 'report-copy'
  | 'formula-uncomputed'
  | 'headers-unread'
  | 'sheet-too-wide'
  | 'header-ambiguous'
  | 'periods-ambiguous'
  | 'unit-unknown'
  | 'headers-joined'
  | 'header-unfit'
  | 'currencies-mixed'
  | 'units-differ'
  | 'amounts-scaled'
  | 'names-as-ids'
  | 'header-repeated'
  | 'column-missing'
  | 'total-skipped'
  | 'spare-skipped'
  | 'header-row-skipped'
  | 'heading-skipped'
  | 'merge-filled'
  | 'merge-not-filled';

/** Says what is wrong with a sheet, and what was done. */
export function describeSheet(diagnostic: DiagnosticIn<SheetCode>): Description {
  switch (diagnostic.code) {
    case 'sheet-unrecognised':
      return describeUnrecognised(diagnostic);
    case 'table-assumed':
      return {
        what: `no other tab is ${visibleText(diagnostic.params.table)}, and this one has the columns that it needs`,
        expected: null,
        done: `it was read as ${visibleText(diagnostic.params.table)}`,
      };
    case 'tabs-together': {
      const { table, tabs } = diagnostic.params;
      return {
        what: `${visibleText(table)} stands in ${tabs.length} tabs: ${joined(tabs, 'and')}`,
        expected: null,
        done: 'they were read together',
      };
    }
    case 'tab-hidden':
      return {
        what: `this tab of ${visibleText(diagnostic.params.table)} is hidden`,
        expected: null,
        done: 'its rows were read and count',
      };
    case 'report-copy':
      return {
        what: 'this tab is a copy of a report that Steersheet made',
        expected: null,
        done: 'it was not read as data',
      };
    case 'formula-uncomputed': {
      const { count } = diagnostic.params;
      const many = count < 1000 ? `${count} formulas` : 'a thousand formulas or more';
      return {
        what:
          count === 1
            ? 'the formula has no value yet'
            : `${many} of this tab, from here on, have no value yet`,
        expected: 'a workbook that a spreadsheet program has calculated and saved',
        done: count === 1 ? 'the cell was left out' : 'their cells were left out',
      };
    }
    case 'headers-unread': {
      const { table, found } = diagnostic.params;
      return {
        what: `not understood: ${joined(found, 'and')}`,
        expected: `headers of ${visibleText(table)}, or a mapping that says which columns they are`,
        done: `${found.length === 1 ? 'the column was' : 'the columns were'} left alone`,
      };
    }
    case 'sheet-ambiguous':
      return {
        what: `the sheet can be ${joined(diagnostic.params.candidates, 'or')}`,
        expected: 'columns of one table, or a mapping that names the table',
        done: SHEET_NOT_READ,
      };
    case 'table-below':
      return {
        what: `another table starts here: ${visibleText(diagnostic.params.table)}`,
        expected: null,
        done: 'it was read as a table of its own',
      };
    case 'sheet-too-wide': {
      const { columns, limit } = diagnostic.params;
      return {
        what: `the sheet has ${columns} columns`,
        expected: `at most ${limit}`,
        done: `the columns after the first ${limit} were not read`,
      };
    }
    case 'header-ambiguous': {
      const { found, candidates } = diagnostic.params;
      return {
        what: `the header ${quoted(found)} can mean ${joined(candidates, 'or')}`,
        expected: 'a header that means one column, or a mapping',
        done: 'the column was not read',
      };
    }
    case 'periods-ambiguous': {
      const { found, candidates } = diagnostic.params;
      const [first = ''] = found;
      const others = found.length === 1 ? '' : `, and so can ${joined(found.slice(1), 'and')}`;
      return {
        what: `the header ${quoted(first)} can be ${joined(candidates, 'or')}${others}`,
        expected: 'the order of day and month in Settings, or dates as 2026-02-28',
        done: found.length === 1 ? 'the column was left out' : 'their columns were left out',
      };
    }
    case 'unit-unknown': {
      const { found, count, column } = diagnostic.params;
      const others = count === 1 ? 'the cell' : `the cell, and ${count - 1} more of this tab,`;
      return {
        what: `${quoted(found)} can be FTE, percent or hours`,
        expected: `a column ${visibleText(column)}, the setting Staffing matrix unit, or per cents with their sign`,
        done: `${others} ${count === 1 ? 'was' : 'were'} left out`,
      };
    }
    case 'headers-joined':
      return {
        what: `the headers stand in the rows ${diagnostic.params.upper} and ${diagnostic.params.lower}`,
        expected: 'one row of headers',
        done: 'the two rows were read together',
      };
    case 'header-unfit': {
      const { found, column, example, lacks, countsAs } = diagnostic.params;
      const such = `such as ${quoted(example)}`;
      const which = lacks === 'yes-no' ? `cells ${such}` : `most of its cells, ${such},`;
      return {
        what: `the header ${quoted(found)} could mean ${visibleText(column)}, but ${which} ${UNLIKE[lacks ?? 'choice']}`,
        expected: null,
        done: `the column was left alone${countsAs === undefined ? '' : `, and by it rows count as ${countsAs}`}`,
      };
    }
    case 'currencies-mixed': {
      const { column, usual, others, cells } = diagnostic.params;
      const header = columnName(diagnostic.at.header, column);
      return {
        what: `${header} holds amounts in ${visibleText(usual)} and, in ${cells} ${cells === 1 ? 'cell' : 'cells'}, in ${joined(others, 'and')}`,
        expected: 'one currency',
        done: 'the amounts were read as they are, and their sum means nothing',
      };
    }
    case 'units-differ': {
      const { column, found, beside, usual } = diagnostic.params;
      const header = columnName(diagnostic.at.header, column);
      return {
        what: `${header} is in ${visibleText(found)}, ${visibleText(beside)} of the same row in ${visibleText(usual)}`,
        expected: 'one currency or unit in a row',
        done: 'the amount was left out',
      };
    }
    case 'amounts-scaled': {
      const { found, scale } = diagnostic.params;
      const isThousands = scale === 1000;
      return {
        what: `${quoted(found)} says that amounts are in ${isThousands ? 'thousands' : 'millions'}`,
        expected: null,
        done: `each below was read as ${isThousands ? '1,000' : '1,000,000'} times its number`,
      };
    }
    case 'names-as-ids': {
      const { found, rowIs } = diagnostic.params;
      return {
        what: `there is no column ID, and no name stands twice in ${quoted(found)}`,
        expected: null,
        done: `the names were taken as ids, so that ${rowIs} with another name is another one`,
      };
    }
    case 'header-repeated': {
      const { column, used } = diagnostic.params;
      const header =
        diagnostic.at.header === null ? 'a second header' : quoted(diagnostic.at.header);
      return {
        what: `${header} means ${visibleText(column)}, as ${quoted(used)} does`,
        expected: 'one column for it',
        done: `only ${quoted(used)} was read`,
      };
    }
    case 'column-missing': {
      const { table, column } = diagnostic.params;
      return {
        what: `the sheet has no column ${visibleText(column)}`,
        expected: `it in ${visibleText(table)}`,
        done: diagnostic.severity === 'error' ? SHEET_NOT_READ : 'the sheet was read without it',
      };
    }
    case 'total-skipped':
      return {
        what: `${quoted(diagnostic.params.found)} marks a row of totals`,
        expected: null,
        done: 'the row was skipped',
      };
    case 'spare-skipped':
      return {
        what: `${quoted(diagnostic.params.found)} is no work, but time that is left`,
        expected: null,
        done: 'the row was skipped',
      };
    case 'header-row-skipped':
      return {
        what: `the headers are repeated here, from ${quoted(diagnostic.params.found)} on`,
        expected: null,
        done: 'the row was skipped',
      };
    case 'heading-skipped':
      return {
        what: `${quoted(diagnostic.params.found)} stands alone in its row, as a heading`,
        expected: null,
        done: 'the row was skipped',
      };
    case 'merge-filled': {
      const { range, found } = diagnostic.params;
      return {
        what: `the cells ${visibleText(range)} are merged`,
        expected: 'one cell for each row',
        done: `${quoted(found)} was read in every row of them`,
      };
    }
    case 'merge-not-filled': {
      const { range, found } = diagnostic.params;
      return {
        what: `the cells ${visibleText(range)} are merged, and how ${quoted(found)} divides among their rows is not known`,
        expected: 'one cell for each row',
        done: `${quoted(found)} was read in the first row, and nothing in the others`,
      };
    }
  }
}

/** What cells are that speak against a column. */
const UNLIKE = {
  choice: 'are none of its choices',
  'yes-no': 'are neither yes nor no',
  rating: 'are sentences, not ratings',
  amount: 'are words, not amounts',
  day: 'can be dates, which come as such numbers',
} as const;

function describeUnrecognised({ at, params }: DiagnosticIn<'sheet-unrecognised'>): Description {
  const { nearest, missing, possible = [], nameHeader } = params;
  const isPart = at.a1 !== null;
  const subject = isPart ? 'what starts here' : 'the sheet';
  const done = isPart ? 'its rows were not read' : SHEET_NOT_READ;
  const columns = `${missing.length === 1 ? 'the column' : 'the columns'} ${joined(missing, 'and')}`;
  if (possible.length > 0) {
    const other =
      nearest === null
        ? 'too little speaks for it'
        : `more of it is ${visibleText(nearest)}, which lacks ${columns}`;
    return {
      what: `${subject} can be ${joined(possible, 'or')}, but ${other}`,
      expected: 'a mapping that names the table',
      done,
    };
  }
  const near = nearest === null ? '' : `; the nearest is ${visibleText(nearest)}`;
  return {
    what: `${subject} is no table that Steersheet knows${near}`,
    expected:
      missing.length === 0
        ? 'a row of headers that name known columns'
        : `${columns} too${nameHeader === undefined ? '' : `, or the choice of ${quoted(nameHeader)} as its ID`}`,
    done,
  };
}
