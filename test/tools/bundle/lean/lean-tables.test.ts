/** Tables as the functions of Code.js have them: they know the same headers and the same words as those of the core. */

import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS, type TableSpec } from '../../../../core/index.ts';
import { headerIndex } from '../../../../core/sheet/header-index.ts';
import { isHarmlessUnit } from '../../../../core/sheet/header-unit.ts';
import { readChoice } from '../../../../core/sheet/readers/choice-reader.ts';
import { leanSources } from '../../../../tools/bundle/lean/lean-sources.ts';
import { leanTables, UNREAD } from '../../../../tools/bundle/lean/lean-tables.ts';

describe('leanTables', () => {
  const table = (columns: string) => `const T = { id: 'projects', columns: { ${columns} } };`;

  it.each([
    [
      'what explains',
      "const C = { header: 'A', doc: 'x', kind: 'id' };",
      "const C = { header: 'A',  kind: 'id' };",
    ],
    [
      'other spellings to the forms in which they are compared, each once',
      "const C = { aliases: ['Project ID', 'Proj. Id', 'No', '#', 'Key', 'Ref', 'Code', 'Title'] };",
      'const C = { aliases: "projectid number key ref code title".split(\' \') };',
    ],
    [
      'a short list to a list',
      "const C = { synonyms: ['In Progress'] };",
      'const C = { synonyms: ["inprogress"] };',
    ],
    [
      'choices that no function reads',
      table("stage: { kind: 'choice', choices: STAGES }, type: { kind: 'choice', choices: TYPES }"),
      table("stage: { kind: 'choice', choices: STAGES }, type: { kind: 'choice',  }"),
    ],
  ])('takes %s', (_, before, after) => {
    expect(leanTables(before, new Set(['projects.stage']))).toBe(after);
  });

  it.each([
    ['what is computed', 'const C = { doc: text(), aliases: [...MORE], synonyms };'],
    ['choices that are no column’s', "const A = { kind: 'choice', choices: RULES };"],
    ['no spellings', 'const C = { synonyms: [] };'],
  ])('leaves %s alone', (_, source) => {
    expect(leanTables(source)).toBe(source);
  });
});

describe('the tables of functions', () => {
  const tables = new Map<string, TableSpec>();
  const read = new Map<string, Set<string>>();
  for (const argument of FUNCTIONS.flatMap(({ args }) => args)) {
    if (argument.shape !== 'table') continue;
    const { table, columns, skips = [] } = argument;
    tables.set(table.id, table);
    const keys = read.get(table.id) ?? new Set<string>();
    for (const key of columns) if (!skips.includes(key)) keys.add(key);
    read.set(table.id, keys);
  }
  interface Lean {
    readonly specs: Readonly<Record<string, TableSpec>>;
    readonly keysOf: (table: TableSpec) => [string, readonly string[]][];
    readonly readChoice: typeof readChoice;
    readonly isHarmlessUnit: typeof isHarmlessUnit;
  }
  let lean: Lean;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { FUNCTIONS } from './core/functions/catalogue.ts';
          import { headerIndex } from './core/sheet/header-index.ts';
          export { isHarmlessUnit } from './core/sheet/header-unit.ts';
          export { readChoice } from './core/sheet/readers/choice-reader.ts';
          export const keysOf = (table) => [...headerIndex(table).keys];
          export const specs = {};
          for (const { args } of FUNCTIONS)
            for (const { table } of args) if (table !== undefined) specs[table.id] = table;
        `,
        resolveDir: process.cwd(),
        loader: 'js',
      },
      ...{ bundle: true, write: false, format: 'iife', globalName: 'lean', logLevel: 'error' },
      plugins: [leanSources],
    });
    const context = createContext({});
    new Script(outputFiles?.[0]?.text ?? '').runInContext(context);
    lean = context['lean'] as Lean;
  }, 60_000);

  it('are those of the core, less what nobody reads', () => {
    expect(tables.size).toBeGreaterThan(5);
    expect(Object.keys(lean.specs).sort()).toEqual([...tables.keys()].sort());
    const text = JSON.stringify(lean.specs);
    for (const name of UNREAD) expect(text).not.toContain(`"${name}":`);
    for (const [id, table] of tables) {
      expect(Object.keys(lean.specs[id]?.columns ?? {})).toEqual(Object.keys(table.columns));
    }
  });

  it.each([...tables.keys()])('%s knows every header that it knew, and no other', (id) => {
    const table = tables.get(id) as TableSpec;
    const found = JSON.parse(JSON.stringify(lean.keysOf(lean.specs[id] as TableSpec)));
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual([...headerIndex(table).keys]);
  });

  it.each([...tables.keys()])('%s takes the same units behind a header', (id) => {
    const table = tables.get(id) as TableSpec;
    for (const [key, column] of Object.entries(table.columns)) {
      const own = lean.specs[id]?.columns[key] as TableSpec['columns'][string];
      for (const unit of [column.header, ...column.aliases, 'EUR', 'h/m/l', '1-5', 'days', '%']) {
        const text = `${key} (${unit})`;
        expect([text, lean.isHarmlessUnit(unit, own)]).toEqual([
          text,
          isHarmlessUnit(unit, column),
        ]);
      }
    }
  });

  it('read every choice as it is read, and a slip with the same suggestion', () => {
    let count = 0;
    for (const [id, table] of tables) {
      for (const key of read.get(id) as ReadonlySet<string>) {
        const column = table.columns[key] as TableSpec['columns'][string];
        const own = lean.specs[id]?.columns[key] as TableSpec['columns'][string];
        for (const { value, synonyms } of column.choices ?? []) {
          for (const word of [value, ...synonyms]) {
            for (const text of [word, word.toUpperCase(), `${word.slice(0, -1)}z`, `2 - ${word}`]) {
              const found = JSON.stringify(lean.readChoice(text, own));
              expect(`${text}: ${found}`).toBe(
                `${text}: ${JSON.stringify(readChoice(text, column))}`,
              );
              count += 1;
            }
          }
        }
      }
    }
    expect(count).toBeGreaterThan(400);
  });
});
