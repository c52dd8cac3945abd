/** The mistakes that somebody made in the sample's workbook: each is one cell or row, and *Check* finds every one. */

import { type Cell, type Diagnostic, isCellError, toA1 } from '../core/index.ts';
import { day, headerRow, type SampleSheet } from './sample-sheet.ts';

/** One mistake. */
export interface SampleFlaw {
  readonly sheet: string;
  /** The first cells of the row that it is in, as they were before the mistake: enough of them to find the row. */
  readonly row: readonly string[];
  /** The header of the cell. */
  readonly header: string;
  /** What was done to the sheet: a value typed into the cell, or a row put in below; `null`: it is there already. */
  readonly change: { readonly value: Cell } | 'header-row-below' | null;
  /** What Steersheet finds. */
  readonly code: Diagnostic['code'];
  /** How it came about. */
  readonly story: string;
}

/** All mistakes, tab by tab. */
export const SAMPLE_FLAWS: readonly SampleFlaw[] = [
  {
    sheet: 'Project register',
    row: ['P-009'],
    header: 'RAG',
    change: { value: 'Purple' },
    code: 'choice-unknown',
    story: 'A manager invented a fourth colour.',
  },
  {
    sheet: 'Project register',
    row: ['P-010'],
    header: '% compl.',
    change: { value: 'nearly done' },
    code: 'number-unreadable',
    story: 'Words where a number belongs.',
  },
  {
    sheet: 'Project register',
    row: ['P-017'],
    header: 'Fcst cost',
    change: { value: { error: '#REF!' } },
    code: 'cell-error',
    story: 'The cost sheet that the formula pointed to was deleted.',
  },
  {
    sheet: 'Project register',
    row: ['P-019'],
    header: 'Fcst end',
    change: { value: '05/02/2027' },
    code: 'date-ambiguous',
    story: 'Pasted from an e-mail as text: 5 February or May 2?',
  },
  {
    sheet: 'Project register',
    row: ['Total'],
    header: 'Project ID',
    change: null,
    code: 'total-skipped',
    story: 'The register ends with its own total row, which is no project.',
  },
  {
    sheet: 'RAID log',
    row: ['R-019'],
    header: 'Ref',
    change: { value: 'R-018' },
    code: 'id-repeated',
    story: 'The line was copied and the number was not changed.',
  },
  {
    sheet: 'RAID log',
    row: ['R-020'],
    header: 'Ref',
    change: 'header-row-below',
    code: 'header-row-skipped',
    story: 'The headers were repeated for a page break.',
  },
  {
    sheet: 'RAID log',
    row: ['R-025'],
    header: 'Likelihood\n(1-5)',
    change: { value: 6 },
    code: 'number-out-of-range',
    story: 'A six on a scale of one to five.',
  },
  {
    sheet: 'RAID log',
    row: ['R-030'],
    header: 'Project ID',
    change: { value: 'P-099' },
    code: 'reference-unknown',
    story: 'A risk on a project that nobody has.',
  },
  {
    sheet: 'Settings',
    row: ['Hours per week'],
    header: 'Value',
    change: { value: 'full time' },
    code: 'setting-invalid',
    story: 'A word where a number of hours belongs.',
  },
  {
    sheet: 'Scoring',
    row: ['Partner API gateway'],
    header: 'Architecture fit',
    change: { value: 6 },
    code: 'number-out-of-range',
    story: 'Someone liked the gateway more than the scale allows.',
  },
  {
    sheet: 'Leave plan',
    row: ['Security engineer · GR'],
    header: 'Last day',
    change: { value: day('2026-11-11') },
    code: 'dates-reversed',
    story: 'The leave ends before it begins.',
  },
  {
    sheet: 'Allocations',
    row: ['P-003', 'Security engineer · GR'],
    header: '% alloc.',
    change: { value: 0.2 },
    code: 'choice-of-columns',
    story: 'Booked with a share and with hours: which one counts?',
  },
  {
    sheet: 'Allocations',
    row: ['P-010', 'Cloud engineer · HC'],
    header: 'Resource',
    change: { value: 'Cloud engineer · ZW' },
    code: 'reference-unknown',
    story: 'Booked on somebody who has left the pool.',
  },
  {
    sheet: 'Milestones',
    row: ['P-011', 'Design accepted'],
    header: 'Milestone',
    change: { value: null },
    code: 'value-missing',
    story: 'The milestone lost its name.',
  },
  {
    sheet: 'Benefits',
    row: ['P-009'],
    header: 'Realised to date',
    change: { value: 'a little' },
    code: 'number-unreadable',
    story: 'Nobody had counted yet.',
  },
  {
    sheet: 'Benefits',
    row: ['P-023'],
    header: 'Project',
    change: { value: 'P-032' },
    code: 'reference-unknown',
    story: 'Two digits changed places: the fees are the partner gateway’s.',
  },
  {
    sheet: 'Decision log',
    row: ['D-05'],
    header: 'Needed by',
    change: { value: '12/01/2027' },
    code: 'date-ambiguous',
    story: 'Typed as text: 12 January or December 1?',
  },
];

