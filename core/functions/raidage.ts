/** RAIDAGE: a whole RAID log aged as of a day, row by row. */

import { type Project, projectRow } from '../model/projects.ts';
import type { RaidItem } from '../model/raid.ts';
import { indexRows } from '../model/references.ts';
import { RAID_DEFAULTS } from '../model/settings/raid-settings.ts';
import { bucketLabels } from '../raid/age-buckets.ts';
import { type AgedRow, ageRow, makeRules } from '../raid/age-entry.ts';
import type { Escalation } from '../raid/escalation.ts';
import { ageGapText } from '../raid/raid-gap-text.ts';
import type { RaidEntry } from '../raid/raid-result.ts';
import type { RaidSettings } from '../raid/raid-settings.ts';
import { dayOf } from './day-of.ts';
import { defineRows } from './define-function.ts';
import { nameBoth, projectTable } from './project-argument.ts';
import { RAID_LOG, raidLogRow } from './raid-log-argument.ts';
import { Failure, type ResultCell, Unknown } from './result-cell.ts';
import { usableRows } from './table-rows.ts';
import { calendarOf, HOLIDAYS, WEEKEND } from './work-week.ts';

const NO_DUE_DAY = new Unknown('no due date');

/** See the head of the file. */
export const RAIDAGE = defineRows({
  id: 'RAIDAGE',
  since: '0.2.0',
  topic: 'raid',
  summary:
    'Ages a whole RAID log as of a day: age, stale, overdue, bucket and whom to escalate to, row by row.',
  source: 'The RAID review: the same rules, with the default settings',
  notes: [
    'Of an entry that is closed, or raised after the as-of day, nothing is stale, overdue or to be escalated: the cells are blank.',
    'Stale: not reviewed for more days than its severity allows. A log without a column for reviews counts from the day on which an entry was raised.',
    'An entry whose type is blank is taken for a risk where it has a probability, else for an issue.',
    'A row that is blank in Raised fails, as the RAID review leaves it out. A bad cell in a column that is not looked at harms nothing.',
    'Without headers the columns are those of the RAID table, in its order.',
  ],
  args: [
    {
      ...RAID_LOG,
      name: 'log',
      needs: ['raisedDay'],
      doc: 'The RAID log with its header row: Raised; and as far as it has them Type, Project, Due, Last reviewed, Status, Closed, Probability, Impact, Severity, Escalated to.',
    },
    {
      name: 'as_of',
      kind: 'date',
      shape: 'one',
      doc: 'The day on which the log is looked at, such as TODAY().',
    },
    HOLIDAYS,
    WEEKEND,
    {
      ...projectTable(['id', 'name', 'programme', 'sponsor']),
      name: 'projects',
      needs: ['id'],
      optional: true,
      doc: 'The Projects table: its programmes and sponsors are named where an entry has to be escalated. Left out: only the level is.',
    },
    {
      name: 'age_buckets',
      kind: 'number',
      shape: 'list',
      min: 0,
      optional: true,
      unit: 'calendar days',
      doc: 'The last day of each bucket but the last, rising. Blank: 30, 60, 90.',
    },
    {
      name: 'review_days',
      kind: 'number',
      shape: 'list',
      min: 0,
      optional: true,
      unit: 'calendar days',
      doc: 'Within how many days an entry has to be reviewed: three numbers, for high and critical, medium, low. Blank: 7, 14, 30.',
    },
  ],
  columns: [
    {
      header: 'Age (days)',
      kind: 'number',
      unit: 'calendar days',
      doc: 'From raised to closed, or to the as-of day; blank where it was raised later, closed before it was raised, or closed without a day.',
    },
    {
      header: 'Stale',
      kind: 'yes-no',
      doc: 'Whether an open entry was not reviewed in time; blank for a closed one.',
    },
    {
      header: 'Overdue (days)',
      kind: 'number',
      unit: 'calendar days',
      doc: 'By how many days an open entry is past due, 0 while it is not; blank without a due date, and for a closed one.',
    },
    {
      header: 'Bucket',
      kind: 'text',
      doc: 'The bucket of its age: 0–30 days; blank where the age is.',
    },
    {
      header: 'Escalate to',
      kind: 'text',
      doc: 'Programme or Steering, with its name where Projects has one, where an open entry is overdue or unreviewed for longer than its limit; blank where nothing is asked.',
    },
    {
      header: 'Age (working days)',
      kind: 'number',
      unit: 'working days',
      doc: 'The same age in working days: those after the day on which it was raised.',
    },
  ],
  examples: [
    {
      doc: 'A log with its headers: overdue and long unreviewed, just reviewed, closed, without a due date.',
      args: [
        [
          [
            'ID',
            'Type',
            'Raised',
            'Due',
            'Last reviewed',
            'Status',
            'Closed',
            'Probability',
            'Impact',
          ],
          [
            'R-1',
            'Risk',
            dayOf('2026-10-23'),
            dayOf('2026-11-13'),
            dayOf('2026-11-02'),
            'Open',
            null,
            4,
            5,
          ],
          [
            'I-1',
            'Issue',
            dayOf('2026-11-16'),
            dayOf('2026-12-14'),
            dayOf('2026-11-20'),
            'Open',
            null,
            null,
            'M',
          ],
          [
            'R-2',
            'Risk',
            dayOf('2026-08-03'),
            dayOf('2026-09-01'),
            null,
            'Closed',
            dayOf('2026-09-04'),
            2,
            2,
          ],
          ['R-3', 'Risk', dayOf('2026-09-01'), null, dayOf('2026-11-16'), 'Open', null, 'H', 'H'],
        ],
        dayOf('2026-11-23'),
      ],
      result: [
        ['Age (days)', 'Stale', 'Overdue (days)', 'Bucket', 'Escalate to', 'Age (working days)'],
        [31, true, 10, '31–60 days', 'Programme', 21],
        [7, false, 0, '0–30 days', null, 5],
        [32, null, null, '31–60 days', null, 24],
        [83, false, null, '61–90 days', null, 59],
      ],
    },
    {
      doc: 'With a holiday, and buckets and limits of one’s own.',
      args: [
        [
          ['Raised', 'Due', 'Severity', 'Escalated to'],
          [dayOf('2026-11-13'), dayOf('2026-11-16'), 'High', null],
          [dayOf('2026-11-13'), dayOf('2026-11-09'), 'High', 'PMO'],
          [dayOf('2026-11-13'), dayOf('2026-12-01'), 'Low', null],
        ],
        dayOf('2026-11-23'),
        [[dayOf('2026-11-19')]],
        '0000011',
        null,
        [[7, 14]],
        [[3, 5, 10]],
      ],
      result: [
        ['Age (days)', 'Stale', 'Overdue (days)', 'Bucket', 'Escalate to', 'Age (working days)'],
        [10, true, 7, '8–14 days', 'Programme', 5],
        [10, true, 14, '8–14 days', 'Steering', 5],
        [10, false, 0, '8–14 days', null, 5],
      ],
    },
    {
      doc: 'With the Projects table: who is asked by name.',
      args: [
        [
          ['Project', 'Type', 'Raised', 'Severity', 'Escalated to'],
          ['P-1', 'Issue', dayOf('2026-11-02'), 'High', null],
          ['billing', 'Issue', dayOf('2026-11-02'), 'High', 'PMO'],
          ['P-9', 'Issue', dayOf('2026-11-02'), 'High', null],
        ],
        dayOf('2026-11-23'),
        null,
        null,
        [
          ['ID', 'Name', 'Programme', 'Sponsor'],
          ['P-1', 'Billing', 'Finance platform', 'CFO (A.B.)'],
        ],
      ],
      result: [
        ['Age (days)', 'Stale', 'Overdue (days)', 'Bucket', 'Escalate to', 'Age (working days)'],
        [21, true, null, '0–30 days', 'Programme: Finance platform', 15],
        [21, true, null, '0–30 days', 'Steering: CFO (A.B.)', 15],
        [21, true, null, '0–30 days', 'Programme', 15],
      ],
    },
  ],
  allRows(count, log, asOf, holidays, weekend, projects, buckets, reviewDays) {
    const calendar = calendarOf(weekend, holidays);
    if (calendar instanceof Failure) return calendar;
    const settings = settingsOf(buckets, reviewDays);
    if (settings instanceof Failure) return settings;
    const findProject = indexRows(nameBoth(usableRows<Project>(projects, projectRow)));
    const rules = makeRules([], () => null, [], asOf as number, calendar, settings);
    const labels = bucketLabels(settings.ageBuckets).map((label) => `${label} days`);
    const aged: AgedRow = { bits: 0, flaws: 0, hundredths: Number.NaN };
    const rows = new Array<readonly ResultCell[]>(count);
    for (let row = 0; row < count; row += 1) {
      // One row at a time: a long log is not held twice.
      const item = raidLogRow(
        log.values,
        row,
        log.source,
        log.firstRow + row,
      ) as unknown as RaidItem;
      const project = item.project === null ? null : findProject(item.project);
      rows[row] = cellsOf(ageRow(rules, item, row, project, aged), labels);
    }
    return rows;
  },
});

