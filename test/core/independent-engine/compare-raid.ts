/** Our RAID ageing beside the formulas. */

import type { RaidEntry, RaidGroup } from '../../../core/raid/raid-result.ts';
import { parseSeverityTable } from '../../../core/raid/severity.ts';
import { raidFigures } from '../../../core/status/raid-review/raid-figures.ts';
import type { Figure, FormulaPart } from './formula-book.ts';
import { GRADES, type RaidCase } from './raid-formulas.ts';
import { readTabs } from './read-cells.ts';

const COUNTS = [
  'open',
  'high',
  'unknownSeverity',
  'overdue',
  'stale',
  'noOwner',
  'noDueDate',
  'toEscalate',
] as const;

/** Computes with ours and says which cell each number is to agree with. */
export function compareRaid(part: FormulaPart, one: RaidCase): void {
  const portfolio = readTabs(one.tabs);
  const { result } = raidFigures(portfolio, one.asOfDay);
  const column = (topic: string, key: string, ours: (entry: RaidEntry) => Figure) =>
    part.compareColumn(topic, 'Ageing', key, result.entries.map(ours));
  column('whether it is open', 'isOpen', ({ isOpen }) => Number(isOpen));
  column('age', 'age', ({ ageDays }) => ageDays);
  column('age in working days', 'workingAge', ({ ageWorkingDays }) => ageWorkingDays);
  column('bucket', 'bucket', ({ bucket }) => bucket);
  column('days since review', 'sinceReview', ({ sinceReviewDays }) => sinceReviewDays);
  column('days to due', 'dueIn', ({ dueInDays }) => dueInDays);
  column('severity', 'severity', ({ severity }) => severity);
  column('staleness', 'isStale', ({ flags }) => Number(flags.includes('stale')));
  column('escalation', 'escalation', ({ escalation }) => escalation?.level ?? null);
  column('exposure', 'exposure', ({ exposure }) => exposure);
  column('slippage', 'slippage', ({ slippage }) => slippage.slippageDays);

  const table = parseSeverityTable(portfolio.settings.severityTable);
  for (const [row, severities] of table.entries()) {
    for (const [at, severity] of severities.entries()) {
      part.compare('severity table', 'Severities', `impact${at + 1}`, row, severity);
    }
  }
  const { counts, exposure } = result;
  for (const key of COUNTS) part.compare(`count ${key}`, 'Totals', key, 0, counts[key]);
  part.compare('count slipping', 'Totals', 'slipping', 0, counts.slipping);
  compareExposure(part, 'Totals', 0, exposure);

  for (const [row, { id }] of portfolio.projects.entries()) {
    const group = result.projects.find((project) => project.id === id);
    for (const key of COUNTS) {
      part.compare(`count ${key}`, 'By project', key, row, group?.counts[key] ?? 0);
    }
    compareExposure(part, 'By project', row, group?.exposure ?? { sum: null, known: 0, count: 0 });
  }
  for (const row of result.bucketLabels.keys()) {
    const bucket = result.buckets[row];
    for (const grade of GRADES) part.compare('bucket', 'By bucket', grade, row, bucket?.[grade]);
    part.compare('bucket', 'By bucket', 'open', row, bucket?.open);
  }
}

function compareExposure(
  part: FormulaPart,
  tab: string,
  row: number,
  { sum, known, count }: RaidGroup['exposure'],
): void {
  part.compare('sum of exposures', tab, 'exposure', row, sum);
  part.compare('coverage of exposures', tab, 'exposed', row, known);
  part.compare('open risks', tab, 'risks', row, count);
}