/** A mistake with the cell that it came to lie in. */
export interface PlacedFlaw extends SampleFlaw {
  readonly a1: string;
}

/** The sheets with the mistakes in them, and where each one lies. The sheets that are given stay as they are. */
export function spoilSheets(
  sheets: readonly SampleSheet[],
  flaws: readonly SampleFlaw[],
): { readonly sheets: readonly SampleSheet[]; readonly flaws: readonly PlacedFlaw[] } {
  const placed = new Map<SampleFlaw, string>();
  const spoilt = sheets.map((sheet) => {
    const own = flaws.filter((flaw) => flaw.sheet === sheet.name);
    const rows = sheet.rows.map((row) => [...row]);
    // Found before anything is changed, so that no mistake hides another.
    const found = own.map((flaw) => ({ flaw, ...findCell(sheet, rows, flaw) }));
    for (const { flaw, row, column } of found) {
      if (flaw.change === 'header-row-below') {
        rows.splice(
          rows.indexOf(row) + 1,
          0,
          sheet.columns.map(({ header }) => header),
        );
      } else if (flaw.change !== null) row[column] = flaw.change.value;
    }
    for (const { flaw, row, column } of found) {
      const below = flaw.change === 'header-row-below' ? 1 : 0;
      placed.set(flaw, toA1(headerRow(sheet) + 1 + rows.indexOf(row) + below, column));
    }
    return { ...sheet, rows: rows.map((row) => carryErrors(row, rows)) };
  });
  return {
    sheets: spoilt,
    flaws: flaws.map((flaw) => {
      const a1 = placed.get(flaw);
      if (a1 === undefined) throw new Error(`No tab is called ${flaw.sheet}`);
      return { ...flaw, a1 };
    }),
  };
}

/** A total over a cell in error is that error, as any spreadsheet would show it. */
function carryErrors(row: readonly Cell[], rows: readonly (readonly Cell[])[]): readonly Cell[] {
  if (row[0] !== 'Total') return row;
  return row.map((cell, column) => {
    if (typeof cell !== 'number') return cell;
    return rows.map((other) => other[column] ?? null).find(isCellError) ?? cell;
  });
}

function findCell(
  sheet: SampleSheet,
  rows: readonly Cell[][],
  flaw: SampleFlaw,
): { readonly row: Cell[]; readonly column: number } {
  const column = sheet.columns.findIndex(({ header }) => header === flaw.header);
  const row = rows.find((cells) => flaw.row.every((text, at) => cells[at] === text));
  if (row === undefined || column < 0) {
    throw new Error(`${sheet.name} has no ${flaw.header} of ${flaw.row.join(', ')}`);
  }
  return { row, column };
}
