/** RAID logs for tests, aged as of Monday 23 November 2026 unless a test says otherwise. */

import { parseDay } from '../../../core/day/serial.ts';
import { makeCalendar } from '../../../core/day/work-calendar.ts';
import type { RaidItem } from '../../../core/model/raid.ts';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { ageRaidLog, type RaidInput } from '../../../core/raid/age-raid-log.ts';
import type { RaidEntry, RaidResult } from '../../../core/raid/raid-result.ts';
import { makeRaidItem } from '../portfolio/make-project.ts';

/** The serial of a day that a test writes out: `2026-11-23`. */
export function day(text: string): number {
  const serial = parseDay(text);
  if (serial === null) throw new Error(`no such day: ${text}`);
  return serial;
}

/** Monday. */
export const AS_OF = day('2026-11-23');

/** Saturday and Sunday off, no holidays. */
export const WEEKDAYS = makeCalendar('0000011');

/** Items with the given facts, in rows of their own. */
export function makeItems(facts: readonly Partial<RaidItem>[]): readonly RaidItem[] {
  return facts.map((one, index) =>
    makeRaidItem({ id: `R-${index + 1}`, ...one, sheetRow: index + 1 }),
  );
}

/** The log of some items. */
export function ageItems(
  facts: readonly Partial<RaidItem>[],
  input: Partial<RaidInput> = {},
): RaidResult {
  return ageRaidLog({
    items: makeItems(facts),
    projects: [],
    milestones: [],
    history: [],
    asOfDay: AS_OF,
    calendar: WEEKDAYS,
    settings: DEFAULT_SETTINGS,
    ...input,
  });
}

/** The only entry of a log of one. */
export function ageOne(facts: Partial<RaidItem>, input: Partial<RaidInput> = {}): RaidEntry {
  const { entries } = ageItems([facts], input);
  return entries[0] as RaidEntry;
}

/** An entry that nothing can be said against: raised and reviewed lately, due soon, owned, with response and action. */
export const GOOD: Partial<RaidItem> = {
  owner: 'PM (E.F.)',
  raisedDay: day('2026-11-16'),
  lastReviewedDay: day('2026-11-20'),
  dueDay: day('2026-12-14'),
  status: 'open',
  probability: 3,
  impact: 3,
  costImpact: 1000,
  response: 'mitigate',
  action: 'Ask the vendor',
};
