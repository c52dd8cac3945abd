import { describe, expect, it } from 'vitest';
import { openSheetsWorld } from './open-sheets-world.ts';
import { resultOf, worldWith } from './world-with.ts';

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
    expect(resultOf(`return typeof ${name};`)).toBe('undefined');
  });

  it('makes no code of texts', () => {
    expect(() => resultOf('return eval("1");')).toThrow(/Code generation from strings/);
    expect(() => resultOf('return new Function("return 1")();')).toThrow(/Code generation/);
  });

  it('starts the script anew with every call', () => {
    const world = openSheetsWorld({ code: 'let n = 0; function main() { n += 1; return n; }' });
    expect([world.call('main'), world.call('main')]).toEqual([1, 1]);
  });

  it('keeps the spreadsheet from call to call', () => {
    const world = worldWith("sheet.appendRow(['x']); return sheet.getLastRow();");
    expect([world.call('main'), world.call('main')]).toEqual([1, 2]);
  });

  it('calls top-level declarations only', () => {
    const world = openSheetsWorld({ code: 'const main = () => 1; function other() {}' });
    expect(() => world.call('main')).toThrow('Script function not found: main');
    expect(world.entryPoints).toEqual(['other']);
  });

  it('gives dates and arrays of its own realm', () => {
    const body = `sheet.getRange('A1').setValue(new Date(0));
      const values = sheet.getRange('A1').getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        Object.getPrototypeOf(book.getSheets()) === Array.prototype];`;
    expect(resultOf(body)).toEqual([true, true, true, true]);
  });

  it('carries arguments and results of every kind of data', () => {
    const world = worldWith(
      'return [a instanceof Date, a, b, undefined, -0, 0 / 0, { deep: [null] }];',
    );
    const day = new Date(0);
    expect(world.call('main', day, [['', 1]])).toEqual([
      true,
      day,
      [['', 1]],
      undefined,
      -0,
      Number.NaN,
      { deep: [null] },
    ]);
  });

  it('takes no promise for an answer', () => {
    expect(() => resultOf('return Promise.resolve(1);')).toThrow(
      'The function has given a Promise.',
    );
  });

  it('hands over what the script throws, by name and message', () => {
    expect(() => resultOf("throw new RangeError('too far');")).toThrow(
      expect.objectContaining({ name: 'RangeError', message: 'too far' }),
    );
  });

  it('keeps the lines of console and Logger', () => {
    const world = worldWith("console.log('a', 1); Logger.log('b');");
    world.call('main');
    expect(world.logs).toEqual(['a 1', 'b']);
  });
});

describe('the clock', () => {
  it('is moved by calls, each kind by its cost', () => {
    const body = `const before = Date.now(); sheet.getRange('A1').getValues();
      return [new Date().getTime() - before, new Date(5).getTime(), Date.UTC(1970, 0, 1)];`;
    expect(resultOf(body, { costs: { read: 77, light: 0 } })).toEqual([77, 5, 0]);
  });

  it('gives dates that can be told, subclassed and made of parts', () => {
    const body = `class Day extends Date {}
      return [new Day(7) instanceof Day, new Day(7) instanceof Date, new Date(7).constructor === Date,
        typeof Date(), new Date(2026, 0, 5, 6).getHours()];`;
    expect(resultOf(body)).toEqual([true, true, true, 'string', 6]);
  });

  it('shows the zone of the manifest while the script runs, and the process’s own after', () => {
    const before = new Date(0).getTimezoneOffset();
    const body = 'return [new Date(0).getHours(), Session.getScriptTimeZone()];';
    expect(resultOf(body, { scriptTimeZone: 'Asia/Tokyo' })).toEqual([9, 'Asia/Tokyo']);
    expect(resultOf(body, { scriptTimeZone: 'America/New_York' })).toEqual([
      19,
      'America/New_York',
    ]);
    expect(new Date(0).getTimezoneOffset()).toBe(before);
  });

  it('ends a run after six minutes, whatever the script catches', () => {
    const world = worldWith(`for (let n = 0; n < 10; n += 1) {
        try { Utilities.sleep(60000); sheet.appendRow([n]); } catch (error) {}
      }`);
    expect(() => world.call('main')).toThrow('Exceeded maximum execution time');
    expect(world.sheet('Sheet1').rows.length).toBe(5);
  });

  it('ends a formula after thirty seconds', () => {
    const world = worldWith('Utilities.sleep(31000); return 1;');
    expect(() => world.formula('main')).toThrow('Exceeded maximum execution time');
  });
});

describe('failures and counts', () => {
  const body = `sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2);
    SpreadsheetApp.flush(); return sheet.getRange('A1:A2').getValues();`;

  it('lets the n-th call that leaves the script fail, once, the earlier ones staying applied', () => {
    const world = worldWith(body);
    world.failAt(1);
    expect(() => world.call('main')).toThrow(
      'Service Spreadsheets failed while accessing document with id 1StandIn.',
    );
    expect(world.sheet('Sheet1').rows.map((row) => row[0]?.value)).toEqual([1]);
    expect(world.callsSeen()).toBe(2);
    expect(world.call('main')).toEqual([[1], [2]]);
  });

  it('lets the script catch a failure, as an Exception', () => {
    const world = worldWith(
      "try { sheet.getRange('A1').getValues(); } catch (error) { return [error.name, error instanceof Error]; }",
    );
    world.failAt(0);
    expect(world.call('main')).toEqual(['Exception', true]);
  });

  it('counts calls by kind and name, and lists them in order with their tabs', () => {
    const world = worldWith(body);
    world.call('main');
    expect(world.counts()).toMatchObject({
      reads: 1,
      writes: 2,
      byKind: { flush: 1 },
      byName: { 'Range.setValue': 2, 'Range.getValues': 1 },
    });
    expect(world.calls.filter(({ kind }) => kind !== 'light')).toEqual([
      { kind: 'write', name: 'Range.setValue', sheet: 'Sheet1' },
      { kind: 'write', name: 'Range.setValue', sheet: 'Sheet1' },
      { kind: 'flush', name: 'SpreadsheetApp.flush', sheet: null },
      { kind: 'read', name: 'Range.getValues', sheet: 'Sheet1' },
    ]);
  });
});
