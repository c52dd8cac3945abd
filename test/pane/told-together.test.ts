/** What several runs are told of as: a line for each tab, and whether one is new. */

import { expect, it } from 'vitest';
import { type Written, writtenLines } from '../../core/index.ts';
import type { RunView } from '../../pane/bridge.ts';
import { reduce } from '../../pane/state.ts';
import { hasNewTab, toldTogether } from '../../pane/told-together.ts';
import { deedsOn } from './deeds-on.ts';

const run = (title: string, written: readonly Written[]): RunView => ({
  title,
  answer: null,
  lines: writtenLines(written),
  written,
  canUndo: true,
});
const HISTORY = { what: 'rows-added', sheet: 'Review history', detail: 7 } as const;
const made = (sheet: string): Written => ({ what: 'tab-made', sheet, detail: null });
const RUNS = ['Executive', 'RAID', 'Value'].map((title) => run(title, [made(title), HISTORY]));

it('counts together what all runs added to one tab, after the tabs that they made', async () => {
  let count = 0;
  const { deeds, state } = deedsOn({
    carryOut: async () => RUNS[count++] as RunView,
    show: async () => {},
  });
  deeds.runAll();
  await expect
    .poll(() => state().outcome?.run.lines.map(({ text }) => text))
    .toEqual([
      'Made the tab Executive.',
      'Made the tab RAID.',
      'Made the tab Value.',
      'Added 21 rows to Review history.',
    ]);
  // One was taken back: the two that stand are told of.
  const left = reduce(state(), { type: 'undone' });
  expect(left.outcome?.run.lines.map(({ text }) => text)).toEqual([
    'Made the tab Executive.',
    'Made the tab RAID.',
    'Added 14 rows to Review history.',
  ]);
});

it('tells it in the words of the core', () => {
  const of = (one: Written['what'], count: number) =>
    run('Run', [
      { what: 'tab-replaced', sheet: 'Value', detail: null },
      { what: one, sheet: 'Settings', detail: count },
    ]);
  for (const count of [1, 2, 1_500]) {
    const runs = [of('rows-added', count), of('cells-changed', count), of('rows-added', 3)];
    const all = runs.flatMap(({ written = [] }) => written);
    expect(toldTogether(runs).lines).toEqual(writtenLines(all));
  }
});

it('leaves lines as they are where it is not known what they tell of', () => {
  const lines = [{ text: 'New tab: Old', sheet: 'Old' }];
  const plain: RunView = { title: 'Old', answer: null, lines, canUndo: true };
  expect(toldTogether([plain, plain])).toEqual({ lines: [...lines, ...lines] });
  expect(hasNewTab(plain)).toBe(true);
});

it.each([
  ['a tab made', [made('Value')], true],
  [
    'a tab made again beside one that was kept',
    [
      { what: 'tab-replaced', sheet: 'Value', detail: null },
      { what: 'tab-kept', sheet: 'Value', detail: 'Value (edited)' },
    ],
    true,
  ],
  ['rows added', [HISTORY], false],
  ['a tab made again', [{ what: 'tab-replaced', sheet: 'Value', detail: null }], false],
  ['cells changed', [{ what: 'cells-changed', sheet: 'Criteria', detail: 3 }], false],
] as const)('of %s', (_, written, isNew) => {
  expect(hasNewTab(run('Run', written))).toBe(isNew);
});
