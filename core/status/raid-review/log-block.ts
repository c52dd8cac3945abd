/** The aged log: every open entry with its age, its last review, its due day and what is wrong with it. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import type { RaidBucket } from '../../raid/raid-result.ts';
import { cell, moreRows, wrapped } from '../layout.ts';
import { entriesLeftOut } from '../left-out.ts';
import { severityCell } from '../status-cell.ts';
import { daysOverdue, type RaidFigures } from './raid-figures.ts';
import { entryCells, raidHeader, raidHeading, raidRow } from './raid-grid.ts';
import { capital, flagsText } from './raid-words.ts';

const LIMIT = 200;
const SEVERITIES = ['Critical', 'High', 'Medium', 'Low'] as const;

/** The gravest first. Serves the decision what to do about each grave entry now: act, escalate, accept or close it. */
export function logBlock(figures: RaidFigures): DocumentRow[] {
  const { open, result, portfolio } = figures;
  const title = 'The open entries, gravest first';
  const leftOut = entriesLeftOut(portfolio);
  const shown = open.slice(0, LIMIT);
  return [
    ...raidHeading(
      title,
      `${spellCount(open.length, 'entry', 'entries')}. Days are calendar days; without a review they count from the day on which it was raised.${leftOut}`,
    ),
    raidHeader(
      [
        ...['ID', 'Title', 'Project', 'Owner', 'Type', 'Severity', 'Age', 'Since review', 'Bucket'],
        ...['Due', 'Days overdue', 'What is wrong; who has it'],
      ],
      ['Age', 'Since review', 'Days overdue'],
    ),
    ...shown.map((one) => {
      const { entry, item } = one;
      return raidRow([
        ...entryCells(one),
        cell(capital(entry.type)),
        severityCell(entry.severity),
        cell(entry.ageDays, 'integer'),
        cell(entry.sinceReviewDays, 'integer'),
        cell(entry.bucket === null ? null : (result.bucketLabels[entry.bucket] ?? null)),
        item.dueDay === null ? cell('no due date') : cell(item.dueDay, 'date'),
        cell(daysOverdue(entry), 'integer'),
        wrapped(flagsText(entry)),
      ]);
    }),
    ...moreRows(open.length, shown.length),
  ];
}

/**
 * How many open entries of each severity have which age. Serves the decision whether the log as a whole is worked off, or entries only
 * grow old in it.
 */
export function ageBlock(figures: RaidFigures): DocumentRow[] {
  const { buckets } = figures.result;
  const title = 'How old the open entries are';
  const rows = buckets.filter(({ label, open }) => label !== null || open > 0);
  const numbers = [...SEVERITIES, 'Unknown', 'All'];
  return [
    ...raidHeading(title, oldestText(figures)),
    raidHeader(['', 'Age in calendar days', ...SEVERITIES, '', '', '', 'Unknown', 'All'], numbers),
    ...rows.map((bucket) => bucketRow(bucket.label ?? 'age not known', bucket)),
    bucketRow('All', totalOf(rows)),
  ];
}

function bucketRow(label: string, bucket: RaidBucket): DocumentRow {
  const { critical, high, medium, low, unknown, open } = bucket;
  return raidRow([
    cell(null),
    cell(label),
    ...[critical, high, medium, low].map((count) => cell(count, 'integer')),
    cell(null),
    cell(null),
    cell(null),
    cell(unknown, 'integer'),
    cell(open, 'integer'),
  ]);
}

function totalOf(buckets: readonly RaidBucket[]): RaidBucket {
  const sum = (key: Exclude<keyof RaidBucket, 'label'>) =>
    buckets.reduce((total, bucket) => total + bucket[key], 0);
  return {
    label: null,
    critical: sum('critical'),
    high: sum('high'),
    medium: sum('medium'),
    low: sum('low'),
    unknown: sum('unknown'),
    open: sum('open'),
  };
}

function oldestText({ open }: RaidFigures): string {
  let oldest = open[0];
  for (const one of open) {
    if ((one.entry.ageDays ?? -1) > (oldest?.entry.ageDays ?? -1)) oldest = one;
  }
  const { entry, label } = oldest ?? { entry: null, label: null };
  if (entry === null || entry.ageDays === null || entry.ageWorkingDays === null) {
    return 'No age can be told.';
  }
  return `The oldest is ${label}: ${spellCount(entry.ageDays, 'day')}, ${spellWhole(entry.ageWorkingDays)} of them working days.`;
}
