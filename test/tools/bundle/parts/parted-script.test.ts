/** A module written in parts: what runs when, how often, and what becomes of a part that throws. */

import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { partedScript } from '../../../../tools/bundle/parts/write-parts.ts';

interface Loaded {
  readonly ran: () => readonly number[];
  readonly [name: string]: (...args: readonly unknown[]) => unknown;
}

/** The script in a context with a list `log` and whatever else is given; and the names that load each of its parts. */
function load(code: string, names: object = {}, whole: readonly string[] = []) {
  const { code: script, parts } = partedScript(code, 'made', new Set(whole));
  const log: string[] = [];
  const context = createContext({ log, ...names });
  new Script(script).runInContext(context);
  const made = context['made'] as Loaded;
  const ran = () => made.ran().map((part) => parts[part]?.loads.join('+'));
  return { made, log, ran, parts };
}

/** Two late expressions that share `common`. */
const TWO = `
// a.ts
var common = (log.push('common'), 1);
function twice(value) { return value * 2; }
// b.ts
var left = (log.push('left'), twice(common) + 10);
// c.ts
var right = (log.push('right'), common + 20);
// d.ts
var unused = (log.push('unused'), 0);
// entry.ts
function one() { return steersheetLate('one', () => left); }
function other() { return steersheetLate('other', () => right); }
export { one, other };
`;

describe('a script in parts', () => {
  it('runs nothing until it is needed', () => {
    const { log, ran } = load(TWO);
    expect(log).toEqual([]);
    expect(ran()).toEqual([]);
  });

  it('runs what is called, what that needs before it, and nothing else', () => {
    const { made, log, ran } = load(TWO);
    expect(made['other']?.()).toBe(21);
    expect(log).toEqual(['common', 'right']);
    expect(ran()).toEqual(['one+other', 'other']);
  });

  it('runs each part once, however often it is needed', () => {
    const { made, log } = load(TWO);
    expect([made['one']?.(), made['one']?.(), made['other']?.(), made['other']?.()]).toEqual([
      ...[12, 12, 21, 21],
    ]);
    expect(log).toEqual(['common', 'left', 'right']);
  });

  it('leaves out what nobody needs', () => {
    const { parts } = load(TWO);
    expect(parts.map(({ code }) => code).join()).not.toContain('unused');
  });

  it('makes no part for the sake of what is to be loaded whole, which then loads more than it needs', () => {
    const { made, log, parts } = load(TWO, {}, ['other']);
    expect(parts.map(({ loads }) => loads.join('+'))).toEqual(['one+other', 'other']);
    expect(made['other']?.()).toBe(21);
    expect(log).toEqual(['common', 'left', 'right']);
  });
});

describe('a part that throws', () => {
  const CODE = `
    var calls = { count: 0 };
    var before = (log.push('before'), calls.count += 1);
    var risky = fail(calls.count);
    var after = (log.push('after'), risky + 1);
    function late() { return steersheetLate('late', () => [after, before]); }
    export { late };
  `;

  it('throws again, and is not kept half-run', () => {
    const isBroken = { now: true };
    const fail = (count: number): number => {
      if (isBroken.now) throw new Error('not yet');
      return count;
    };
    const { made, log, ran } = load(CODE, { fail });
    expect(() => made['late']?.()).toThrow('not yet');
    expect(() => made['late']?.()).toThrow('not yet');
    expect(ran()).toEqual([]);
    isBroken.now = false;
    // All of it ran anew: the count began at none.
    expect(made['late']?.()).toEqual([2, 1]);
    expect(log).toEqual(['before', 'before', 'before', 'after']);
    expect(ran()).toEqual(['late']);
  });

  it('finds a name that nothing is set to as it was at first, when it runs again', () => {
    const isBroken = { now: true };
    const { made, log } = load(
      `
        // state.ts
        var state;
        state = (log.push(typeof state), 'set');
        fail();
        // entry.ts
        function one() { return steersheetLate('one', () => state + 1); }
        function other() { return steersheetLate('other', () => state + 2); }
        export { one, other };
      `,
      {
        fail() {
          if (isBroken.now) throw new Error('not yet');
        },
      },
    );
    expect(() => made['one']?.()).toThrow('not yet');
    isBroken.now = false;
    expect(made['one']?.()).toBe('set1');
    // The name is one for all parts.
    expect(made['other']?.()).toBe('set2');
    expect(log).toEqual(['undefined', 'undefined']);
  });

  it('does not undo the parts that it needed', () => {
    const isBroken = { now: true };
    const { made, ran } = load(TWO.replace("log.push('left')", 'fail()'), {
      fail() {
        if (isBroken.now) throw new Error('not yet');
      },
    });
    expect(() => made['one']?.()).toThrow('not yet');
    expect(ran()).toEqual(['one+other']);
    expect(made['other']?.()).toBe(21);
    isBroken.now = false;
    expect(made['one']?.()).toBe(12);
    expect(ran()).toEqual(['one+other', 'other', 'one']);
  });
});

