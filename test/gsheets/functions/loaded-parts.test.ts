/** What a formula runs of the script: its own parts and no others, each once. */

import { createContext, Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../core/index.ts';
import {
  GLOBAL,
  LOADS,
  type SheetsScript,
  sheetsScript,
} from '../../../tools/bundle/sheets-script.ts';
import { weighParts } from '../../../tools/bundle/weigh-parts.ts';

interface Loaded {
  call(id: string, given: readonly unknown[]): unknown;
  app(): Readonly<Record<string, unknown>>;
  ran(): readonly number[];
}

let script: SheetsScript;

/** The script loaded anew, as for every formula. */
function load(): Loaded {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  new Script(script.code).runInContext(context);
  return context[GLOBAL] as Loaded;
}

const loadsOf = (part: number): readonly string[] => script.parts[part]?.loads ?? [];

beforeAll(async () => {
  script = await sheetsScript();
}, 120_000);

describe('loading the script', () => {
  it('runs no part of it', () => {
    expect(load().ran()).toEqual([]);
  });

  it.each(FUNCTIONS.map(({ id }) => id))('%s runs its own parts, each once', (id) => {
    const { call, ran } = load();
    const tooMany = new Array<number>(99).fill(1);
    expect(() => call(id, tooMany)).toThrow(`${id} takes at most`);
    const parts = ran();
    expect(parts.length).toBeGreaterThan(1);
    const others = parts.filter((part) => {
      const loads = loadsOf(part);
      return !loads.includes(id) && !loads.includes(LOADS.formulas);
    });
    expect(others).toEqual([]);
    expect(() => call(id, tooMany)).toThrow(`${id} takes at most`);
    expect(ran()).toEqual(parts);
  });

  it('a second function adds what only it needs', () => {
    const { call, ran } = load();
    call('WSJF', [7, 9, 5, 2]);
    const first = ran();
    call('RICE', [7, 9, 0.5, 2]);
    const added = ran().slice(first.length);
    expect(added.length).toBeGreaterThan(0);
    for (const part of added) expect(loadsOf(part)).not.toContain('WSJF');
    expect(ran().slice(0, first.length)).toEqual(first);
  });

  it('an id that is nobody’s runs no function', () => {
    const { call, ran } = load();
    expect(() => call('toString', [])).toThrow('There is no function toString');
    for (const part of ran()) expect(loadsOf(part)).toContain(LOADS.formulas);
  });

  it('the app comes with what it needs, also where no formula was before it', () => {
    const { app, ran } = load();
    expect(Object.keys(app())).toContain('addMenu');
    const own = ran().filter((part) => loadsOf(part).join() === LOADS.app);
    expect(own).toHaveLength(1);
    expect(new Set(ran()).size).toBe(ran().length);
  });

  it('is weighed whole: every part is found in it, and what is around them is little', () => {
    const { bytes, around, wrapper, of } = weighParts(script);
    expect(bytes).toHaveLength(script.parts.length);
    const whole = Buffer.byteLength(script.code);
    expect(bytes.reduce((sum, one) => sum + one, around)).toBe(whole);
    expect(around).toBeGreaterThan(500);
    expect(around).toBeLessThan(5000);
    const all = FUNCTIONS.map(({ id }) => id);
    const app = script.parts.findIndex(({ loads }) => loads.join() === LOADS.app);
    expect(of([...all, LOADS.app])).toBe(whole);
    expect(of(all)).toBe(whole - (bytes[app] ?? 0));
    expect(wrapper).toBeLessThan(of(['WSJF']));
  });

  it('holds each file of the core in parts that do not overlap', () => {
    const heaviest = script.parts.filter(({ loads }) => loads.length > 1);
    expect(heaviest.length).toBeGreaterThan(10);
    const functionNames = script.parts.flatMap(({ code }) => [
      ...code.matchAll(
        /^(?:function (?!steersheetPart_)(\w+)\(|(\w+) = (?:async )?function\*? )/gm,
      ),
    ]);
    const names = functionNames.map(([, local, shared]) => local ?? shared);
    expect(names.length).toBeGreaterThan(500);
    expect(new Set(names).size).toBe(names.length);
  });
});