function cellsOf(entry: RaidEntry, labels: readonly string[]): readonly ResultCell[] {
  const { isOpen, ageDays, ageUnknown, bucket, dueInDays } = entry;
  return [
    ageUnknown === null ? ageDays : new Unknown(ageGapText(ageUnknown)),
    isOpen ? entry.flags.includes('stale') : null,
    !isOpen ? null : dueInDays === null ? NO_DUE_DAY : Math.max(0, -dueInDays),
    bucket === null ? null : (labels[bucket] as string),
    entry.escalation === null ? null : askedText(entry.escalation),
    entry.ageWorkingDays,
  ];
}

function askedText({ level, to }: Escalation): string {
  const word = level === 'programme' ? 'Programme' : 'Steering';
  return to === null ? word : `${word}: ${to}`;
}

function settingsOf(
  ageBuckets: readonly number[],
  reviewDays: readonly number[],
): RaidSettings | Failure {
  const isRising = ageBuckets.every(
    (day, index) =>
      Number.isInteger(day) && (index === 0 || day > (ageBuckets[index - 1] as number)),
  );
  if (!isRising) {
    return new Failure('#VALUE!', 'Age buckets are not rising whole numbers of days');
  }
  const [high, medium, low] = reviewDays;
  if (reviewDays.length !== 0 && reviewDays.length !== 3) {
    return new Failure('#VALUE!', `Review days are ${reviewDays.length} numbers; expected three`);
  }
  return {
    ...RAID_DEFAULTS,
    ageBuckets: ageBuckets.length === 0 ? RAID_DEFAULTS.ageBuckets : ageBuckets,
    reviewHighDays: high ?? RAID_DEFAULTS.reviewHighDays,
    reviewMediumDays: medium ?? RAID_DEFAULTS.reviewMediumDays,
    reviewLowDays: low ?? RAID_DEFAULTS.reviewLowDays,
  };
}
