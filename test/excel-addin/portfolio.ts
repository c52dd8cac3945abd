/** A small portfolio in which every command can run, on 16 November 2026. */

import type { SeedCell, SeedSheet } from '../hosts/excel/seed.ts';

/** 16 November 2026, a Monday. */
export const DAY = 46342;

const sheet = (name: string, ...cells: SeedCell[][]): SeedSheet => ({ name, cells });

export const PORTFOLIO: readonly SeedSheet[] = [
  sheet(
    'Projects',
    ['ID', 'Name', 'Start', 'Baseline end', 'Forecast end', 'Budget', 'Forecast cost', 'RAG'],
    ['P-001', 'Ledger in the cloud', DAY - 90, DAY + 60, DAY + 160, 900000, 990000, 'Green'],
    ['P-002', '=Payroll & time', DAY - 30, DAY + 90, DAY + 90, 400000, 400000, 'Amber'],
    ['P-003', 'Portal', DAY + 30, DAY + 200, DAY + 200, 150000, null, null],
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
  sheet('People', ['ID', 'Name', 'Role', 'Hours per week'], ['S-1', 'L. N.', 'Architect', 40]),
  sheet(
    'Allocations',
    ['Project', 'Person', 'Role', 'From', 'To', 'Allocation %'],
    ['P-001', 'S-1', null, DAY, DAY + 60, 0.8],
    ['P-002', 'S-1', null, DAY, DAY + 30, 0.6],
  ),
  sheet(
    'RAID log',
    ['ID', 'Type', 'Project', 'Title', 'Owner', 'Raised', 'Due', 'Status', 'Probability', 'Impact'],
    ['R-1', 'Risk', 'P-001', '+1 supplier', 'L. N.', DAY - 60, DAY - 5, 'Open', 4, 5],
    ['I-1', 'Issue', 'P-002', 'No test data', null, DAY - 9, DAY + 9, 'Open', null, 3],
  ),
];
