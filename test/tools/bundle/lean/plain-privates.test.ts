/** Private members under plain names: what a class does is the same. */

import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { PRIVATE, plainPrivates } from '../../../../tools/bundle/lean/plain-privates.ts';
import { sheetsScript } from '../../../../tools/bundle/sheets-script.ts';

const COUNTER = `
  class Counter {
    #count = 0;
    readonly #step: number;
    constructor(step: number) { this.#step = step; }
    #raise(): void { this.#count += this.#step; }
    next(): number { this.#raise(); return this.#count; }
    get told(): string { return \`\${this.#count} by #step\`; }
    isBehind(other: Counter): boolean { return this.#count < other.#count; }
  }
  class Marked extends Counter {
    #count = 'mine';
    get own(): string { return this.#count; }
  }
`;

/** What the source gives for an expression, run as esbuild would run it. */
function run(source: string, expression: string): unknown {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  return new Function(`${code}; return ${expression};`)();
}

const CALLS =
  '(() => { const one = new Counter(2), two = new Marked(3); one.next(); two.next(); two.next(); return [one.told, two.told, two.own, one.isBehind(two), two.isBehind(one)]; })()';

describe('plain names for private members', () => {
  it('leave what the classes do as it was, also where one is made of the other', () => {
    const plain = plainPrivates(COUNTER);
    expect(plain).not.toContain('this.#');
    const found = run(plain, CALLS);
    expect(found).toEqual(run(COUNTER, CALLS));
    expect(found).toEqual(['2 by #step', '6 by #step', 'mine', true, false]);
  });

  it('begin with what no other name begins with', () => {
    const names = plainPrivates(COUNTER).match(/(?<=\.)\$_\w+/g) ?? [];
    expect(names.length).toBeGreaterThan(5);
    expect(names.every((name) => PRIVATE.test(name))).toBe(true);
    expect(new Set(names)).toEqual(
      new Set(['$_Counter_count', '$_Counter_step', '$_Counter_raise', '$_Marked_count']),
    );
  });

  it.each([
    [
      'a question whether it is there',
      'class A { #x = 1; static is(o: object) { return #x in o; } }',
    ],
    ['a class without a name', 'const A = class { #x = 1; };'],
    ['a class in a class', 'class A { #x = 1; make() { return class B { #y = 2; }; } }'],
  ])('are refused to %s', (_, source) => {
    expect(() => plainPrivates(source)).toThrow();
  });

  it('leave a source without private members alone', () => {
    const source = "const colour = '#fff';\nconst list = [/#\\w/];";
    expect(plainPrivates(source)).toBe(source);
  });
});

it('the script holds neither maps of private members nor their long names', async () => {
  const { code, parts } = await sheetsScript();
  expect(parts.some((part) => part.code.includes('$_CalendarBook_days'))).toBe(true);
  expect(code).not.toMatch(/\$_[A-Z]|private member/);
}, 120_000);
