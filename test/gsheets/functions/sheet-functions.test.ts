/** The custom functions of the built script as Apps Script would load it: in a context that has nothing but JavaScript. */

import { createContext, runInContext, Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { argumentsOf, callFunction, FUNCTIONS, parseDay } from '../../../core/index.ts';
import { sheetsCode } from '../../../tools/bundle/bundle-gsheets.ts';
import { sheetStubs } from '../../../tools/functions/sheet-stubs.ts';
import { exampleCalls } from '../../core/functions/example-calls.ts';

type Call = (...args: readonly unknown[]) => unknown;

let code = '';
let context: Record<string, unknown> = {};

/** A bare context that has loaded the script, and the names it has been given beside. */
function load(names: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const made = createContext({ ...names }, { codeGeneration: { strings: false, wasm: false } });
  new Script(code).runInContext(made);
  return made as Record<string, unknown>;
}

beforeAll(async () => {
  code = await sheetsCode();
  context = load();
}, 60_000);

function stub(id: string, from = context): Call {
  const found = from[`PMO_${id}`];
  if (typeof found !== 'function') throw new Error(`there is no PMO_${id}`);
  return found as Call;
}

/** What Sheets hands over: a value or rows of them, made within the context; blanks as texts without characters, errors as texts. */
function asSheet(given: unknown): unknown {
  const cellOf = (cell: unknown): unknown => {
    if (cell === null) return '';
    return typeof cell === 'object' ? (cell as { readonly error: string }).error : cell;
  };
  const value = Array.isArray(given)
    ? given.map((row: readonly unknown[]) => row.map(cellOf))
    : cellOf(given);
  return runInContext(`(${JSON.stringify(value)})`, context as object);
}

/** A result of the context in the forms of an example's: blanks as null, failures by their code. */
function asCells(found: unknown): unknown[][] {
  const block = (Array.isArray(found) ? found : [[found]]) as unknown[][];
  return block.map((row) =>
    row.map((cell) => {
      if (cell === '') return null;
      const code = /^(#VALUE!|#N\/A) ./.exec(String(cell))?.[1];
      return code === undefined ? cell : { error: code };
    }),
  );
}

describe('the stubs', () => {
  it('are one for every function, and nothing else', () => {
    const names = Object.keys(context).filter((name) => name.startsWith('PMO_'));
    expect(names).toEqual(FUNCTIONS.map(({ id }) => `PMO_${id}`));
  });

  it('call the one name that the script leaves beside its top-level functions', () => {
    const others = Object.keys(context).filter((name) => typeof context[name] !== 'function');
    expect(others).toEqual(['Steersheet']);
    expect(code).toContain(sheetStubs().trim());
  });

  it('have the comments that autocomplete reads, for every argument', () => {
    const blocks = [
      ...sheetStubs().matchAll(/\/\*\*\n([\s\S]*?) \*\/\nfunction (\w+)\(([^)]*)\)/g),
    ];
    expect(blocks).toHaveLength(FUNCTIONS.length);
    for (const [index, [, comment = '', name, params]] of blocks.entries()) {
      const spec = FUNCTIONS[index] as (typeof FUNCTIONS)[number];
      const args = argumentsOf(spec).map((one) => one.name);
      expect(name).toBe(`PMO_${spec.id}`);
      expect(params).toBe(args.join(', '));
      expect(comment).toMatch(/^ \* @customfunction$/m);
      const tagged = [...comment.matchAll(/^ \* @param \{[^}]+\} (\w+) \S/gm)];
      expect(tagged.map(([, param]) => param)).toEqual(args);
    }
  });
});

describe('the help of autocomplete', () => {
  it('is short, as every formula loads it: at most 34 KB', () => {
    expect(Buffer.byteLength(sheetStubs())).toBeLessThanOrEqual(34_000);
  });

  it('says in fewer words what the documentation says, and no sentence goes where there are none', () => {
    const all = FUNCTIONS.flatMap((spec) => argumentsOf(spec));
    const short = all.filter(({ brief }) => brief !== undefined);
    expect(short.length).toBeGreaterThan(50);
    for (const { name, doc, brief = '' } of short) {
      expect(brief.length, name).toBeLessThan(doc.length);
      expect(brief, name).toMatch(/^[A-Z].*\.$/);
    }
    for (const spec of FUNCTIONS) expect(sheetStubs()).toContain(` * ${spec.summary}\n`);
  });
});

describe('every example, through its stub and the script', () => {
  it.each(exampleCalls())('%s: %s', (id, _, { spec, example, check }) => {
    const args = example.args.map(asSheet);
    const source = callFunction(spec, example.args);
    let found: unknown;
    try {
      found = stub(id)(...args);
    } catch (error) {
      const { message } = error as Error;
      const [failure] = source[0] ?? [];
      expect(failure).toMatchObject({ reason: message });
      return;
    }
    check(asCells(found));
    // Reasons too are those of the source, to the letter.
    for (const [row, cells] of source.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null || typeof cell !== 'object' || !('code' in cell)) continue;
        expect((found as unknown[][])[row]?.[column]).toBe(`${cell.code} ${cell.reason}`);
      }
    }
  });
});

