/** The RAID log as an argument, and its rows as ageing takes them. */

import { RAID, raidItemRow } from '../model/raid.ts';
import type { MakeRow } from '../sheet/read-table.ts';

/** The columns that age, staleness, lateness, severity and escalation rest on. */
const READ: readonly string[] = [
  'type',
  'project',
  'raisedDay',
  'dueDay',
  'lastReviewedDay',
  'status',
  'closedDay',
  'probability',
  'impact',
  'severity',
  'escalatedTo',
];

const COLUMNS = Object.keys(RAID.columns);

/** What an argument that is a RAID log has: its columns in their own order, and those that are not read. */
export const RAID_LOG = {
  shape: 'table',
  table: RAID,
  columns: COLUMNS,
  skips: COLUMNS.filter((key) => !READ.includes(key)),
} as const;

/**
 * One row; its id, which is not read, is empty. A log of one kind of entry has no column for it: without a type an entry with a probability is a risk, any other an
 * issue, so that its severity is found where it can be.
 */
export const raidLogRow: MakeRow<keyof typeof RAID.columns> = (values, index, source, sheetRow) => {
  const row = raidItemRow(values, index, source, sheetRow);
  row['id'] ??= '';
  if (row['type'] === null) row['type'] = row['probability'] === null ? 'issue' : 'risk';
  return row;
};
