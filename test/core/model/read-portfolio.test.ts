/** Reading whole workbooks: laws that hold whatever the sheet looks like, and hostile sheets. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { TABLES, type TableId } from '../../../core/model/tables.ts';
import type { ColumnSpec, TableSpec } from '../../../core/sheet/column-spec.ts';
import { tableHeaders, writeTable } from '../../../core/sheet/write-table.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';
import { ROW_SHAPES } from './row-shapes.ts';

const PLAIN_TABLES = (Object.keys(TABLES) as TableId[]).filter(
  (id) => !['settings', 'scores', 'staffingMatrix', 'history', 'reviewHistory'].includes(id),
) as Exclude<TableId, 'settings'>[];

/** Cells as people leave them: good, doubtful and hopeless ones. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    ' ',
    'TBD',
    '-',
    'x',
    'yes',
    'R',
    'H',
    'Risk',
    'open',
    'green',
    '🔴',
    '50%',
    '1.234,5',
    '03/04/2026',
    '3-Feb-26',
    '2026-02-03',
    '=1+1',
    '<script>',
    '__proto__',
    'constructor',
    'Total',
    'ID',
    'P-1',
    true,
    false,
  ),
  fc.constantFrom<Cell>({ error: '#REF!' }, { error: '#N/A' }),
  fc.integer({ min: -5, max: 60000 }),
  fc.integer({ min: 1, max: 5 }),
  fc.double({ noNaN: false }),
  fc.string({ maxLength: 6 }),
);

const goodValue = (spec: ColumnSpec, serial: number): unknown => {
  switch (spec.kind) {
    case 'date':
      return 46000 + serial;
    case 'number':
    case 'money':
    case 'hours':
      return spec.max === undefined || spec.max > 100 ? 10 + serial : 1 + (serial % spec.max);
    case 'rating':
      return 1 + (serial % 5);
    case 'percent':
      return ((serial % 9) + 1) / 10;
    case 'yes-no':
      return serial % 2 === 0;
    case 'choice':
      return spec.choices?.[serial % spec.choices.length]?.value ?? null;
    case 'list':
      return ['CRM', `ERP ${serial}`];
    default:
      return `${spec.header} ${serial}`;
  }
};

function goodRows(table: TableSpec, count: number): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, serial) =>
    Object.fromEntries(
      Object.entries(table.columns).map(([key, spec], index) => [
        key,
        goodValue(spec, serial + index),
      ]),
    ),
  ).map((row, serial) => {
    // The last two statuses of both tables say that the row does not count.
    const status = table.columns['status']?.choices?.[serial % 2]?.value;
    if (table.id === 'timeOff') return { ...row, status };
    return table.id === 'allocations' ? { ...row, status, share: null, totalHours: null } : row;
  });
}

const withoutPlace = (rows: readonly object[]) =>
  rows.map((row) => ({ ...row, source: null, sheetRow: null }));

describe('what Steersheet writes', () => {
  it.each(PLAIN_TABLES)('%s comes back as it was', (id) => {
    const rows = goodRows(TABLES[id], 9);
    // Days get later from column to column in these rows, so that no span is reversed.
    // Two everyday headers are any list: such a tab has to say what it is.
    const name = Object.keys(TABLES[id].columns).length > 2 ? 'Any name' : TABLES[id].title;
    const read = readPortfolio(workbook(sheetOf(name, writeTable(TABLES[id], rows))), []);
    expect(read.diagnostics).toEqual([]);
    expect(read.tables.map((tab) => [tab.table, tab.rows])).toEqual([[id, 9]]);
    expect(withoutPlace(read[id])).toEqual(withoutPlace(rows));
  });
});

describe('columns', () => {
  it('may stand in any order, under any of their names, below any banner, among other columns', () => {
    const table = TABLES.projects;
    const keys = Object.keys(table.columns) as (keyof typeof table.columns)[];
    const shuffled = fc.shuffledSubarray(keys, { minLength: 6, maxLength: keys.length });
    const banner = fc.array(
      fc.constantFrom<Cell[]>([], ['Portfolio 2026'], [null, null, 'as of', 46000]),
      { maxLength: 29 },
    );
    fc.assert(
      fc.property(shuffled, banner, fc.infiniteStream(fc.nat()), (picked, above, numbers) => {
        const order = [
          ...picked.filter((key) => key !== 'id' && key !== 'name'),
          'id',
          'name',
        ] as typeof keys;
        const specOf = (key: keyof typeof table.columns): ColumnSpec => table.columns[key];
        const nameOf = (key: keyof typeof table.columns) => {
          const names = unambiguous(table, key);
          return names[(numbers.next().value ?? 0) % names.length] as string;
        };
        const [row] = goodRows(table, 1);
        const written = writeTable(
          { ...table, columns: Object.fromEntries(order.map((key) => [key, specOf(key)])) },
          [row ?? {}],
        );
        const grid = [...above, ['Mine', ...order.map(nameOf)], ['keep me', ...(written[1] ?? [])]];
        const read = readPortfolio(workbook(sheetOf('Sheet1', grid)), []);
        const expected = Object.fromEntries(
          keys.map((key) => [key, order.includes(key) ? row?.[key] : null]),
        );
        expect(withoutPlace(read.projects)).toEqual([
          { ...expected, source: null, sheetRow: null },
        ]);
        expect(read.tables[0]?.headerRow).toBe(above.length);
        expect(read.projects[0]?.source.sheet).toBe('Sheet1');
        expect(read.projects[0]?.sheetRow).toBe(above.length + 1);
        for (const [index, key] of order.entries())
          expect(read.projects[0]?.source.columns[key]).toBe(index + 1);
      }),
      { numRuns: 60 },
    );
  });

  it.each(Array.from({ length: 30 }, (_, row) => row))(
    'are found with the headers in row %i',
    (row) => {
      const grid = [
        ...Array.from({ length: row }, () => ['Title']),
        ['ID', 'Name', 'RAG'],
        ['P-1', 'Alpha', 'G'],
      ];
      expect(readPortfolio(workbook(sheetOf('S', grid)), []).projects[0]?.sheetRow).toBe(row + 1);
    },
  );

  it('are not looked for below the thirtieth row', () => {
    const grid = [
      ...Array.from({ length: 30 }, () => ['Title']),
      ['ID', 'Name', 'RAG'],
      ['P-1', 'Alpha', 'G'],
    ];
    expect(readPortfolio(workbook(sheetOf('S', grid)), []).unrecognised).toEqual(['S']);
  });
});

describe('rows', () => {
  const header = ['ID', 'Name', 'Fcst end', 'Budget', '% complete', 'RAG'];
  const line = fc.tuple(
    fc.stringMatching(/^[A-F]-\d{1,3}$/),
    anyCell,
    anyCell,
    anyCell,
    anyCell,
    anyCell,
  );

  it('mean the same in any order', () => {
    const lines = fc.uniqueArray(line, { selector: ([id]) => id, maxLength: 12 });
    fc.assert(
      fc.property(
        lines.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([one, other]) => {
          const read = (rows: readonly (readonly Cell[])[]) => {
            const { projects, diagnostics } = readPortfolio(
              workbook(sheetOf('Projects', [header, ...rows])),
              [],
            );
            // Which of two rows of one name is the first depends on their order: that alone may differ.
            const codes = diagnostics.map(({ code, at, params }) =>
              JSON.stringify([code, at.header, code === 'name-repeated' ? null : params]),
            );
            const sorted = [...projects].sort((a, b) => (a.id < b.id ? -1 : 1));
            return [withoutPlace(sorted), codes.sort()];
          };
          expect(read(other)).toEqual(read(one));
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each(PLAIN_TABLES)('of %s fit their shape whatever the cells hold', (id) => {
    const table: TableSpec = TABLES[id];
    const columns = Object.values(table.columns);
    const shape = ROW_SHAPES[id]();
    const cellOf = (spec: ColumnSpec, serial: number) =>
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constant(
            writeTable({ ...table, columns: { c: spec } }, [
              { c: goodValue(spec, serial) },
            ])[1]?.[0] ?? null,
          ),
        },
        { weight: 1, arbitrary: anyCell },
        { weight: spec.required ? 0 : 3, arbitrary: fc.constant(null) },
      );
    const rows = fc.array(fc.tuple(...columns.map(cellOf)), { minLength: 1, maxLength: 8 });
    let seen = 0;
    fc.assert(
      fc.property(rows, (lines) => {
        const read = readPortfolio(
          workbook(sheetOf(table.title, [[...tableHeaders(table)], ...lines])),
          [],
        );
        for (const row of read[id] as readonly unknown[]) {
          seen += 1;
          expect(shape.safeParse(row).error?.issues ?? []).toEqual([]);
        }
        for (const { at } of read.diagnostics) expect(at.sheet).toBe(table.title);
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it('of scores, staffing and history fit their shapes', () => {
    const sheets = workbook(
      sheetOf('Criteria', [
        ['ID', 'Name', 'Weight'],
        ['C-1', 'Fit', 1],
      ]),
      sheetOf('Scores', [
        ['Project', 'Fit', 'Date'],
        ['P-1', 3, 46000],
        ['P-2', null, null],
      ]),
      sheetOf('Plan', [
        ['Project', 'Person', 46054, 46061],
        ['P-1', 'S-1', 0.5, null],
      ]),
      sheetOf('Report history', writeTable(TABLES.history, goodRows(TABLES.history, 3)), {
        mark: 'steersheet:1|history|46000|done|abc|Report history',
      }),
    );
    const read = readPortfolio(sheets, []);
    expect([read.scores.length, read.staffingMatrix.length, read.history.length]).toEqual([
      2, 1, 3,
    ]);
    for (const id of ['scores', 'staffingMatrix', 'history'] as const) {
      for (const row of read[id])
        expect(ROW_SHAPES[id]().safeParse(row).error?.issues ?? []).toEqual([]);
    }
  });
});

describe('tabs of Steersheet', () => {
  const projects = [
    ['ID', 'Name', 'RAG'],
    ['P-1', 'Alpha', 'G'],
  ];
  it('are not read as tables of the user', () => {
    const own = sheetOf('Executive', projects, {
      mark: 'steersheet:1|status:executive|46000|done|abc|Executive',
    });
    const read = readPortfolio(workbook(own), []);
    expect([read.projects, read.tables, read.diagnostics, read.unrecognised]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('are the user’s where the mark is none of ours', () => {
    expect(
      readPortfolio(workbook(sheetOf('X', projects, { mark: 'other' })), []).projects,
    ).toHaveLength(1);
  });

  it('of a history that a failed run has left are read: the next run finishes it', () => {
    const grid = writeTable(TABLES.history, goodRows(TABLES.history, 3));
    const own = sheetOf('Report history', grid, {
      mark: 'steersheet:1|history|46000|building|abc|Report history',
    });
    expect(readPortfolio(workbook(own), []).history).toHaveLength(3);
  });
});

describe('hostile workbooks', () => {
  it('with 200 sheets are read, hidden ones too', () => {
    const sheets = Array.from({ length: 200 }, (_, index) =>
      sheetOf(
        `S${index}`,
        [
          ['ID', 'Name', 'RAG'],
          [`P-${index}`, 'Alpha', 'G'],
        ],
        { visibility: index % 2 ? 'hidden' : 'very-hidden' },
      ),
    );
    expect(readPortfolio(workbook(...sheets), []).projects).toHaveLength(200);
  });

  it('with 1,200 columns are read as far as the first 1,000, and say so', () => {
    const header: Cell[] = Array.from({ length: 1200 }, (_, index) => `Column ${index}`);
    header.splice(997, 3, 'ID', 'Name', 'RAG');
    header[1100] = 'Budget';
    const line: Cell[] = Array.from({ length: 1200 }, () => 1);
    const read = readPortfolio(workbook(sheetOf('Projects', [header, line])), []);
    expect(read.projects[0]).toMatchObject({ id: '1', name: '1', budget: null });
    expect(read.diagnostics.map((one) => one.code)).toEqual([
      'sheet-too-wide',
      'headers-unread',
      'choice-unknown',
    ]);
  });

  it('full of errors name every cell and read nothing', () => {
    const errors: Cell[] = Array.from({ length: 3 }, () => ({ error: '#REF!' }));
    const grid = [['ID', 'Name', 'RAG'], ...Array.from({ length: 50 }, () => errors)];
    const read = readPortfolio(workbook(sheetOf('P', grid)), []);
    expect(read.projects).toEqual([]);
    expect(read.diagnostics).toHaveLength(150);
    expect(new Set(read.diagnostics.map((one) => one.code))).toEqual(new Set(['cell-error']));
  });

  it('with more bad cells than a call takes arguments are read to the end', () => {
    const errors: Cell[] = Array.from({ length: 5 }, () => ({ error: '#REF!' }));
    const grid = [
      ['ID', 'Name', 'RAG', 'Budget', 'PM'],
      ...Array.from({ length: 60_000 }, () => errors),
    ];
    expect(readPortfolio(workbook(sheetOf('P', grid)), []).diagnostics).toHaveLength(300_000);
  });

  it('of nothing but odd cells never throw', () => {
    const grid = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 10 });
    const merge = fc.record({
      row: fc.nat(9),
      column: fc.nat(5),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        grid,
        fc.array(merge, { maxLength: 3 }),
        fc.constantFrom(...Object.values(TABLES)),
        (cells, merges, table) => {
          const full = [[...tableHeaders(table)], ...cells];
          const read = readPortfolio(
            workbook(sheetOf('A', cells, { merges }), sheetOf(table.title, full, { merges })),
            [],
          );
          for (const { at } of read.diagnostics) expect(['A', table.title]).toContain(at.sheet);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('with names from the prototype of objects are read like others', () => {
    const grid = [
      ['ID', 'Name', '__proto__', 'constructor'],
      ['__proto__', 'toString', 1, 2],
      ['constructor', 'valueOf', 1, 2],
    ];
    const read = readPortfolio(workbook(sheetOf('Projects', grid)), []);
    expect(read.projects.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(read.diagnostics.map((one) => one.params)).toEqual([
      { table: 'Projects', found: ['__proto__', 'constructor'] },
    ]);
  });
});

/** The column's names that mean no other column. */
function unambiguous(table: TableSpec, key: string): readonly string[] {
  const spec = table.columns[key] as ColumnSpec;
  const others = Object.entries(table.columns).filter(([other]) => other !== key);
  const taken = new Set(others.flatMap(([, other]) => [other.header, ...other.aliases]).map(bare));
  return [spec.header, ...spec.aliases.filter((alias) => !taken.has(bare(alias)))];
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
