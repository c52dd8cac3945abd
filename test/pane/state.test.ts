/** What the pane knows after each thing that happens. */

import { describe, expect, it } from 'vitest';
import type { PaneAction } from '../../pane/pane-action.ts';
import { initialState, type PaneState, reduce } from '../../pane/state.ts';
import { crowded, flawless, portfolio, settled, WRITTEN } from './fixture.ts';

function stateAfter(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, initialState('2026-03-02'));
}

const READ: PaneAction = { type: 'read', view: portfolio(), aloud: false };
const RAN: PaneAction = { type: 'ran', commandId: 'status-executive', run: WRITTEN };

describe('reduce', () => {
  it('starts with nothing read, everything shown and the day given', () => {
    const state = initialState('2026-03-02');
    expect(state).toMatchObject({
      view: null,
      filter: 'all',
      asOf: '2026-03-02',
    });
  });

  it('keeps the groups that the user closed closed when the workbook is read again', () => {
    const closed: PaneAction = { type: 'toggled', key: 'findings:0:Projects', open: false };
    const state = stateAfter(READ, closed, { type: 'read', view: settled(), aloud: false });
    expect(state.open['findings:0:Projects']).toBe(false);
    expect(state.open['findings:0:RAID']).toBe(true);
  });

  it('keeps how many findings are shown when the workbook is read again', () => {
    const view = crowded(4000);
    const key = 'findings:0:Projects';
    const state = stateAfter({ type: 'read', view, aloud: false }, { type: 'more', key }, READ);
    expect(state.shown[key]).toBe(100);
  });

  it('leaves what was done where it was done, with the way to take it back', () => {
    const ran = stateAfter(RAN, { type: 'saved', sentence: 'Saved.' });
    const turned = reduce(ran, { type: 'paged', page: 'capacity' });
    expect(turned).toMatchObject({ page: 'capacity', outcome: null, saved: null });
    expect(turned.undoable).toBe(ran.undoable);
    expect(ran.undoable).not.toBeNull();
    expect(reduce(ran, { type: 'paged', page: ran.page })).toBe(ran);
  });

  it('forgets filter, folds, caps and outcome when another workbook is opened', () => {
    const state = stateAfter(
      READ,
      RAN,
      { type: 'filtered', filter: 'error' },
      { type: 'more', key: 'findings:0:Projects' },
      { type: 'jumped', key: 'x' },
      { type: 'opened' },
    );
    expect(state).toMatchObject({
      filter: 'all',
      open: {},
      shown: {},
      outcome: null,
      current: null,
    });
  });

  it('shows what the host has to say, and leaves what is under way alone', () => {
    const state = stateAfter(
      { type: 'began', label: 'Status…' },
      { type: 'told', sentence: 'There is no RAID log.' },
    );
    expect(state).toMatchObject({ trouble: 'There is no RAID log.', busy: { label: 'Status…' } });
  });

  it('says the summary of a check that was asked for, and nothing after a check of its own', () => {
    expect(stateAfter(READ).said.text).toBe('');
    const aloud = stateAfter({ type: 'read', view: flawless(), aloud: true });
    expect(aloud.said.text).toBe('24 projects were read, and every cell was understood.');
  });

  it('says the same words again under a new serial', () => {
    const said = { type: 'read', view: flawless(), aloud: true } as const;
    expect(stateAfter(said, said).said.serial).toBe(2);
  });

  it('follows the host where a run is undone there and done again', () => {
    const read = (isRunUndone: boolean) => {
      const undoable = isRunUndone ? null : WRITTEN.title;
      const view = { ...portfolio(), isRunUndone, undoable };
      return { type: 'read', view, aloud: false } as const;
    };
    const ran = stateAfter(RAN, read(false));
    expect(ran.outcome?.isUndone).toBe(false);
    expect(reduce(ran, read(false)).outcome).toBe(ran.outcome);
    const undone = reduce(ran, read(true));
    expect(undone.outcome).toMatchObject({ isUndone: true, commandId: ran.outcome?.commandId });
    expect(reduce(undone, read(false)).outcome?.isUndone).toBe(false);
    expect(stateAfter(read(true)).outcome).toBe(null);
  });

  it('says every line of what was written as a sentence', () => {
    expect(stateAfter(RAN).said.text).toBe(
      'Executive status is ready. ' +
        '7 of the 21 projects that can be judged are red, and 2 only say that they are green. ' +
        'New tab: Executive 2026-03-02, 24 projects. ' +
        'The tab of 2 February was edited, so it was kept as it is. Report history: 24 rows added.',
    );
  });

  it.each([
    [1, 8, 13],
    [8, 8, 100],
    [9, 8, 100],
    [0, 0, null],
    [Number.NaN, 8, null],
    [3, Number.NaN, null],
  ])('shows progress %s of %s as %s per cent', (done, total, percent) => {
    const state = stateAfter(
      { type: 'began', label: 'Status…' },
      { type: 'progressed', done, total },
    );
    expect(state.busy?.percent).toBe(percent);
  });

  it('draws nothing for progress under a whole per cent, and never runs back', () => {
    const before = stateAfter(
      { type: 'began', label: 'Status…' },
      { type: 'progressed', done: 500, total: 1000 },
    );
    expect(reduce(before, { type: 'progressed', done: 501, total: 1000 })).toBe(before);
    expect(reduce(before, { type: 'progressed', done: 100, total: 1000 })).toBe(before);
  });

  it('ignores progress that comes after the end', () => {
    const ended = stateAfter({ type: 'began', label: 'Status…' }, { type: 'ended' });
    expect(reduce(ended, { type: 'progressed', done: 1, total: 2 })).toBe(ended);
  });

  it('keeps a failure until it is dismissed, and takes it away when something new is begun', () => {
    const failed: PaneAction = { type: 'failed', sentence: 'The sheet is protected.' };
    expect(stateAfter(failed, READ).trouble).toBe('The sheet is protected.');
    expect(stateAfter(failed, { type: 'dismissed' }).trouble).toBeNull();
    expect(stateAfter(failed, { type: 'began', label: 'Saving…' }).trouble).toBeNull();
  });

  it('does not end the work under way because a check in the background failed', () => {
    const state = stateAfter(
      { type: 'began', label: 'Status…' },
      { type: 'unread', sentence: 'Busy.' },
    );
    expect(state.busy?.label).toBe('Status…');
    expect(state.trouble).toBe('Busy.');
  });

  it.each<[string, PaneAction]>([
    ['the workbook changes', { type: 'changed' }],
    ['something new is begun', { type: 'began', label: 'Status…' }],
  ])('says which file was saved until %s', (_, action) => {
    const saved = stateAfter({ type: 'saved', sentence: 'Saved a.xlsx.' }, READ);
    expect(saved.saved).toBe('Saved a.xlsx.');
    expect(saved.said.text).toBe('Saved a.xlsx.');
    expect(reduce(saved, action).saved).toBeNull();
  });

  it('stops saying that the workbook is as before an undone command once it changes again', () => {
    expect(stateAfter(RAN, { type: 'undone' }, { type: 'changed' }).outcome).toBeNull();
    expect(stateAfter(RAN, { type: 'changed' }).outcome).not.toBeNull();
  });

  it('keeps what was written on show after an undo, marked as undone', () => {
    expect(stateAfter(RAN, { type: 'undone' }).outcome).toMatchObject({
      run: { ...WRITTEN, canUndo: false },
      isUndone: true,
    });
  });

  it('returns the same state where nothing changes', () => {
    const state = stateAfter(READ, { type: 'reading' }, { type: 'changed' });
    const idle: readonly PaneAction[] = [
      { type: 'reading' },
      { type: 'changed' },
      { type: 'dismissed' },
      { type: 'undone' },
      { type: 'dated', asOf: '2026-03-02' },
      { type: 'filtered', filter: 'all' },
    ];
    for (const action of idle) expect(reduce(state, action)).toBe(state);
  });
});
