/** The page's side of the door without a browser: what it asks of the script, and what it makes of answers that do not come or do not fit. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError, type Plan, type Step } from '../../../core/index.ts';
import { askScript } from '../../../gsheets/sidebar/ask-script.ts';
import { lookAgain } from '../../../gsheets/sidebar/look-again.ts';
import { createScriptHost, type ScriptHost } from '../../../gsheets/sidebar/script-host.ts';
import type { ScriptRunner } from '../../../gsheets/sidebar/script-runner.ts';
import { makeScriptRun, type ServerAnswer } from '../../hosts/sheets/bridge/script-run.ts';

const nothing = (): void => {};
const STEP: Step = { step: 'show', sheet: 'Projects' };
const PLAN: Plan = { title: 'Executive', steps: [STEP, STEP, STEP], written: [] };

/** A host whose script answers as told; `sent` has every request. */
function hostTo(serve: (name: string, request: never) => ServerAnswer | Promise<ServerAnswer>) {
  const sent: { readonly name: string; readonly request: Readonly<Record<string, unknown>> }[] = [];
  const run = makeScriptRun(
    ['paneRead', 'paneApply', 'paneProgress', 'paneStop', 'paneShow'],
    async (name, [request]) => {
      const parsed = JSON.parse(String(request)) as never;
      sent.push({ name, request: parsed });
      return serve(name, parsed);
    },
    nothing,
  );
  return { host: hostBy(run as unknown as ScriptRunner), sent };
}

function hostBy(run: ScriptRunner): ScriptHost {
  let tickets = 0;
  return createScriptHost({
    ask: askScript(run),
    ticket: () => {
      tickets += 1;
      return `t${tickets}`;
    },
  });
}

const answer = (reply: object): ServerAnswer => ({ isDone: true, value: JSON.stringify(reply) });
const done = (value: unknown): ServerAnswer => answer({ done: true, value });
const refused = (trouble: string, why: string) => answer({ done: false, trouble, why });

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
    const { host } = hostTo(() => given);
    const failed = host.read();
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toBeInstanceOf(HostError);
    await expect(failed).rejects.not.toThrow('Zeit');
    told.mockRestore();
  });

  it('become a sentence where the script lacks the function', async () => {
    const run = makeScriptRun(['paneApply'], async () => done(3), nothing);
    await expect(hostBy(run as unknown as ScriptRunner).read()).rejects.toThrow(
      'not of the same version',
    );
  });

  it('are refusals with their trouble where the script says so', async () => {
    const { host } = hostTo(() => refused('sheet-protected', 'Log is protected.'));
    await expect(host.apply(PLAN)).rejects.toMatchObject({
      ...{ trouble: 'sheet-protected', message: 'Log is protected.' },
    });
  });
});

