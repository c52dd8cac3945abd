/** The page's side of the sidebar without a browser: what it asks of the script, and what it makes of answers that do not come or do not fit. */

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../../core/index.ts';
import { askScript } from '../../../gsheets/sidebar/ask-script.ts';
import { type LookAgain, lookAgain } from '../../../gsheets/sidebar/look-again.ts';
import type { ScriptRunner } from '../../../gsheets/sidebar/script-runner.ts';
import { createSheetsBridge } from '../../../gsheets/sidebar/sheets-bridge.ts';
import type { PaneBridge } from '../../../pane/bridge.ts';
import { makeScriptRun, type ServerAnswer } from '../../hosts/sheets/bridge/script-run.ts';
import { builtAddOn, openSidebarWorld, TODAY } from './sidebar-world.ts';

const AS_IT_IS: LookAgain = { reading: (read) => read(), watch: () => () => {} };
const nothing = (): void => {};

/** A bridge whose script answers as told; `sent` has every request. */
function bridgeTo(serve: (name: string, request: never) => ServerAnswer | Promise<ServerAnswer>) {
  const sent: { readonly name: string; readonly request: Readonly<Record<string, unknown>> }[] = [];
  const names = [
    ...['paneView', 'paneAsk', 'paneCarryOut', 'paneProgress', 'paneShow', 'paneUndo'],
    'paneFunctions',
  ];
  const run = makeScriptRun(
    names,
    async (name, [request]) => {
      const parsed = JSON.parse(String(request)) as never;
      sent.push({ name, request: parsed });
      return serve(name, parsed);
    },
    nothing,
  );
  return { bridge: bridgeOver(run as unknown as ScriptRunner), sent };
}

function bridgeOver(run: ScriptRunner): PaneBridge {
  let tickets = 0;
  return createSheetsBridge({
    ask: askScript(run),
    looks: AS_IT_IS,
    today: () => TODAY,
    ticket: () => {
      tickets += 1;
      return `t${tickets}`;
    },
  });
}

const answer = (reply: object): ServerAnswer => ({ isDone: true, value: JSON.stringify(reply) });
const late = answer({ done: false, why: 'Google gives six minutes.', isLate: true });
const ran = answer({
  done: true,
  value: { title: 'Executive', answer: null, lines: [], slip: 'the slip' },
});

describe('the bridge over the built script', () => {
  beforeAll(async () => {
    await builtAddOn();
  }, 120_000);

  it('carries every deed of the pane', async () => {
    const { world, tabs } = await openSidebarWorld();
    const bridge = bridgeOver(world.bridge() as unknown as ScriptRunner);
    expect(bridge.abilities).toEqual({ open: false, sample: false, save: false, undo: true });
    const view = await bridge.view(TODAY);
    expect(view).toMatchObject({ name: 'Portfolio', isRunUndone: false });
    expect(view.commands).toHaveLength(COMMANDS.length);
    const run = await bridge.run('status', TODAY);
    expect(run).toMatchObject({ canUndo: true });
    expect(Object.keys(run)).not.toContain('slip');
    await bridge.undo();
    expect((await bridge.view(TODAY)).isRunUndone).toBe(true);
    await expect(bridge.undo()).rejects.toThrow('nothing left to undo');
    const question = { ask: 'result', commandId: 'status' } as const;
    expect(await bridge.ask(question, TODAY)).toMatchObject({ can: true });
    await bridge.show('Projects', 'B2');
    expect((await bridge.functions?.all())?.length).toBeGreaterThan(20);
    expect(await bridge.functions?.insertExample('WSJF', 0)).toMatchObject({ canUndo: false });
    expect((await bridge.view(TODAY)).isRunUndone).toBe(false);
    expect(tabs()).toContain('Example WSJF');
    await expect(bridge.run('raid', TODAY)).rejects.toThrow('has no RAID');
    await expect(bridge.show('Old', null)).rejects.toThrow('hidden or gone');
  }, 120_000);

  it('promises nothing that Google does by itself', async () => {
    const { bridge } = bridgeTo(() => ran);
    expect(bridge.isUnsaved()).toBe(false);
    expect(bridge.today()).toBe(TODAY);
    for (const deed of [bridge.openSample, bridge.save]) {
      await expect(deed()).rejects.toThrow('File menu');
    }
  });
});

describe('answers that are none', () => {
  it.each([
    [
      'a failure of Google’s, in whatever language',
      { isDone: false, name: 'Exception', message: 'Zeitüberschreitung' },
      'Google did not carry this out',
    ],
    ['no text', { isDone: true, value: { done: true } }, 'not of the same version'],
    ['no JSON', { isDone: true, value: 'hello' }, 'not of the same version'],
    ['nothing', { isDone: true, value: null }, 'not of the same version'],
    ['null as JSON', { isDone: true, value: 'null' }, 'not of the same version'],
  ] as const)('become a sentence: %s', async (_, given, sentence) => {
    const told = vi.spyOn(console, 'warn').mockImplementation(nothing);
    const { bridge } = bridgeTo(() => given);
    const failed = bridge.show('Projects', null);
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.not.toThrow('Zeit');
    told.mockRestore();
  });

  it('become a sentence where the script lacks the function', async () => {
    const run = makeScriptRun(['paneView'], async () => ran, nothing) as unknown as ScriptRunner;
    await expect(bridgeOver(run).show('Projects', null)).rejects.toThrow('not of the same version');
  });
});

