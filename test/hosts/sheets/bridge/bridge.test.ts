import { describe, expect, it } from 'vitest';
import { openSheetsWorld } from '../open-sheets-world.ts';
import { pageBridge } from './page-bridge.ts';
import { makeScriptRun, type ServerAnswer } from './script-run.ts';

const CODE = `
function echo(value) { return value; }
function kind(value) { return [typeof value, value === null, Array.isArray(value)]; }
function fails() { throw new Error('not today'); }
function dated() { return { deep: [new Date(0)] }; }
function holes() { return { list: [undefined, 1], gone: undefined }; }
function nothing() {}
function hidden_() { return 1; }
`;

/** What a call from the page comes to: the value, or the error that the failure handler gets. */
function ask(name: string, ...args: unknown[]): Promise<unknown> {
  const run = openSheetsWorld({ code: CODE }).bridge();
  return new Promise((resolve) => {
    run
      .withSuccessHandler(resolve)
      .withFailureHandler(resolve)
      [name]?.(...args);
  });
}

describe('google.script.run', () => {
  it.each([[5], ['text'], [true], [null], [[1, ['a'], { b: null }]]])(
    'carries %j both ways',
    async (value) => {
      expect(await ask('echo', value)).toEqual(value);
    },
  );

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['NaN', Number.NaN],
    ['a map', new Map()],
    ['a date deep inside', { list: [new Date(0)] }],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
  ])('refuses %s on the way there', async (_, value) => {
    const run = openSheetsWorld({ code: CODE }).bridge();
    expect(() => run['echo']?.(value)).toThrow('Failed due to illegal value in property');
  });

  it('refuses what goes round in circles', () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(() => openSheetsWorld({ code: CODE }).bridge()['echo']?.(ring)).toThrow('circular');
  });

  it('refuses a date on the way back', async () => {
    expect(await ask('dated')).toMatchObject({
      message: 'The function has returned a date, which google.script.run does not carry.',
    });
  });

  it('makes null of undefined in an array, and drops it from an object', async () => {
    expect(await ask('echo', [undefined, { a: undefined, b: 1 }])).toEqual([null, { b: 1 }]);
    expect(await ask('holes')).toEqual({ list: [null, 1] });
    expect(await ask('nothing')).toBe(null);
  });

  it('gives plain data of the script’s own realm to the function', async () => {
    expect(await ask('kind', [1])).toEqual(['object', false, true]);
  });

  it('hands what is thrown to the failure handler, and the user object to either', async () => {
    expect(await ask('fails')).toMatchObject({ name: 'Error', message: 'not today' });
    const told = await new Promise((resolve) => {
      openSheetsWorld({ code: CODE })
        .bridge()
        .withUserObject('mine')
        .withSuccessHandler((value, user) => resolve([value, user]))
        ['echo']?.(1);
    });
    expect(told).toEqual([1, 'mine']);
  });

  it('tells of a failure that nobody handles', async () => {
    const error = await new Promise<Error>((resolve) => {
      openSheetsWorld({ code: CODE }).bridge(resolve)['fails']?.();
    });
    expect(error.message).toBe('not today');
  });

  it('knows no private function', () => {
    expect(openSheetsWorld({ code: CODE }).bridge()['hidden_']).toBeUndefined();
    expect(openSheetsWorld({ code: CODE }).serve('hidden_', [])).toMatchObject({ isDone: false });
  });

  it('sends at most ten calls at once, and the others after them', async () => {
    const release: ((answer: ServerAnswer) => void)[] = [];
    const done: unknown[] = [];
    const run = makeScriptRun(
      ['f'],
      () => new Promise((resolve) => release.push(resolve)),
      () => {},
    );
    for (let n = 0; n < 12; n += 1) run.withSuccessHandler((value) => done.push(value))['f']?.(n);
    expect(release.length).toBe(10);
    release[4]?.({ isDone: true, value: 'fifth' });
    await Promise.resolve();
    await Promise.resolve();
    expect([done, release.length]).toEqual([['fifth'], 11]);
  });
});

describe('the script for a page', () => {
  it('offers the same runner there', async () => {
    const world = openSheetsWorld({ code: CODE });
    const page: Record<string, unknown> = {
      sheetsServe: async (name: string, args: string) =>
        JSON.stringify(world.serve(name, JSON.parse(args) as unknown[])),
    };
    const source = pageBridge(world.entryPoints);
    new Function('window', source)(page);
    const { script } = page['google'] as { script: { run: ReturnType<typeof world.bridge> } };
    const answer = await new Promise((resolve) => {
      script.run.withSuccessHandler(resolve)['echo']?.({ a: 1 });
    });
    expect(answer).toEqual({ a: 1 });
  });
});
