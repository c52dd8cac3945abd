/** Which people the heat map shows: all of a small office, of a large one those that need attention. */

import { HOURS_TOLERANCE } from '../../capacity/conflicts/whole-hours.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import type { CapacityFigures } from './capacity-figures.ts';
import type { LoadRow } from './load-rows.ts';
import { uncountedText } from './uncounted-hours.ts';

/** So many rows people read; beyond it only those that need attention are shown. */
const PEOPLE_LIMIT = 60;
const NAMES_LIMIT = 12;

interface PeopleShown {
  /** Worst first. */
  readonly shown: readonly LoadRow[];
  readonly explanation: string;
  /** What is to be said of the others. */
  readonly remarks: readonly string[];
}

/** Chooses and says what was chosen. */
export function choosePeople(figures: CapacityFigures): PeopleShown {
  const { people, grid } = figures;
  const busy = people.filter((one) => one.demandHours > HOURS_TOLERANCE);
  const idle = people.filter(
    (one) => one.demandHours <= HOURS_TOLERANCE && one.netHours > HOURS_TOLERANCE,
  );
  const order =
    'In per cent of the hours that each has left, open requests apart. By role in the same order; in each role the worst first.';
  if (busy.length <= PEOPLE_LIMIT) {
    return {
      shown: busy,
      explanation: busy.length === 0 ? 'Nobody has planned work in these weeks.' : order,
      remarks: idleRemarks(figures, idle),
    };
  }
  const inConflict = new Set(
    figures.conflicts.flatMap(({ subject }) => (subject.what === 'person' ? [subject.id] : [])),
  );
  const limit = grid.settings.loadLimitShare;
  const urgent = busy.filter((one) => one.overPeriods > 0 || inConflict.has(one.id));
  const shown = urgent.slice(0, PEOPLE_LIMIT);
  const others = busy.length - urgent.length;
  const which = `with a week above ${spellShare(limit)} or a conflict`;
  const remarks = [
    ...(urgent.length > shown.length
      ? [
          `and ${spellCount(urgent.length - shown.length, 'more person', 'more people')} ${which}, with fewer hours over`,
        ]
      : []),
    `Not shown: ${spellCount(others, 'person', 'people')} with planned work and no week above ${spellShare(limit)}.`,
    ...idleRemarks(figures, idle),
  ];
  return {
    shown,
    explanation: `${spellWhole(shown.length)} of ${spellCount(people.length, 'person', 'people')}: those ${which}. ${order}`,
    remarks,
  };
}

function idleRemarks(figures: CapacityFigures, idle: readonly LoadRow[]): readonly string[] {
  if (idle.length === 0) return [];
  const hours = idle.reduce((sum, one) => sum + one.netHours, 0);
  const names = idle.slice(0, NAMES_LIMIT).map((one) => one.name);
  const more =
    idle.length > names.length ? ` and ${spellWhole(idle.length - names.length)} more` : '';
  const unknown = uncountedText(figures);
  const apart = unknown === null ? '' : `, not counting the ${unknown}`;
  const has = idle.length === 1 ? 'has' : 'have';
  return [
    `${spellCount(idle.length, 'person', 'people')} ${has} no planned work and ${spellWhole(hours)} hours free${apart}: ${names.join(', ')}${more}.`,
  ];
}
