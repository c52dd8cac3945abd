/** The tab *Start here*: what each table is for, which columns it needs, and what to press next. */

import type { Cell } from '../../cell/cell.ts';
import { TABLES, type TableId } from '../../model/tables.ts';
import type { StyleRole } from '../../plan/style-table.ts';
import type { DocumentCell, DocumentRow, TabDocument } from '../../plan/tab-document.ts';
import type { TableSpec } from '../../sheet/column-spec.ts';
import { highEnough } from '../../status/layout.ts';

/** The kind in the tab's mark. */
export const INSTRUCTIONS_KIND = 'instructions';

const WIDTHS = [160, 300, 320, 320];

/** What each table gives to whom fills it in, in the words of a manager. */
const GIVES: Readonly<Partial<Record<TableId, string>>> = {
  projects: 'Executive, Programme and Delivery: what is red, and what only says green.',
  raid: 'RAID review: what is ageing, overdue and due for escalation, and to whom.',
  settings: 'Every limit and default, with its meaning. Blank: the default.',
  criteria: 'Prioritisation: what a project is rated by, and how much each counts.',
  scores: 'Prioritisation: the ranking, and where business and technology disagree.',
  people: 'Capacity review: what people can work, by person, role and team.',
  timeOff: 'Capacity review: leave and training lower what a person can work.',
  holidays: 'Capacity review and every count of working days.',
  allocations: 'Capacity review: who is over capacity, when, through which projects.',
  milestones: 'Delivery and Programme: what is due, what is late.',
  dependencies: 'Programme: which delay holds up what.',
  changes: 'The changes that were asked for, and what they cost in money and days.',
  benefits: 'Value: benefits planned and realised, and what is still worth funding.',
  decisions: 'Executive and Delivery: decisions that are asked for, by whom and until when.',
  artefacts: 'The evidence that a project has what it must have.',
  systems: 'The systems that projects change, and who owns them.',
  changeWindows: 'Outages, freezes and release windows of systems.',
  vendors: 'Who delivers from outside, and how long the contract lasts.',
  deployments: 'How often and how safely changes reach production.',
};

/** A table that the tab tells of, and the name of the tab where it stands. */
export interface ToldTable {
  readonly table: TableId;
  readonly sheet: string;
}

/** The tab for these tables, in their order. */
export function instructionsTab(told: readonly ToldTable[]): TabDocument {
  return {
    name: 'Start here',
    rows: [
      row([cell('Start here', 'title')], 38),
      row([cell('What this workbook holds, and what to do first.', 'subtitle')], 22),
      row([]),
      ...steps(),
      row([]),
      row([cell('The tables', 'section'), ...blank(3, 'section')], 30),
      row(
        ['Tab', 'One row is', 'Columns it needs', 'What it gives'].map((text) =>
          cell(text, 'header'),
        ),
        26,
      ),
      ...told.map(tableRow),
      row([]),
      row([cell('Good to know', 'section'), ...blank(3, 'section')], 30),
      ...NOTES.map((text) => row([cell(text, 'line')], 22)),
    ],
    columnWidths: WIDTHS,
    frozenRows: 2,
    repeatRows: 0,
  };
}

const STEPS = [
  '1.  List your projects in Projects: an ID and a Name are enough to begin with.',
  '2.  Write down what worries you in RAID: a title, a type, the day it was raised.',
  '3.  Open the Steersheet pane. It says what it read, and what is in doubt, cell by cell.',
  '4.  Press a status tab, or all of them. Nothing that you typed is ever changed by it.',
];

const NOTES = [
  'Point at a header to read what the column is for. A column that you do not need may stay blank or be deleted.',
  'Columns of your own are left alone. Headers may be renamed: “Proj. Name”, “PM” and many more are understood.',
  'A blank is not a zero: a figure that cannot be computed stays blank, and the tab says why.',
  'Lists to choose from only suggest: another word may be typed, and the pane says if it was not understood.',
  'Delete this tab when you do not need it any more.',
];

function steps(): DocumentRow[] {
  return STEPS.map((text) => row([cell(text, 'line')], 22));
}

function tableRow({ table, sheet }: ToldTable): DocumentRow {
  const spec: TableSpec = TABLES[table];
  const needed = Object.values(spec.columns).filter(({ required }) => required === true);
  return highEnough(
    [
      { value: sheet, role: 'link', link: { sheet, a1: 'A1' } },
      cell(spec.rowIs, 'text-wrap'),
      cell(needed.map(({ header }) => header).join(', '), 'text-wrap'),
      cell(GIVES[table] ?? null, 'text-wrap'),
    ],
    WIDTHS,
  );
}

function blank(count: number, role: StyleRole): DocumentCell[] {
  return new Array<DocumentCell>(count).fill(cell(null, role));
}

function row(cells: readonly DocumentCell[], height?: number): DocumentRow {
  return height === undefined ? { cells } : { cells, height };
}

function cell(value: Cell, role: StyleRole): DocumentCell {
  return { value, role };
}
