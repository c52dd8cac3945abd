/** Tables of a file by their names: what is read of a table part, a sound one or not, and that none of it harms the rest. */

import { describe, expect, it } from 'vitest';
import { type FileTable, openFile } from '../../../workbench/files/opened-file.ts';
import { readTable } from '../../../workbench/files/xlsx/read-table.ts';
import { gridTables } from '../../../workbench/grid/plain-references.ts';
import { MAIN, makeXlsx } from './make-xlsx.ts';

const COLUMNS =
  '<tableColumns count="2"><tableColumn id="1" name="ID"/><tableColumn id="2" name="Raised"/></tableColumns>';

function part(attributes: string, columns = COLUMNS): string {
  return `<?xml version="1.0"?><table xmlns="${MAIN}" id="1" ${attributes}>${columns}</table>`;
}

function column(name: string): string {
  return `<tableColumns count="1"><tableColumn id="1" name="${name}"/></tableColumns>`;
}

const LOG: FileTable = {
  name: 'Log',
  rect: { row: 1, column: 1, rows: 5, columns: 2 },
  headerRows: 1,
  totalRows: 0,
  columns: ['ID', 'Raised'],
};

describe('a table part', () => {
  it('gives the table by the name that formulas use', () => {
    expect(readTable(part('name="Table7" displayName="Log" ref="B2:C6"'))).toEqual(LOG);
    expect(readTable(part('name="Log" ref="C6:B2"'))).toEqual(LOG);
  });

  it('is read with any prefix, and with what stands inside its columns', () => {
    const columns =
      '<x:autoFilter ref="B2:C5"/><x:tableColumns><x:tableColumn id="1" name="ID" totalsRowLabel="Total"/><x:tableColumn id="2" name="Raised"><x:calculatedColumnFormula>1</x:calculatedColumnFormula></x:tableColumn></x:tableColumns>';
    const xml = `<x:table xmlns:x="${MAIN}" displayName="Log" ref="B2:C6" totalsRowCount="1">${columns}</x:table>`;
    expect(readTable(xml)).toEqual({ ...LOG, totalRows: 1 });
  });

  it.each([
    ['headerRowCount="0"', 0, 0],
    ['headerRowCount="0" totalsRowCount="1"', 0, 1],
    ['headerRowCount="x" totalsRowCount="-3"', 1, 0],
    ['headerRowCount="9" totalsRowCount="NaN"', 1, 0],
  ])('with %s has %i header rows and %i total rows', (attributes, headerRows, totalRows) => {
    const table = readTable(part(`displayName="Log" ref="B2:C6" ${attributes}`));
    expect(table).toEqual({ ...LOG, headerRows, totalRows });
  });

  it.each([
    ['2026', '2026'],
    ['Due_x000a_date', 'Due\ndate'],
    ['_x005F_x000a_', '_x000a_'],
    ['R&amp;D &lt;1&gt; &quot;x&quot;', 'R&D <1> "x"'],
    ["Cost [k€] #1 '24", "Cost [k€] #1 '24"],
    ['', ''],
  ])('knows a column that is spelt %j', (spelt, name) => {
    expect(readTable(part('displayName="Log" ref="B2:B6"', column(spelt)))?.columns).toEqual([
      name,
    ]);
  });

  it('has no more columns than its place, and may name fewer', () => {
    const columns = Array.from({ length: 9 }, (_, i) => `<tableColumn id="${i}" name="c"/>`);
    expect(readTable(part('displayName="L" ref="A1:C3"', columns.join('')))?.columns).toEqual([
      'c',
      'c',
      'c',
    ]);
    expect(readTable(part('displayName="L" ref="A1:C3"', ''))?.columns).toEqual([]);
  });

  it.each([
    ['no place', 'displayName="Log"'],
    ['a place that is no range', 'displayName="Log" ref="here"'],
    ['half a range', 'displayName="Log" ref="B2:"'],
    ['three corners', 'displayName="Log" ref="B2:C3:D4"'],
    ['a place beyond any sheet', 'displayName="Log" ref="B2:ZZZZ9"'],
    ['no name', 'ref="B2:C6"'],
    ['an empty name', 'displayName="" ref="B2:C6"'],
    ['the name of a cell', 'displayName="AB12" ref="B2:C6"'],
    ['the name of a cell by its numbers', 'displayName="R1C1" ref="B2:C6"'],
    ['the name of a column', 'displayName="c" ref="B2:C6"'],
    ['the name of a value', 'displayName="True" ref="B2:C6"'],
    ['a formula for a name', 'displayName="1+1" ref="B2:C6"'],
    ['a name with a blank', 'displayName="My log" ref="B2:C6"'],
    ['a name with a bracket', 'displayName="Log[" ref="B2:C6"'],
  ])('with %s is none that a formula can name', (_, attributes) => {
    expect(readTable(part(attributes))).toBeNull();
  });

  it('that is something else is none', () => {
    expect(readTable('<pivot displayName="Log" ref="B2:C6"/>')).toBeNull();
    expect(readTable('')).toBeNull();
  });
});

describe('a file with tables', () => {
  const sheet = (name: string, ...tables: number[]) => ({
    name,
    xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ID</t></is></c></row></sheetData><tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="rId${id}"/>`).join('')}</tableParts>`,
    references: tables.map((id) => ({
      id: `rId${id}`,
      kind: 'table',
      target: `../tables/table${id}.xml`,
    })),
  });
  const open = (parts: readonly string[]) =>
    openFile(
      'tables.xlsx',
      makeXlsx({
        sheets: [sheet('One', 1, 2), sheet('Two', 3)],
        extra: parts.map((content, index) => ({
          path: `xl/tables/table${index + 1}.xml`,
          content,
        })),
      }),
    );

  it('shows those of each tab, and the first of two with one name is the one', async () => {
    const host = await open([
      part('displayName="Log" ref="B2:C6"'),
      part('displayName="Other" ref="nowhere"'),
      part('displayName="LOG" ref="A1:B9"'),
    ]);
    const view = host.view();
    expect(view.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
      ['Log'],
      ['LOG'],
    ]);
    expect([...gridTables(view)]).toEqual([['log', { ...LOG, sheet: 'One', sheetId: 'file-0' }]]);
  });

  it('has none where the parts are missing', async () => {
    const view = (await open([])).view();
    expect(view.sheets.flatMap(({ tables }) => tables)).toEqual([]);
  });

  it('says so where a part breaks off', async () => {
    await expect(open(['<table displayName="Log" ref="A1:B2"'])).rejects.toThrow(/damaged/);
  });
});