describe('a formula', () => {
  it('gives one cell as it is, and a block as rows', () => {
    expect(stub('WSJF')(7, 9, 5, 2)).toBe(10.5);
    expect(asCells(stub('WSJF')(asSheet([[7], [8]]), 9, 5, 2))).toEqual([[10.5], [11]]);
  });

  it('takes what is empty between two commas for a blank', () => {
    expect(stub('WSJF')(7, undefined, 5, 2)).toBe('');
    expect(stub('WSJF')(7, '', 5, 2)).toBe('');
  });

  it('throws the reason where it fails as a whole', () => {
    expect(() => stub('WSJF')('x', 9, 5, 2)).toThrow(/^Business value|"x"/);
    expect(() => stub('WSJF')(7, 9, 5)).toThrow('Job size is left out');
    expect(() => stub('WSJF')(7, 9, 5, 2, false, 1)).toThrow('at most 5 arguments, not 6');
  });

  it('keeps an error of a range at its row, and reads its own text as that error again', () => {
    const first = stub('WSJF')(asSheet([[7], [{ error: '#REF!' }]]), 9, 5, 2) as unknown[][];
    expect(first[0]).toEqual([10.5]);
    expect(first[1]?.[0]).toMatch(/^#VALUE! .*#REF!/);
    const again = stub('WSJF')(first, 9, 5, 2) as unknown[][];
    expect(again[1]?.[0]).toMatch(/^#VALUE! .*#VALUE!/);
  });

  it('asks no service where there is no date', () => {
    expect(context['Session']).toBeUndefined();
    expect(stub('WSJF')(7, 9, 5, 2)).toBe(10.5);
  });
});

describe('dates', () => {
  /** A context with the services that dates need, in a script of a zone; `asked` counts the questions to the slow one. */
  function withZones(sheetZone: string, scriptZone: string) {
    const asked: string[] = [];
    const wall = (date: Date): Intl.DateTimeFormatPart[] =>
      new Intl.DateTimeFormat('en-GB', {
        ...{ timeZone: sheetZone, hourCycle: 'h23', year: 'numeric', month: 'numeric' },
        ...{ day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
      }).formatToParts(date);
    const names = {
      SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => sheetZone }) },
      Session: { getScriptTimeZone: () => scriptZone },
      Utilities: {
        formatDate(date: Date, zone: string, format: string) {
          asked.push(zone);
          expect(format).toBe('yyyy M d H m s');
          const part = (type: string) =>
            Number(wall(date).find((one) => one.type === type)?.value ?? 0);
          const types = ['year', 'month', 'day', 'hour', 'minute', 'second'];
          return types.map(part).join(' ');
        },
      },
    };
    return { made: load(names), asked };
  }

  const day = (text: string): number => parseDay(text) as number;

  it('are the days that the sheet shows where its zone is not the script’s', () => {
    const { made, asked } = withZones('Pacific/Auckland', 'UTC-elsewhere');
    // Midnight of 16 November in Auckland is still the 15th in Greenwich.
    const date = runInContext('new Date(Date.UTC(2026, 10, 15, 11))', made as object);
    const next = day('2026-11-17');
    expect(stub('WORKDAYS', made)(date, next)).toBe(callPlain('WORKDAYS', day('2026-11-16'), next));
    expect(asked).toEqual(['Pacific/Auckland']);
  });

  it('ask the slow service once for each different instant', () => {
    const { made, asked } = withZones('Asia/Tokyo', 'Europe/Paris');
    const starts = runInContext(
      'Array.from({ length: 100 }, (_, i) => [new Date(Date.UTC(2026, 10, 15 + (i % 3), 15))])',
      made as object,
    );
    stub('WORKDAYS', made)(starts, day('2026-12-01'));
    expect(asked).toHaveLength(3);
  });

  it('need no such question where both zones are the same', () => {
    const { made, asked } = withZones('Europe/Paris', 'Europe/Paris');
    const date = runInContext('new Date(2026, 10, 16)', made as object);
    const next = day('2026-11-17');
    expect(stub('WORKDAYS', made)(date, next)).toBe(callPlain('WORKDAYS', day('2026-11-16'), next));
    expect(asked).toEqual([]);
  });

  function callPlain(id: string, ...args: readonly number[]): unknown {
    const spec = FUNCTIONS.find((one) => one.id === id);
    if (spec === undefined) throw new Error(`there is no ${id}`);
    return callFunction(spec, args)[0]?.[0];
  }
});