describe('a run that takes long', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked about beside it, until it ends, by its ticket', async () => {
    let end: (reply: ServerAnswer) => void = nothing;
    const ended = new Promise<ServerAnswer>((resolve) => {
      end = resolve;
    });
    let done = 0;
    const { bridge, sent } = bridgeTo((name) => {
      if (name === 'paneCarryOut') return ended;
      done += 1;
      // The first question comes too early, and the third fails.
      if (done === 1) return answer({ done: true, value: null });
      if (done === 3) return { isDone: false, name: 'Error', message: 'x' };
      return answer({ done: true, value: [done, 9] });
    });
    vi.spyOn(console, 'warn').mockImplementation(nothing);
    const told: (readonly [number, number])[] = [];
    const run = bridge.run('status', TODAY, {
      progress: (...progress) => told.push(progress),
    });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(told).toEqual([
      [2, 9],
      [4, 9],
    ]);
    end(ran);
    expect(await run).toMatchObject({ title: 'Executive', canUndo: true });
    const { length } = sent;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.length).toBe(length);
    expect(new Set(sent.map(({ request }) => request['ticket']))).toEqual(new Set(['t1']));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is begun once more where it was stopped for its time, under another ticket', async () => {
    let runs = 0;
    const { bridge, sent } = bridgeTo(() => {
      runs += 1;
      return runs === 1 ? late : ran;
    });
    expect(await bridge.run('status', TODAY)).toMatchObject({ title: 'Executive' });
    expect(sent.map(({ request }) => request['ticket'])).toEqual(['t1', 't2']);
  });

  it('says so where that did not help either', async () => {
    const { bridge, sent } = bridgeTo(() => late);
    await expect(bridge.run('status', TODAY)).rejects.toThrow('six minutes');
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not begun again for any other reason', async () => {
    const { bridge, sent } = bridgeTo(() => answer({ done: false, why: 'Busy.', isLate: false }));
    await expect(bridge.run('status', TODAY)).rejects.toThrow('Busy.');
    expect(sent).toHaveLength(1);
  });

  it('is given up when Google cannot be at it any more', async () => {
    const { bridge } = bridgeTo((name) =>
      name === 'paneCarryOut'
        ? new Promise<ServerAnswer>(nothing)
        : answer({ done: true, value: null }),
    );
    const failed = expect(bridge.run('status', TODAY)).rejects.toThrow('not answered');
    await vi.advanceTimersByTimeAsync(420_000);
    await failed;
  });
});

describe('looking again', () => {
  /** As much of a window as is listened to. */
  function fakePage() {
    const page = new EventTarget() as EventTarget & { document: EventTarget };
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    page.document = document;
    const looks = lookAgain(page as unknown as Window, () => Date.now());
    let count = 0;
    const stop = looks.watch(() => {
      count += 1;
    });
    const tell = (name: string): void => void page.dispatchEvent(new Event(name));
    return { looks, document, tell, stop, count: () => count };
  }
  const lasting = (milliseconds: number) => () =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is when the user comes back, at once where the last reading is a while ago', () => {
    const { tell, count } = fakePage();
    tell('focus');
    expect(count()).toBe(1);
  });

  it('rests after a reading, the longer the reading took, and then looks if the user is still there', async () => {
    const { looks, tell, count } = fakePage();
    const reading = looks.reading(lasting(10_000));
    await vi.advanceTimersByTimeAsync(10_000);
    await reading;
    tell('focus');
    await vi.advanceTimersByTimeAsync(29_000);
    expect(count()).toBe(0);
    await vi.advanceTimersByTimeAsync(1500);
    expect(count()).toBe(1);
  });

  it('does not happen where the user has gone again before the rest was over', async () => {
    const { looks, tell, count } = fakePage();
    await looks.reading(async () => {});
    tell('focus');
    tell('blur');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count()).toBe(0);
  });

  it('waits for a reading that is under way, and rests after one that failed too', async () => {
    const { looks, tell, count } = fakePage();
    const reading = looks.reading(async () => {
      await lasting(3000)();
      throw new Error('no');
    });
    const failed = expect(reading).rejects.toThrow('no');
    tell('focus');
    await vi.advanceTimersByTimeAsync(3000);
    await failed;
    expect(count()).toBe(0);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(count()).toBe(1);
  });

  it('happens when the page is seen again, never while it is hidden, and not after the end', () => {
    const { document, tell, stop, count } = fakePage();
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    tell('focus');
    expect(count()).toBe(0);
    document.visibilityState = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(count()).toBe(1);
    stop();
    tell('focus');
    expect(count()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
