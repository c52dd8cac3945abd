import { describe, expect, it } from 'vitest';
import { openSheetsWorld, type SheetsWorldOptions } from './open-sheets-world.ts';

/** A world whose script has one function with this body. */
function worldWith(body: string, options: Partial<SheetsWorldOptions> = {}) {
  return openSheetsWorld({ code: `function main(a, b) {${body}}`, ...options });
}

/** What the body comes to, `sheet` being the active tab. */
function run(body: string, options: Partial<SheetsWorldOptions> = {}): unknown {
  return worldWith(`const sheet = SpreadsheetApp.getActiveSheet();\n${body}`, options).call('main');
}

describe('the bare context', () => {
  it.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'structuredClone',
    'process',
    'require',
    'window',
    'performance',
    'queueMicrotask',
    'standIn',
  ])('has no %s', (name) => {
    expect(run(`return typeof ${name};`)).toBe('undefined');
  });

  it('makes no code of texts', () => {
    expect(() => run('return eval("1");')).toThrow(/Code generation from strings/);
    expect(() => run('return new Function("return 1")();')).toThrow(/Code generation/);
  });

  it('starts the script anew with every call', () => {
    const world = openSheetsWorld({ code: 'let n = 0; function main() { n += 1; return n; }' });
    expect([world.call('main'), world.call('main')]).toEqual([1, 1]);
  });

  it('calls top-level declarations only', () => {
    const world = openSheetsWorld({ code: 'const main = () => 1; function other() {}' });
    expect(() => world.call('main')).toThrow('Script function not found: main');
    expect(world.entryPoints).toEqual(['other']);
  });

  it('gives dates and arrays of its own realm', () => {
    const body = `sheet.getRange('A1').setValue(new Date(0));
      const values = sheet.getRange('A1').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];`;
    expect(run(body)).toEqual([true, true, true]);
  });

  it('tells the time of the clock, which calls move on', () => {
    const body = `const before = Date.now(); sheet.getRange('A1').getValues();
      return [new Date().getTime() - before, new Date(5).getTime(), Date.UTC(1970, 0, 1)];`;
    expect(run(body, { costs: { read: 77, light: 0 } })).toEqual([77, 5, 0]);
  });

  it('takes no promise for an answer', () => {
    expect(() => run('return Promise.resolve(1);')).toThrow('The function has given a Promise.');
  });
});
