/** Who or which role each effort books, and which project for: names become numbers, once for all that follows. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Effort } from './effort.ts';
import { isCountable, whyLong, whyUncountable } from './effort-check.ts';
import type { NameCollector } from './name-index.ts';

/** By effort, as in the capacity grid; roles by the collector's numbers. */
export interface Bookings {
  readonly personOfEffort: Int32Array;
  readonly roleOfEffort: Int32Array;
  readonly projectOfEffort: Int32Array;
  readonly isCounted: Uint8Array;
  readonly countedCount: number;
}

/** Finds people, roles and projects of all efforts, and names those that cannot be counted. */
export function bookEfforts(
  efforts: readonly Effort[],
  find: {
    readonly person: (text: string) => number;
    readonly project: (text: string) => number;
    readonly roles: NameCollector;
  },
  longAllocationYears: number,
  diagnostics: Diagnostic[],
): Bookings {
  const count = efforts.length;
  const personOfEffort = new Int32Array(count).fill(-1);
  const roleOfEffort = new Int32Array(count).fill(-1);
  const projectOfEffort = new Int32Array(count);
  const isCounted = new Uint8Array(count);
  let countedCount = 0;
  for (let index = 0; index < count; index += 1) {
    const effort = efforts[index] as Effort;
    projectOfEffort[index] = find.project(effort.project);
    if (!isCountable(effort)) {
      diagnostics.push(whyUncountable(effort));
      continue;
    }
    const long = whyLong(effort, longAllocationYears);
    if (long !== null) diagnostics.push(long);
    if (effort.person !== null) {
      const person = find.person(effort.person);
      if (person < 0) continue;
      personOfEffort[index] = person;
    } else {
      roleOfEffort[index] = find.roles.add(effort.role as string, 0);
    }
    isCounted[index] = 1;
    countedCount += 1;
  }
  return { personOfEffort, roleOfEffort, projectOfEffort, isCounted, countedCount };
}

/** The counted efforts of each person: those of person `i` stand from `starts[i]` up to before `starts[i + 1]`, rising. */
export function groupByPerson(
  personOfEffort: Int32Array,
  peopleCount: number,
): { readonly starts: Int32Array; readonly efforts: Int32Array } {
  const starts = new Int32Array(peopleCount + 1);
  for (let index = 0; index < personOfEffort.length; index += 1) {
    const person = personOfEffort[index] as number;
    if (person >= 0) starts[person + 1] = (starts[person + 1] as number) + 1;
  }
  for (let person = 0; person < peopleCount; person += 1) {
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number);
  }
  const efforts = new Int32Array(starts[peopleCount] as number);
  const next = starts.slice();
  for (let index = 0; index < personOfEffort.length; index += 1) {
    const person = personOfEffort[index] as number;
    if (person < 0) continue;
    const place = next[person] as number;
    efforts[place] = index;
    next[person] = place + 1;
  }
  return { starts, efforts };
}