describe('reading', () => {
  const part = (names: readonly string[], left: readonly number[]) =>
    done({ name: 'Portfolio', drawsCharts: true, sheets: names.map((name) => ({ name })), left });

  it('puts the answers together until no tab is left, and tells how far it is', async () => {
    const { host, sent } = hostTo((_, { ids }: { ids: number[] | null }) =>
      ids === null ? part(['A', 'B'], [7, 8]) : part(['C', 'D'], []),
    );
    const told: (readonly [number, number])[] = [];
    expect(await host.read({ progress: (...one) => told.push(one) })).toEqual({
      name: 'Portfolio',
      drawsCharts: true,
      sheets: ['A', 'B', 'C', 'D'].map((name) => ({ name })),
    });
    expect(told).toEqual([[2, 4]]);
    expect(sent.map(({ request }) => request)).toEqual([
      { ids: null, isCounted: true },
      { ids: [7, 8], isCounted: true },
    ]);
  });

  it('counts nothing beside cells for what is only looked at', async () => {
    const { host, sent } = hostTo(() => part(['A'], []));
    await host.look();
    expect(sent[0]?.request).toEqual({ ids: null, isCounted: false });
  });

  it('is given up between two answers', async () => {
    let asked = 0;
    const { host, sent } = hostTo(() => {
      asked += 1;
      return part(['A'], [7]);
    });
    await expect(host.read({ isStopped: () => asked > 1 })).rejects.toMatchObject({
      trouble: 'stopped',
    });
    expect(sent).toHaveLength(2);
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
    let asked = 0;
    const { host, sent } = hostTo((name) => {
      if (name === 'paneApply') return ended;
      asked += 1;
      // The first question comes too early, and the third fails.
      if (asked === 1) return done(null);
      if (asked === 3) return { isDone: false, name: 'Error', message: 'x' };
      return done([asked, 9]);
    });
    vi.spyOn(console, 'warn').mockImplementation(nothing);
    const told: (readonly [number, number])[] = [];
    const run = host.apply(PLAN, { progress: (...progress) => told.push(progress) });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(told).toEqual([
      [2, 9],
      [4, 9],
    ]);
    end(done(3));
    await run;
    expect(told[2]).toEqual([3, 3]);
    const { length } = sent;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.length).toBe(length);
    expect(new Set(sent.map(({ request }) => request['ticket']))).toEqual(new Set(['t1']));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on where its time was over, from the step to which it came', async () => {
    const { host, sent } = hostTo((_, { from }: { from: number }) => done(Math.min(3, from + 2)));
    const told: (readonly [number, number])[] = [];
    await host.apply(PLAN, { progress: (...progress) => told.push(progress) });
    expect(sent.map(({ request }) => [request['from'], request['ticket']])).toEqual([
      [0, 't1'],
      [2, 't1'],
    ]);
    expect(sent.every(({ request }) => (request['steps'] as Step[]).length === 3)).toBe(true);
    expect(told).toEqual([
      [2, 3],
      [3, 3],
    ]);
  });

  it('is given up where a whole run did not suffice for one step', async () => {
    const { host, sent } = hostTo((_, { from }: { from: number }) => done(from === 0 ? 1 : from));
    await expect(host.apply(PLAN)).rejects.toThrow('one step of “Executive” needs more');
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is told once to stop, within a moment, and what it answers then is what happened', async () => {
    let end: (reply: ServerAnswer) => void = nothing;
    const ended = new Promise<ServerAnswer>((resolve) => {
      end = resolve;
    });
    const { host, sent } = hostTo((name) => (name === 'paneApply' ? ended : done(null)));
    let isStopped = false;
    const run = host.apply(PLAN, { isStopped: () => isStopped });
    await vi.advanceTimersByTimeAsync(1000);
    isStopped = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.filter(({ name }) => name === 'paneStop')).toEqual([
      { name: 'paneStop', request: { ticket: 't1' } },
    ]);
    const failed = expect(run).rejects.toMatchObject({ trouble: 'stopped' });
    end(refused('stopped', 'Stopped.'));
    await failed;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not begun where nobody wants it any more', async () => {
    const { host, sent } = hostTo(() => done(3));
    await expect(host.apply(PLAN, { isStopped: () => true })).rejects.toMatchObject({
      trouble: 'stopped',
    });
    expect(sent).toEqual([]);
  });

  it('is followed only where somebody waits for it, and a plan of no steps is not sent', async () => {
    const { host, sent } = hostTo(() => done(3));
    await host.apply(PLAN);
    expect(sent.map(({ request }) => request['ticket'])).toEqual([null]);
    await host.apply({ ...PLAN, steps: [] });
    expect(sent).toHaveLength(1);
  });

  it('is given up when Google cannot be at it any more', async () => {
    const { host } = hostTo((name) =>
      name === 'paneApply' ? new Promise<ServerAnswer>(nothing) : done(null),
    );
    const failed = expect(host.apply(PLAN, {})).rejects.toThrow('not answered');
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
