/** The sample's RAID log: what may go wrong, has gone wrong or is waited for, with its history of reviews. */

import type { Cell } from '../core/index.ts';
import { RAID_LINES, type RaidFate, type RaidLine } from './raid-lines.ts';
import { personBy, personName } from './sample-people.ts';
import { projectBy } from './sample-projects.ts';
import { day, type SampleSheet } from './sample-sheet.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The log as of a day: entries numbered in the order of their projects, dates drawn so that they fit their fate. */
export function raidSheet(asOfDay: number, random: SeededRandom): SampleSheet {
  return {
    name: 'RAID log',
    tabColour: '#A33A2C',
    lead: [['RAID log - all programmes']],
    columns: [
      { header: 'Ref', look: 'text', width: 65 },
      { header: 'Type', look: 'text', width: 95 },
      { header: 'Project ID', look: 'text', width: 75 },
      { header: 'Description', look: 'wrapped', width: 330 },
      { header: 'Risk Owner', look: 'text', width: 185 },
      { header: 'Date raised', look: 'date', width: 90 },
      { header: 'Due', look: 'date', width: 90 },
      { header: 'Last review', look: 'date', width: 90 },
      { header: 'Status', look: 'text', width: 85 },
      { header: 'Closed on', look: 'date', width: 90 },
      { header: 'Likelihood\n(1-5)', look: 'center', width: 80 },
      { header: 'Impact\n(1-5)', look: 'center', width: 70 },
      { header: 'Severity', look: 'center', width: 75 },
      { header: 'Cost impact', look: 'money', width: 90 },
      { header: 'Response', look: 'text', width: 80 },
      { header: 'Mitigation', look: 'wrapped', width: 330 },
      { header: 'Escalated to', look: 'text', width: 130 },
      { header: 'Needed by', look: 'date', width: 90 },
      { header: 'Provider', look: 'text', width: 110 },
    ],
    rows: RAID_LINES.map((line, at) => raidCells(line, at, asOfDay, random)),
  };
}

function raidCells(
  line: RaidLine,
  at: number,
  asOfDay: number,
  random: SeededRandom,
): readonly Cell[] {
  const { project, ratings, severity, fate } = line;
  const days = raidDays(fate, day(projectBy(project).start), asOfDay, random);
  const [probability, impact] = ratings ?? [null, null];
  const isGrave = (probability ?? 0) * (impact ?? 0) >= 16 || severity === 'Critical';
  const status = fate === 'closed' ? 'Closed' : random.pick(['Open', 'Open', 'In progress']);
  const action = line.action === '' ? null : line.action;
  return [
    `R-${String(at + 1).padStart(3, '0')}`,
    ...[line.type, project, line.title, ownerName(line.owner, project)],
    ...[days.raised, days.due, days.reviewed, status, days.closed],
    ...[probability, impact, severity, line.cost],
    ...[ratings === null || action === null ? null : 'Mitigate', action],
    isGrave && fate !== 'stale' ? 'Steering committee' : null,
    line.provider === null ? null : days.due,
    line.provider,
  ];
}

function ownerName(owner: string, projectId: string): string | null {
  if (owner === '') return null;
  return owner === 'PM' ? projectBy(projectId).manager : personName(personBy(owner));
}

interface RaidDays {
  readonly raised: number;
  readonly due: number;
  readonly reviewed: number;
  readonly closed: number | null;
}

/** Raised after the project's start, reviewed since, due and closed as the fate wants it. */
function raidDays(
  fate: RaidFate,
  startDay: number,
  asOfDay: number,
  random: SeededRandom,
): RaidDays {
  const oldest = Math.max(startDay + 7, asOfDay - 240);
  const raised = random.whole(oldest, Math.max(oldest, asOfDay - 60));
  switch (fate) {
    case 'closed': {
      const closed = random.whole(raised + 20, Math.max(raised + 20, asOfDay - 14));
      return { raised, due: closed + random.whole(-5, 20), reviewed: closed, closed };
    }
    case 'late':
      return {
        raised,
        due: asOfDay - random.whole(4, 32),
        reviewed: asOfDay - random.whole(3, 13),
        closed: null,
      };
    case 'stale':
      return {
        raised,
        due: asOfDay + random.whole(10, 60),
        reviewed: raised + random.whole(1, 9),
        closed: null,
      };
    default:
      return {
        raised,
        due: asOfDay + random.whole(7, 90),
        reviewed: asOfDay - random.whole(2, 9),
        closed: null,
      };
  }
}
