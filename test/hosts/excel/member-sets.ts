/** Reads out of the library's own declarations which member came with which requirement set. */

import { readFileSync } from 'node:fs';
import type { MemberSets } from './wire/set-guard.ts';

/** The members of the classes of `Excel`, from `office.d.ts`. */
export function readMemberSets(declarations: string): MemberSets {
  const lines = readFileSync(declarations, 'utf8').split('\n');
  const sets: Record<string, string> = {};
  let isExcel = false;
  let owner: string | null = null;
  let set: string | null = null;
  for (const line of lines) {
    if (line.startsWith('declare namespace '))
      isExcel = line.startsWith('declare namespace Excel ');
    if (!isExcel) continue;
    const opened = /^ {4}(?:export )?class (\w+)/.exec(line);
    if (opened !== null) owner = opened[1] ?? null;
    if (line === '    }') owner = null;
    const told = /\[Api set: (\w+) (\d+\.\d+)/.exec(line);
    if (told !== null) set = `${told[1]} ${told[2]}`;
    if (owner === null) continue;
    const member = /^ {8}(?:readonly )?(\w+)[?(:<]/.exec(line);
    if (member === null) continue;
    const key = `${owner}.${member[1]}`.toLowerCase();
    // Of several ways to call a method the first is the oldest.
    if (set !== null) sets[key] ??= set;
    set = null;
  }
  return sets;
}
