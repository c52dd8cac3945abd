/** A portfolio in which every command can run, with texts that a careless host would spoil. */

import type { Cell } from '../../core/index.ts';

/** 16 November 2026, a Monday. */
export const DAY = 46342;

/** What every host can be given. */
interface PlainSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

const sheet = (name: string, ...cells: Cell[][]): PlainSheet => ({ name, cells });

/** A workbook small enough to read, in which every command can run. */
export const SMALL_PORTFOLIO: readonly PlainSheet[] = [
  sheet(
    'Projects',
    ['ID', 'Name', 'Start', 'Baseline end', 'Forecast end', 'Budget', 'Forecast cost', 'RAG'],
    ['P-001', 'Ledger in the cloud', DAY - 90, DAY + 60, DAY + 160, 900000, 990000, 'Green'],
    ['P-002', '=Payroll & time', DAY - 30, DAY + 90, DAY + 90, 400000, 400000, 'Amber'],
    ['P-003', '<b>Portal</b>', DAY + 30, DAY + 200, DAY + 200, 150000, null, null],
  ),
  sheet(
    'Criteria',
    ['ID', 'Name', 'Weight', 'Direction'],
    ['C-1', 'Benefit', 3, 'higher is better'],
    ['C-2', 'Risk', 1, 'lower is better'],
  ),
  sheet(
    'Scores',
    ['Project', 'Assessor', 'Date', 'C-1', 'C-2'],
    ['P-001', 'A. B.', DAY - 20, 5, 2],
    ['P-002', 'A. B.', DAY - 20, 3, 4],
  ),
  sheet(
    'People',
    ['ID', 'Name', 'Role', 'Hours per week'],
    ['S-1', 'L. N.', 'Architect', 40],
    ['S-2', 'P. W.', 'Developer', 32],
  ),
  sheet(
    'Allocations',
    ['Project', 'Person', 'Role', 'From', 'To', 'Allocation %'],
    ['P-001', 'S-1', null, DAY, DAY + 60, 0.8],
    ['P-002', 'S-1', null, DAY, DAY + 30, 0.6],
    ['P-002', null, 'Developer', DAY + 14, DAY + 40, 0.5],
  ),
  sheet(
    'RAID log',
    ['ID', 'Type', 'Project', 'Title', 'Owner', 'Raised', 'Due', 'Status', 'Probability', 'Impact'],
    ['R-1', 'Risk', 'P-001', '+1 supplier', 'L. N.', DAY - 60, DAY - 5, 'Open', 4, 5],
    ['I-1', 'Issue', 'P-002', 'No test data', null, DAY - 9, DAY + 9, 'Open', null, 3],
    ['D-1', 'Dependency', 'P-003', 'Needs the ledger', 'P. W.', DAY - 200, null, 'Open', 3, 3],
  ),
];
