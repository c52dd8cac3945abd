/** What *Revert last change* takes back, whoever undid or redid what in the meantime. */

import { describe, expect, it } from 'vitest';
import type { RunView } from '../../pane/bridge.ts';
import {
  afterReading,
  afterRun,
  afterUndo,
  NO_WAY_BACK,
  revertible,
  type WayBack,
} from '../../pane/way-back.ts';

const run = (title: string, canUndo = true): RunView => ({
  title,
  answer: null,
  lines: [{ text: `New tab: ${title}`, sheet: title }],
  canUndo,
});

const TABS = ['Executive', 'Delivery', 'Value'].map((title) => run(title));

/** After three tabs were made at once, and the workbook was read. */
const ALL = seen(afterRun('all', { ...run('3 tabs made'), lines: linesOf(TABS) }, TABS), 'Value');

function linesOf(runs: readonly RunView[]) {
  return runs.flatMap(({ lines }) => lines);
}

function seen(way: WayBack, undoable: string | null, isRunUndone = false): WayBack {
  return afterReading(way, { undoable, isRunUndone });
}

describe('one run', () => {
  const ran = seen(afterRun('executive', run('Executive')), 'Executive');

  it('is taken back by its name', () => {
    expect(revertible(ran)).toMatchObject({ title: 'Executive', titles: ['Executive'] });
    expect(ran.outcome).toMatchObject({ isUndone: false, run: { canUndo: true } });
  });

  it('leaves the way open to the run before it', () => {
    const back = seen(afterUndo(ran), 'Delivery', true);
    expect(back.outcome).toMatchObject({ isUndone: true });
    expect(revertible(back)).toMatchObject({ title: 'Delivery', titles: ['Delivery'] });
    expect(revertible(seen(afterUndo(back), null, true))).toBeNull();
  });

  it('has no way back on its card while the host would take something else back, or nothing', () => {
    const remembered = seen(ran, 'Remember a choice');
    expect(remembered.outcome).toMatchObject({ isUndone: false, run: { canUndo: false } });
    expect(revertible(remembered)?.title).toBe('Remember a choice');
    const edited = seen(ran, null);
    expect(edited.outcome?.run.canUndo).toBe(false);
    expect(revertible(edited)).toBeNull();
    expect(seen(edited, 'Executive').outcome).toEqual(ran.outcome);
  });

  it('is seen to be undone and redone in the host', () => {
    const undone = seen(ran, null, true);
    expect(undone.outcome).toMatchObject({ isUndone: true, run: { title: 'Executive' } });
    expect(seen(undone, 'Executive').outcome).toEqual(ran.outcome);
  });

  it('that nothing can take back offers nothing before the workbook was read', () => {
    expect(revertible(afterRun('x', run('Replaced', false)))).toBeNull();
    expect(revertible(NO_WAY_BACK)).toBeNull();
  });
});

describe('several runs that were begun together', () => {
  it('are taken back together, with their tabs', () => {
    expect(revertible(ALL)).toEqual({
      title: '3 tabs made',
      titles: ['Executive', 'Delivery', 'Value'],
      tabs: [['Executive'], ['Delivery'], ['Value']],
    });
  });

  it('are told of as far as they stand while they are taken back one by one', () => {
    const one = afterUndo(ALL);
    expect(one.outcome).toMatchObject({
      isUndone: false,
      run: { title: '2 of 3 status tabs left', canUndo: true, lines: linesOf(TABS.slice(0, 2)) },
    });
    expect(revertible(one)?.titles).toEqual(['Executive', 'Delivery']);
    const none = seen(afterUndo(afterUndo(one)), null, true);
    expect(none.outcome).toMatchObject({ isUndone: true, run: { title: '3 tabs made' } });
    expect(revertible(none)).toBeNull();
  });

  it('do not draw in the run before them that the host offers next', () => {
    const none = seen(afterUndo(afterUndo(afterUndo(ALL))), 'Set up', true);
    expect(revertible(none)).toMatchObject({ title: 'Set up', titles: ['Set up'] });
    expect(none.outcome?.isUndone).toBe(true);
  });

  it('are followed where the user undoes and redoes in the host', () => {
    const two = seen(ALL, 'Delivery', true);
    expect(two.outcome?.run).toMatchObject({ title: '2 of 3 status tabs left', canUndo: true });
    expect(revertible(two)?.titles).toEqual(['Executive', 'Delivery']);
    expect(seen(two, 'Value').outcome).toEqual(ALL.outcome);
  });

  it('are told of no more where nothing tells which of them stand', () => {
    const lost = seen(ALL, null, true);
    expect(lost).toEqual({ outcome: null, latest: null, undoable: null });
    expect(revertible(seen(ALL, 'Another plan', true))?.titles).toEqual(['Another plan']);
  });

  it('keep their card without a way back while the user has changed something since', () => {
    const edited = seen(ALL, null);
    expect(edited.outcome?.run).toMatchObject({ title: '3 tabs made', canUndo: false });
    expect(revertible(edited)).toBeNull();
    expect(seen(edited, 'Value').outcome).toEqual(ALL.outcome);
  });
});
