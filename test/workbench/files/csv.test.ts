/** CSV files: read whatever their dialect, saved without touching what nobody changed. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Step } from '../../../core/index.ts';
import { csvCell, csvField } from '../../../workbench/files/csv/csv-value.ts';
import { detectDelimiter, parseCsv } from '../../../workbench/files/csv/parse-csv.ts';
import { type FileHost, openFile } from '../../../workbench/files/opened-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from({ length: text.length }, (_, i) =>
    view.setUint16(i * 2, text.charCodeAt(i), isLittle),
  );
  return bytes;
}

async function gridOf(bytes: Uint8Array) {
  return (await (await openFile('data.csv', bytes)).read()).sheets[0]?.grid;
}

async function edited(bytes: Uint8Array, row: number, column: number, value: Cell) {
  const host = await openFile('data.csv', bytes);
  host.setCells('data', [{ row, column, value, formula: null }]);
  return host.toBytes();
}

describe('reading a CSV file', () => {
  it.each<[string, string, Cell[][]]>([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'semicolons with decimal commas',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', 2],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2,3\n',
      [
        ['a', 'b'],
        [1, '2,3'],
      ],
    ],
    ['the delimiter that the file names', 'sep=;\r\na,b;c\r\n', [['a,b', 'c']]],
    ['one column', 'a\nb\n', [['a'], ['b']]],
    [
      'quoted delimiters, quotes and line ends',
      '"a,b","say ""hi""","two\r\nlines"\r\n1,2,3\r\n',
      [
        ['a,b', 'say "hi"', 'two\r\nlines'],
        [1, 2, 3],
      ],
    ],
    ['ragged rows', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], [1], [1, 2, 3, 4]]],
    [
      'old line ends',
      'a,b\r1,2',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    ['blank lines, which keep their place', 'a,b\n\n1,2\n\n', [['a', 'b'], [], [1, 2]]],
    ['blank fields', 'a,,b\n,"",\n1,2,3', [['a', null, 'b'], [], [1, 2, 3]]],
    [
      'a quote that is never closed',
      'a,b\n"c,d\ne,f',
      [
        ['a', 'b'],
        ['"c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'a quote inside a field',
      'a,5" pipe\nb,"x" y',
      [
        ['a', '5" pipe'],
        ['b', 'x y'],
      ],
    ],
  ])('with %s', async (_, text, expected) => {
    expect(await gridOf(utf8(text))).toEqual(expected);
  });

  it.each<[string, Cell]>([
    ['1234.5', 1234.5],
    ['-3', -3],
    ['0', 0],
    ['0.5', 0.5],
    ['0.125', 0.125],
    ['1234.125', 1234.125],
    ['123456789012345', 123_456_789_012_345],
    ['980.000', '980.000'],
    ['75.255', '75.255'],
    ['-75.255', '-75.255'],
    ['1.10', '1.10'],
    ['1234.50', '1234.50'],
    ['2066075.5899999999', 2066075.5899999999],
    ['1066164.8500000001', 1066164.8500000001],
    ['0.12345678901234567890', '0.12345678901234567890'],
    ['0.0000001', '0.0000001'],
    ['00123', '00123'],
    ['007', '007'],
    ['+1', '+1'],
    ['1E5', '1E5'],
    ['1e+21', '1e+21'],
    ['1,234', '1,234'],
    ['.5', '.5'],
    ['-0', '-0'],
    ['1234567890123456', '1234567890123456'],
    ['0x10', '0x10'],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['2026-02-03', '2026-02-03'],
    ['TRUE', 'TRUE'],
    [' 1', ' 1'],
    ['=1+1', '=1+1'],
    ['', null],
  ])('takes %j for what it is beyond doubt', (text, expected) => {
    expect(csvCell(text)).toEqual(expected);
  });

  it.each<[string, string, Cell[]]>([
    ['dots as thousands', '980.000;1.250.000;75;12.5', ['980.000', '1.250.000', '75', '12.5']],
    ['decimal commas', '1,5;2;3,25', ['1,5', '2', '3,25']],
    ['numbered parts', '1;1.1;1.10;2', ['1', '1.1', '1.10', '2']],
    ['leading zeros', '007;12;100', ['007', '12', '100']],
    ['cents', '1234.50;99.99;-3', ['1234.50', '99.99', '-3']],
    ['money signs', '€ 980.000;75', ['€ 980.000', '75']],
    ['clear numbers only', '12.5;-3;1000', [12.5, -3, 1000]],
    ['numbers beside words', 'P-7;n/a;12;2026-02-03', ['P-7', 'n/a', 12, '2026-02-03']],
  ])('keeps a column with %s of one kind', async (_, fields, expected) => {
    const lines = ['Head;Other', ...fields.split(';').map((field) => `${field};1`)];
    const grid = (await gridOf(utf8(lines.join('\n')))) ?? [];
    expect(grid.slice(1).map((row) => row[0])).toEqual(expected);
    expect(grid.slice(1).map((row) => row[1])).toEqual(expected.map(() => 1));
  });

  const text = 'Name,Café\nZoë,€5\n';
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${text}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 without its mark', utf16(text, true)],
    ['Windows-1252', Uint8Array.from(text.replace('€', '\x80'), (letter) => letter.charCodeAt(0))],
  ])('in %s', async (_, bytes) => {
    expect(await gridOf(bytes)).toEqual([
      ['Name', 'Café'],
      ['Zoë', '€5'],
    ]);
    // Every byte but those of the one field stays, in the same encoding.
    const changed = await edited(bytes, 1, 1, 7);
    expect(await gridOf(changed)).toEqual([
      ['Name', 'Café'],
      ['Zoë', 7],
    ]);
    expect(await edited(changed, 1, 1, '€5')).toEqual(bytes);
  });

  it('reads the published capital delivery data whole', async () => {
    const folder = new URL('../../../samples/melbourne-water/', import.meta.url);
    const bytes = new Uint8Array(
      readFileSync(new URL('Capital_Delivery_Project_deidentified.csv', folder)),
    );
    const grid = (await gridOf(bytes)) ?? [];
    expect(grid.length).toBe(446);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([14, 12]));
    // Some amounts have more digits than a number shows, so the column stays as it was typed.
    expect(grid.slice(1).every((row) => /^\d+(\.\d+)?$/.test(String(row[1])))).toBe(true);
    expect(grid.flat()).toContain(2066075.5899999999);
    const changed = await edited(bytes, 5, 1, 1);
    const lines = (whole: Uint8Array) => new TextDecoder('latin1').decode(whole).split('\n');
    const differing = lines(bytes).filter((line, index) => line !== lines(changed)[index]);
    expect(differing.length).toBe(1);
  });
});

describe('saving a CSV file', () => {
  it('gives back the very same bytes where nothing was changed', async () => {
    const bytes = utf8('\uFEFFa;"b"; c\r\n"x";\n\n');
    expect((await openFile('data.csv', bytes)).toBytes()).toEqual(bytes);
  });

  it.each<[string, string, number, number, Cell, string]>([
    ['quotes elsewhere', '"a","b"\r\n"1", 2\r\n', 1, 1, 3, '"a","b"\r\n"1",3\r\n'],
    ['a text with a delimiter', 'a,b\n1,2\n', 1, 0, 'x,y', 'a,b\n"x,y",2\n'],
    ['a text with quotes and lines', 'a,b\n1,2', 1, 1, 'say "hi"\n', 'a,b\n1,"say ""hi""\n"'],
    ['a cell beyond its row', 'a,b,c\n1\n', 1, 2, 9, 'a,b,c\n1,,9\n'],
    ['a row beyond the last', 'a,b\n1,2\n', 3, 0, 9, 'a,b\n1,2\n\n9,\n'],
    ['a row beyond the last, without a final line end', 'a,b\n1,2', 2, 1, 9, 'a,b\n1,2\n,9'],
    ['an emptied cell', 'a,b\n1,2\n', 1, 0, null, 'a,b\n,2\n'],
    ['a boolean', 'a,b\n1,2\n', 1, 0, true, 'a,b\nTRUE,2\n'],
    ['a very small number', 'a,b\n1,2\n', 1, 0, 1e-7, 'a,b\n0.0000001,2\n'],
    ['a file that names its delimiter', 'sep=;\r\na;b\r\n', 0, 1, 'c', 'sep=;\r\na;c\r\n'],
  ])('changes only what was changed: %s', async (_, text, row, column, value, expected) => {
    expect(new TextDecoder().decode(await edited(utf8(text), row, column, value))).toBe(expected);
  });

  it('says so where the encoding lacks a letter', async () => {
    const bytes = Uint8Array.from('a,b\ncaf\xe9,1\n', (letter) => letter.charCodeAt(0));
    await expect(edited(bytes, 1, 1, '😀')).rejects.toThrow('“😀”');
  });

  it('adds rows behind the last one', async () => {
    const host = await openFile('data.csv', utf8('a,b\r\n1,2\r\n'));
    await applyTo(host, {
      step: 'append-rows',
      sheet: 'data',
      row: 2,
      values: [
        [3, 'x;y'],
        [4, null],
      ],
      styles: [],
    });
    expect(new TextDecoder().decode(host.toBytes())).toBe('a,b\r\n1,2\r\n3,x;y\r\n4,\r\n');
  });
});

async function applyTo(host: FileHost, ...steps: Step[]): Promise<void> {
  await host.apply({ title: 'T', steps, written: [] });
}

describe('a CSV file as a host', () => {
  const added: Step = { step: 'add-sheet', sheet: 'Status', mark: 'm', rows: 1, columns: 1 };

  it('refuses new tabs and formulas with a sentence, and changes nothing', async () => {
    const bytes = utf8('a,b\n1,2\n');
    const host = await openFile('data.csv', bytes);
    const append: Step = { step: 'append-rows', sheet: 'data', row: 2, values: [[1]], styles: [] };
    await expect(applyTo(host, append, added)).rejects.toThrow('Save it as an .xlsx workbook');
    const formula = { row: 0, column: 0, value: 1, formula: '=1' };
    expect(() => host.setCells('data', [formula])).toThrow('no formulas');
    expect(host.toBytes()).toEqual(bytes);
  });

  it('becomes a workbook that holds the data, unmarked, and the new tabs', async () => {
    const host = (await openFile('dir/my data.csv', utf8('a,b\n00123,=1+1\n'))).toXlsx();
    await applyTo(host, added, { step: 'show', sheet: 'Status' });
    expect(host.name).toBe('dir/my data.xlsx');
    const { sheets } = await (await openFile(host.name, host.toBytes())).read();
    expect(sheets.map(({ name, mark, grid }) => [name, mark, grid])).toEqual([
      [
        'my data',
        null,
        [
          ['a', 'b'],
          ['00123', '=1+1'],
        ],
      ],
      ['Status', 'm', []],
    ]);
  });
});

describe('the laws of CSV', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é', '1', '=') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => csvCell(String(n)) === n),
    fc.constant(null),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('what is written is read back', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = rows
          .map((row) => row.map((value) => csvField(value, delimiter)).join(delimiter))
          .join('\r\n');
        const read = parseCsv(`${text}\r\n`, delimiter).map(({ fields }) => fields);
        const wanted = rows.map((row) => row.map((value) => (value === null ? '' : String(value))));
        expect(read).toEqual(wanted);
      }),
    );
  });

  it('records cover the text without a gap', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';') });
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const record of parseCsv(text, detectDelimiter(text))) {
          expect(record.from).toBe(at);
          at = record.next;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('changing a cell and changing it back gives the same bytes', async () => {
    const anything = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', ' '),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(anything, fc.nat(3), fc.nat(3), async (text, row, column) => {
        const bytes = utf8(text);
        const host = await openFile('data.csv', bytes);
        const before = host.view().sheets[0]?.cells[row]?.[column]?.value ?? null;
        host.setCells('data', [{ row, column, value: 'other', formula: null }]);
        expect(await gridOf(host.toBytes())).toEqual((await host.read()).sheets[0]?.grid);
        host.setCells('data', [{ row, column, value: before, formula: null }]);
        expect(host.toBytes()).toEqual(bytes);
      }),
    );
  });
});

describe('a CSV file that is changed on the user’s word', () => {
  const change = (a1: [number, number], from: Cell, to: Cell) => ({
    at: { row: a1[0], column: a1[1] },
    from,
    to,
  });
  const set = (...cells: ReturnType<typeof change>[]): Step => ({
    step: 'set-cells',
    sheet: 'data',
    cells,
  });
  const away = (row: number, values: Cell[][]): Step => ({
    step: 'remove-rows',
    sheet: 'data',
    row,
    values,
  });
  const textOf = (host: FileHost) => new TextDecoder().decode(host.toBytes());

  it('changes the named fields and no other byte', async () => {
    const host = await openFile('data.csv', utf8('id;name\r\n"1";  gren ;1,50\r\n2;"x;y";\r\n'));
    await applyTo(host, set(change([1, 1], '  gren ', 'gr;een'), change([2, 2], null, 7)));
    expect(textOf(host)).toBe('id;name\r\n"1";"gr;een";1,50\r\n2;"x;y";7\r\n');
  });

  it('changes nothing where a field holds something else', async () => {
    const bytes = utf8('a,b\n1,2\n');
    const host = await openFile('data.csv', bytes);
    const steps = [set(change([1, 0], 1, 5)), set(change([1, 1], 3, 4))];
    await expect(applyTo(host, ...steps)).rejects.toMatchObject({ trouble: 'sheet-changed' });
    expect(host.toBytes()).toEqual(bytes);
  });

  it.each<[string, string, string, number, Cell[][]]>([
    ['the last line', 'a,b\r\n1,2\r\n3,4\r\n', 'a,b\r\n1,2\r\n', 2, [[3, 4]]],
    ['a last line without an end', 'a\n1\n2', 'a\n1', 2, [[2]]],
    ['all lines but the hint', 'sep=;\na;b\n', 'sep=;\n', 0, [['a', 'b']]],
    ['lines in front of blank ones', 'a\n1\n2\n\n\n', 'a\n\n\n', 1, [[1], [2]]],
  ])('takes away %s, and writes behind what is left', async (_, before, after, row, values) => {
    const host = await openFile('data.csv', utf8(before));
    await applyTo(host, away(row, values));
    expect(textOf(host)).toBe(after);
    expect(await gridOf(host.toBytes())).toEqual((await host.read()).sheets[0]?.grid);
  });

  it('takes rows back that it has just written, to the byte', async () => {
    const bytes = utf8('a,b\n1,2');
    const host = await openFile('data.csv', bytes);
    const values: Cell[][] = [[3, 'x'], [4]];
    await applyTo(host, { step: 'append-rows', sheet: 'data', row: 2, values, styles: [] });
    await expect(applyTo(host, away(3, values))).rejects.toMatchObject({
      trouble: 'sheet-changed',
    });
    await applyTo(host, away(2, values));
    expect(host.toBytes()).toEqual(bytes);
  });

  it('writes new rows where rows were taken away', async () => {
    const host = await openFile('data.csv', utf8('a,b\n1,2\n3,4\n'));
    const values: Cell[][] = [[5, 6]];
    await applyTo(host, away(2, [[3, 4]]), {
      step: 'append-rows',
      sheet: 'data',
      row: 2,
      values,
      styles: [],
    });
    expect(textOf(host)).toBe('a,b\n1,2\n5,6\n');
  });

  it('is as it was where a later step fails', async () => {
    const bytes = utf8('a,b\n1,2\n3,4\n');
    const host = await openFile('data.csv', bytes);
    const steps = [away(2, [[3, 4]]), set(change([1, 0], 9, 1))];
    await expect(applyTo(host, ...steps)).rejects.toMatchObject({ trouble: 'sheet-changed' });
    expect(host.toBytes()).toEqual(bytes);
  });

  it('is given up before the first step and not any more after it', async () => {
    const bytes = utf8('a,b\n1,2\n');
    const host = await openFile('data.csv', bytes);
    const adding: Step = {
      step: 'append-rows',
      sheet: 'data',
      row: 2,
      values: [[3, 4]],
      styles: [],
    };
    const plan = {
      title: 'T',
      steps: [adding, { step: 'show', sheet: 'data' } as const],
      written: [],
    };
    const isStopped = () => true;
    await expect(host.read({ isStopped })).rejects.toMatchObject({ trouble: 'stopped' });
    await expect(host.apply(plan, { isStopped })).rejects.toMatchObject({ trouble: 'stopped' });
    expect(host.toBytes()).toEqual(bytes);
    let done = 0;
    const progress = (count: number) => {
      done = count;
    };
    await host.apply(plan, { progress, isStopped: () => done > 0 });
    expect(textOf(host)).toBe('a,b\n1,2\n3,4\n');
  });
});
