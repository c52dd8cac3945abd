/** Work that the user waits for: what is shown of it, and what comes of stopping it. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError, stopped, type Watch } from '../../core/index.ts';
import type { PaneBridge, RunView } from '../../pane/bridge.ts';
import type { Deeds } from '../../pane/deeds.ts';
import { followWork, isStop } from '../../pane/follow-work.ts';
import { initialState, type PaneState, reduce } from '../../pane/state.ts';
import { deedsOn } from './deeds-on.ts';

const made = (title: string): RunView => ({
  title,
  answer: null,
  lines: [{ text: `New tab: ${title}`, sheet: title }],
  canUndo: true,
});

/** Settles what has been promised so far. */
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is shown', () => {
  function following(of: 'busy' | 'reading') {
    let state: PaneState = initialState('2026-11-16');
    state = reduce(state, { type: 'began', label: 'Status…', canStop: true });
    state = reduce(state, { type: 'reading' });
    const followed = followWork(of, {
      state: () => state,
      dispatch: (action) => {
        state = reduce(state, action);
      },
      isAlive: () => true,
    });
    return { followed, work: () => state[of], said: () => state.said.text };
  }

  it('is nothing for a second, and then all of it', async () => {
    const { work, said } = following('busy');
    await vi.advanceTimersByTimeAsync(990);
    expect(work()?.isLong).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(work()?.isLong).toBe(true);
    expect(said()).toBe('Status…');
  });

  it.each([
    [100, 1, 100, false],
    [200, 1, 100, true],
    [200, 10, 20, false],
    [200, 0, 20, false],
    [900, 20, 20, false],
  ])('after %s ms and %s of %s parts: shown at once is %s', async (passed, done, total, is) => {
    const { followed, work } = following('reading');
    await vi.advanceTimersByTimeAsync(passed);
    followed.watch.progress(done, total);
    expect(work()?.isLong).toBe(is);
  });

  it('is nothing any more once the work has ended', async () => {
    const { followed, work } = following('busy');
    followed.end();
    followed.watch.progress(1, 2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(work()).toMatchObject({ isLong: false, percent: null });
  });
});

describe('stopping', () => {
  it('knows a stop by its trouble, however it has reached the pane', () => {
    expect(isStop(stopped())).toBe(true);
    expect(isStop(Object.assign(new Error('x'), { trouble: 'stopped' }))).toBe(true);
    expect(isStop(new HostError('write-failed', 'Failed.'))).toBe(false);
    expect(isStop({ trouble: 'stopped' })).toBe(false);
    expect(isStop(null)).toBe(false);
  });

  it('ends an order calmly, reads nothing again, and lets the next one begin', async () => {
    let watch: Watch = {};
    const bridge = {
      carryOut: (_: unknown, __: string, given: Watch = {}) => {
        watch = given;
        return new Promise<RunView>((_resolve, reject) => {
          setTimeout(() => reject(given.isStopped?.() === true ? stopped() : new Error('No.')), 50);
        });
      },
    };
    const { deeds, seen, state } = deedsOn(bridge);
    const order = deeds.order({ order: 'set-up', level: 'starter' }, 'Setting up…');
    expect(watch.isStopped?.()).toBe(false);
    deeds.cancel();
    expect(state().busy?.stop).toBe('stopping');
    await vi.advanceTimersByTimeAsync(60);
    expect(await order).toBe(false);
    expect(state()).toMatchObject({
      busy: null,
      trouble: null,
      stopped: { sentence: 'Stopped. Nothing was changed.', isBehind: false },
      outcome: null,
    });
    expect(seen.reads).toBe(0);
  });

  it('reads again after a stop where the workbook changed meanwhile', async () => {
    const { deeds, seen } = deedsOn(
      { carryOut: async () => Promise.reject(stopped()) },
      { isBehind: () => true },
    );
    await deeds.order({ order: 'set-up', level: 'starter' }, 'Setting up…');
    expect(seen.reads).toBe(1);
  });

  it('keeps the tabs that were made before, shows the first, and takes none for a failure', async () => {
    const shown: string[] = [];
    let count = 0;
    const { deeds, state } = deedsOn({
      async carryOut(order, _asOf, watch) {
        count += 1;
        if (count < 3) return made(`Tab ${count} of ${JSON.stringify(order).length > 0}`);
        deeds.cancel();
        expect(watch?.isStopped?.()).toBe(true);
        throw stopped();
      },
      async show(sheet, a1, stays) {
        shown.push(`${sheet} ${a1} ${stays}`);
      },
    });
    deeds.runAll();
    await settled();
    expect(state().trouble).toBeNull();
    expect(state().outcome?.run.title).toBe('Stopped: 2 of 3 status tabs made');
    expect(state().latest?.runs).toHaveLength(2);
    expect(shown).toEqual(['Tab 1 of true null true']);
  });

  it('says that nothing was changed where the first tab was stopped', async () => {
    const { deeds, state } = deedsOn({ carryOut: async () => Promise.reject(stopped()) });
    deeds.runAll();
    await settled();
    expect(state().stopped?.sentence).toBe('Stopped. Nothing was changed.');
    expect(state().outcome).toBeNull();
  });
});