describe('a name', () => {
  it('that a part changes later is changed for all', () => {
    const { made } = load(`
      var count = 0;
      function next() { count += 1; return count; }
      function one() { return steersheetLate('one', () => next()); }
      function other() { return steersheetLate('other', () => count); }
      export { one, other };
    `);
    expect([made['one']?.(), made['one']?.(), made['other']?.()]).toEqual([1, 2, 2]);
  });

  it('that an inner one hides is not meant', () => {
    const { made, log } = load(`
      var rows = (log.push('rows'), 5);
      var far = ((rows) => ({ rows }))(7);
      function one() { return steersheetLate('one', () => far.rows); }
      function other() { return steersheetLate('other', () => rows); }
      export { one, other };
    `);
    expect(made['one']?.()).toBe(7);
    expect(log).toEqual([]);
    expect(made['other']?.()).toBe(5);
  });

  it('may be one of a pattern, or stand for itself in an object', () => {
    const { made } = load(`
      var pair = [1, 2];
      var [first, second] = pair;
      var { length } = pair;
      function one() { return steersheetLate('one', () => ({ first, length })); }
      function other() { return steersheetLate('other', () => first + second); }
      export { one, other };
    `);
    expect(JSON.stringify(made['one']?.())).toBe('{"first":1,"length":2}');
    expect(made['other']?.()).toBe(3);
  });

  it('that a pattern falls back on, or looks another up by, is needed too', () => {
    const { made } = load(`
      // a.ts
      var fallback = 7;
      var key = 'width';
      // b.ts
      var [first = fallback] = [];
      var { [key]: width } = { width: 3 };
      function one() { return steersheetLate('one', () => first); }
      function other() { return steersheetLate('other', () => width); }
      export { one, other };
    `);
    expect([made['one']?.(), made['other']?.()]).toEqual([7, 3]);
  });

  it('of a class whose private fields are set up behind it has them', () => {
    const { made } = load(`
      // counter.ts
      var _count, Counter = class { constructor() { _count.set(this, 3); } get count() { return _count.get(this); } };
      _count = new WeakMap();
      function one() { return steersheetLate('one', () => new Counter().count); }
      export { one };
    `);
    expect(made['one']?.()).toBe(3);
  });

  it('gets what its file does when it is loaded, though it does not name it', () => {
    const { made } = load(`
      // set-up.ts
      var list = [];
      for (const word of ['a', 'b']) list.push(word);
      function told() { return 'told'; }
      // other.ts
      var all = list.join();
      function one() { return steersheetLate('one', () => told() + all); }
      export { one };
    `);
    expect(made['one']?.()).toBe('tolda,b');
  });
});

describe('what is loaded within what is loaded', () => {
  const NESTED = `
    var shared = (log.push('shared'), 1);
    var inner = (log.push('inner'), shared + 1);
    function open(id) { log.push('open ' + shared); return id === 'inner' ? steersheetLate('inner', () => inner) : 0; }
    function outer(id) { return steersheetLate('outer', () => open)(id); }
    export { outer };
  `;

  it('is loaded when it is come to, and what is there already is not parted again', () => {
    const { made, log, ran } = load(NESTED);
    expect(made['outer']?.('x')).toBe(0);
    expect(ran()).toEqual(['outer']);
    expect(made['outer']?.('inner')).toBe(2);
    expect(ran()).toEqual(['outer', 'inner']);
    expect(log).toEqual(['shared', 'open 1', 'open 1', 'inner']);
  });
});

it('refuses a statement that it does not know rather than lose it', () => {
  expect(() => partedScript('if (1) { var a = 1; }\nexport { a };', 'made')).toThrow(
    'not expected',
  );
});

it('refuses to lose what a file does when it is loaded, where nothing else of the file is needed', () => {
  const code = `
    // core/register.ts
    log.push('registered');
    // core/one.ts
    function one() { return 1; }
    export { one };
  `;
  expect(() => partedScript(code, 'made')).toThrow('core/register.ts');
});

it('loses what only sets up a name that nobody needs', () => {
  const { made, parts } = load(`
    // core/unneeded.ts
    var _count, Counter = class {};
    _count = new WeakMap();
    // core/one.ts
    function one() { return 1; }
    export { one };
  `);
  expect(made['one']?.()).toBe(1);
  expect(parts).toEqual([]);
});

it('refuses a late expression without a name', () => {
  const code = 'function a() { return steersheetLate(() => 1); }\nexport { a };';
  expect(() => partedScript(code, 'made')).toThrow('takes a name');
});
