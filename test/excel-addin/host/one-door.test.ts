/** That one file of the add-in knows Office.js's `load` and `sync`, and every other one goes through it. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from '../../../tools/tree/source-files.ts';

const DOOR = 'excel-addin/host/in-excel.ts';
/** A call of one of the three, with and without `?.`, and one that was taken out of its object. */
const KNOWS =
  /(?:\.|\?\.)(?:load|sync|trackedObjects)\s*(?:\?\.)?\s*\(|Excel\.run\s*\(|\{[^}]*\bsync\b[^}]*\}\s*=/;

/** The sources of the add-in that call them. */
function knowing(read: (path: string) => string): string[] {
  const sources = listFiles().filter((path) => /^excel-addin\/.*\.tsx?$/.test(path));
  expect(sources.length).toBeGreaterThan(40);
  return sources.filter((path) => KNOWS.test(read(path)));
}

const textOf = (path: string): string => readFileSync(path, 'utf8');

it('there is one door to Excel, and it is the only file that loads, syncs and opens it', () => {
  expect(knowing(textOf)).toEqual([DOOR]);
  for (const call of ['object.load(', 'collection.load(', 'context.sync(', 'Excel.run(']) {
    expect(textOf(DOOR)).toContain(call);
  }
});

it.each([
  'await context.sync();',
  "range.load('values');",
  'range?.load?.(names);',
  'const { sync } = context;',
  'await Excel.run(async () => {});',
])('a second one would be found: %s', (line) => {
  const other = 'excel-addin/host/tab-mark.ts';
  const found = knowing((path) => textOf(path) + (path === other ? `\n${line}\n` : ''));
  expect(found).toEqual([DOOR, other].sort());
});