describe('taking back', () => {
  async function withAll(undo: PaneBridge['undo']) {
    let count = 0;
    const on = deedsOn({
      carryOut: async () => {
        count += 1;
        return made(`Tab ${count}`);
      },
      show: async () => {},
      undo,
    });
    on.deeds.runAll();
    await settled();
    return on;
  }

  it('asks once for each run, with one bar for all of it', async () => {
    const percents: (number | null)[] = [];
    let calls = 0;
    const on = await withAll(async (watch) => {
      calls += 1;
      watch?.progress?.(1, 2);
      percents.push(on.state().busy?.percent ?? null);
    });
    on.deeds.undo();
    await settled();
    expect(calls).toBe(3);
    expect(percents).toEqual([17, 50, 83]);
    expect(on.state()).toMatchObject({ outcome: { isUndone: true }, undoable: null });
  });

  it('ends between two runs where it is stopped, and says what is left', async () => {
    const on = await withAll(async () => on.deeds.cancel());
    on.deeds.undo();
    await settled();
    expect(on.state()).toMatchObject({ trouble: null, stopped: null });
    expect(on.state().outcome?.run.title).toBe('2 of 3 status tabs left');
  });

  it('says why it went no further, and which tabs stay', async () => {
    let calls = 0;
    const on = await withAll(async () => {
      calls += 1;
      if (calls === 2) throw new Error('It was changed since.');
    });
    on.deeds.undo();
    await settled();
    expect(on.state().trouble).toBe('It was changed since. These stay: Tab 1, Tab 2.');
    expect(on.state().outcome?.run.title).toBe('2 of 3 status tabs left');
  });
});

describe('a change by another hand', () => {
  const file = new File(['x'], 'x.xlsx');
  const mapping = { sheet: 'Log', table: 'raid', columns: [], dateOrder: null, unit: null };
  const no = async () => Promise.reject(new Error('No.'));
  it.each<[string, Partial<PaneBridge>, (deeds: Deeds) => void]>([
    ['a file is saved', { save: async () => 'Saved.' }, (deeds) => deeds.save()],
    ['a file that cannot be saved is tried', { save: no }, (deeds) => deeds.save()],
    ['a file that cannot be opened is tried', { open: no }, (deeds) => deeds.pick(file)],
    [
      'a finding is settled in vain',
      { remember: no },
      (deeds) => deeds.settle(mapping as never, 'x', 0),
    ],
  ])('while %s is read afterwards', async (_what, bridge, doIt) => {
    const { deeds, seen } = deedsOn(bridge, { isBehind: () => true });
    doIt(deeds);
    await settled();
    await settled();
    expect(seen.reads).toBe(1);
  });
});

describe('the day', () => {
  it.each([
    ['2026-01-31', 1],
    ['', 0],
    ['0002-01-31', 0],
  ])('chosen as “%s” reads again %s times', (day, soon) => {
    const { deeds, seen, state } = deedsOn({});
    deeds.setAsOf(day);
    expect(state().asOf).toBe(day);
    expect(seen.soon).toBe(soon);
  });

  it('of what stands there is the one for pages while the field holds no whole date', async () => {
    const days: string[] = [];
    const { deeds } = deedsOn({
      ask: async (_question, asOf) => {
        days.push(asOf);
        throw new Error('x');
      },
    });
    deeds.setAsOf('');
    await deeds.ask({ ask: 'sheets' });
    expect(days).toEqual(['2026-11-16']);
  });
});
