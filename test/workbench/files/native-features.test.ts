/** Tables, lists, notes, rules and charts that a plan hangs on a tab: parts of the file like any program's own. */

import { read as readIndependently } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  countFeatures,
  fingerprintGrid,
  NO_FEATURES,
  type SheetFeatures,
  type Step,
} from '../../../core/index.ts';
import { ownershipOf } from '../../../core/plan/ownership.ts';
import { type FileHost, newWorkbook, openFile } from '../../../workbench/files/opened-file.ts';
import { FEATURE_GRID, FEATURES, featureMark, featureSteps } from './feature-book.ts';
import { makeXlsx, PLAIN_STYLES } from './make-xlsx.ts';
import { richWorkbook } from './rich-workbook.ts';
import { orphanedParts, structuralProblems } from './structural-check.ts';

const NAME = "Bob's & <status>";

async function applied(host: FileHost, ...steps: Step[]): Promise<Uint8Array> {
  await host.apply({ title: 'Test', steps, written: [] });
  const bytes = host.toBytes();
  expect(structuralProblems(bytes)).toEqual([]);
  return bytes;
}

const part = (bytes: Uint8Array, path: string) =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

const paths = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).sort();

/** The text of the worksheet part that is the last of the file. */
function lastSheet(bytes: Uint8Array): string {
  const numbers = paths(bytes).flatMap((path) => /sheet(\d+)\.xml$/.exec(path)?.[1] ?? []);
  return part(bytes, `xl/worksheets/sheet${Math.max(...numbers.map(Number))}.xml`);
}

const made = () => applied(newWorkbook('made.xlsx'), ...featureSteps(NAME));

describe('a tab with everything that can hang on one', () => {
  it('has each as a part of its own, refers to each, and leaves none alone', async () => {
    const bytes = await made();
    expect(orphanedParts(bytes)).toEqual([]);
    expect(paths(bytes).filter((path) => /chart|comments|draw|table/i.test(path))).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/charts/chart3.xml',
      'xl/charts/chart4.xml',
      'xl/charts/chart5.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/tables/table1.xml',
    ]);
    expect(part(bytes, '[Content_Types].xml')).toContain('<Default Extension="vml"');
  });

  it('is as we left it when the file is read again, and draws charts', async () => {
    const host = await openFile('made.xlsx', await made());
    const snapshot = await host.read();
    expect(snapshot.drawsCharts).toBe(true);
    const [sheet] = snapshot.sheets;
    // The list is ours too, and no sign of anybody.
    expect(sheet).toMatchObject({
      name: NAME,
      grid: FEATURE_GRID,
      extras: countFeatures(FEATURES),
    });
    expect(sheet && ownershipOf(sheet).is).toBe('intact');
    expect(host.view().sheets[0]?.tables).toEqual([
      {
        name: 'Choices',
        rect: { row: 1, column: 0, rows: 5, columns: 5 },
        headerRows: 1,
        totalRows: 0,
        columns: FEATURE_GRID[1],
      },
    ]);
  });

  it('is as we left it before it is saved as well', async () => {
    const host = newWorkbook('made.xlsx');
    await host.apply({ title: 'Test', steps: featureSteps(NAME), written: [] });
    const [sheet] = (await host.read()).sheets;
    expect(sheet && ownershipOf(sheet).is).toBe('intact');
  });

  it.each([
    [
      'a rule',
      '<cfRule',
      '<cfRule type="expression" priority="9"><formula>TRUE</formula></cfRule>',
    ],
    ['a list', '<dataValidation ', '<dataValidation sqref="A60"/>'],
  ])('counts as edited once somebody adds %s', async (_, before, added) => {
    const bytes = await made();
    const files = unzipSync(bytes);
    const path = 'xl/worksheets/sheet1.xml';
    const changed = part(bytes, path).replace(before, added + before);
    const again = await openFile('x.xlsx', zipSync({ ...files, [path]: strToU8(changed) }));
    const [sheet] = (await again.read()).sheets;
    expect(sheet && ownershipOf(sheet).is).toBe('edited');
  });

  it('is read without complaint by a reader that shares no code with ours', async () => {
    const book = readIndependently(await made(), { type: 'array', WTF: true });
    const sheet = book.Sheets[NAME];
    expect(sheet?.['A3']?.v).toBe('P-001');
    expect(sheet?.['B2']?.c?.[0]?.t).toContain('How the project stands & <why>.');
  });

  it('lets a table say what its cells say, and offers to filter it', async () => {
    const xml = part(await made(), 'xl/tables/table1.xml');
    expect(xml).toContain('id="1" name="Choices" displayName="Choices" ref="A2:E6"');
    expect(xml).toContain('<autoFilter ref="A2:E6"/>');
    expect(xml).toContain('<tableColumn id="4" name="Said &quot;late&quot;_x000a_by"/>');
  });

  it('warns of what is not on the list and lets it be typed', async () => {
    const xml = lastSheet(await made());
    expect(xml).toContain(
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    );
    expect(xml).toContain('prompt="Choose_x000a_&quot;one&quot;." sqref="B3:B6"');
    expect(xml).toContain('<formula1>"Red,Amber,Green &amp; &lt;more&gt;"</formula1>');
  });

  it('doubles the quotes of a word on a list', async () => {
    const range = { row: 2, column: 0, rows: 1, columns: 1 };
    const dropDowns = [{ range, values: ['a "b"', 'c'], message: '' }];
    const steps = featureSteps(NAME, { ...NO_FEATURES, dropDowns });
    const xml = lastSheet(await applied(newWorkbook('made.xlsx'), ...steps));
    expect(xml).toContain('<formula1>"a ""b"",c"</formula1>');
  });

  it('colours numbers, not texts or blanks, and says how in the styles', async () => {
    const bytes = await made();
    const xml = lastSheet(bytes);
    expect(xml).toContain(
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"red"</formula>',
    );
    expect(xml).toContain('<formula>AND(ISNUMBER(C3),C3&gt;=10)</formula>');
    const styles = part(bytes, 'xl/styles.xml');
    expect(styles).toMatch(/<dxfs count="2"><dxf><font><b val="1"\/><color rgb="FF9B1C1C"\/>/);
    expect(styles.indexOf('</cellStyles>')).toBeLessThan(styles.indexOf('<dxfs'));
  });

  it('gives each note a box, sized to its text', async () => {
    const vml = part(await made(), 'xl/drawings/vmlDrawing1.vml');
    const boxes = [...vml.matchAll(/width:([\d.]+)pt;height:([\d.]+)pt/g)].map((box) => [
      Number(box[1]),
      Number(box[2]),
    ]);
    expect(boxes).toHaveLength(2);
    const [short = [], long = []] = boxes;
    expect(long[0]).toBeGreaterThan(short[0] as number);
    expect(long[1]).toBeGreaterThan(short[1] as number);
    expect(vml).toContain('<x:Row>1</x:Row><x:Column>0</x:Column>');
  });
});

describe('a chart', () => {
  it.each([
    [1, '<c:barDir val="bar"/><c:grouping val="clustered"/>', false, 'crosses val="max"'],
    [2, '<c:barDir val="col"/><c:grouping val="clustered"/>', false, 'crosses val="autoZero"'],
    [3, '<c:barDir val="bar"/><c:grouping val="stacked"/>', true, '<c:overlap val="100"/>'],
    [4, '<c:barDir val="col"/><c:grouping val="stacked"/>', true, '<c:overlap val="100"/>'],
    [5, '<c:lineChart><c:grouping val="standard"/>', true, '<c:dateAx>'],
  ])('number %i is what was asked for', async (number, kind, hasLegend, more) => {
    const xml = part(await made(), `xl/charts/chart${number}.xml`);
    expect(xml).toContain(kind);
    expect(xml).toContain(more);
    expect(xml.includes('<c:legend>')).toBe(hasLegend);
    expect(xml).toContain('<a:t>A ');
    expect(xml).toContain('<a:srgbClr val="0B5C8A"/>');
    expect(xml).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
    expect(xml.includes('<a:t>Days late</a:t>')).toBe(number % 2 === 1);
  });

  it('holds what its cells hold now, and leaves a gap where one holds no number', async () => {
    const xml = part(await made(), 'xl/charts/chart1.xml');
    const name = "'Bob''s &amp; &lt;status&gt;'!";
    expect(xml).toContain(
      `<c:cat><c:strRef><c:f>${name}$A$3:$A$6</c:f><c:strCache><c:ptCount val="4"/><c:pt idx="0"><c:v>P-001</c:v></c:pt>`,
    );
    expect(xml).toContain('<c:pt idx="2"><c:v>P &amp; &lt;3&gt;</c:v></c:pt>');
    expect(xml).toContain(
      `<c:f>${name}$C$3:$C$6</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt></c:numCache>`,
    );
    expect(part(await made(), 'xl/charts/chart5.xml')).toContain(
      '<c:formatCode>d mmm yyyy</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>46000</c:v></c:pt>',
    );
  });

  it('counts its days from 1904 where the workbook does', async () => {
    const sheets = [{ name: 'A', xml: '<sheetData/>' }];
    const beforeSheets = '<workbookPr date1904="1"/>';
    const host = await openFile('b.xlsx', makeXlsx({ sheets, beforeSheets, styles: PLAIN_STYLES }));
    const xml = part(await applied(host, ...featureSteps(NAME)), 'xl/charts/chart5.xml');
    expect(xml).toContain('<c:date1904 val="1"/>');
    expect(xml).toContain(`<c:pt idx="0"><c:v>${46000 - 1462}</c:v></c:pt>`);
  });

  it('tells who cannot see it what it says, and lies where it was put', async () => {
    const xml = part(await made(), 'xl/drawings/drawing1.xml');
    expect(xml).toContain('descr="What the bar chart says: &quot;P-001&quot; is &lt;late&gt;."');
    expect(xml.match(/<xdr:from>.*?<\/xdr:to>/)?.[0]).toBe(
      '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>876300</xdr:colOff><xdr:row>22</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
  });

  it('follows its tab when that is renamed in a later session', async () => {
    const host = await openFile('made.xlsx', await made());
    const mark = featureMark(NAME, 'done');
    const to = "Kept 'here' now";
    const bytes = await applied(host, { step: 'rename-sheet', sheet: NAME, to, mark });
    const xml = part(bytes, 'xl/charts/chart1.xml');
    expect(xml).toContain("<c:f>'Kept ''here'' now'!$A$3:$A$6</c:f>");
    expect(xml).not.toContain('Bob');
    expect(xml).not.toContain('#REF!');
  });
});

describe('a tab that is made again', () => {
  it('takes the parts of the one before with it, and leaves none behind', async () => {
    const first = await made();
    const host = await openFile('made.xlsx', first);
    const mark = featureMark(NAME, 'done');
    const fingerprint = fingerprintGrid(FEATURE_GRID);
    const [add, ...rest] = featureSteps(NAME);
    const bytes = await applied(
      host,
      ...(add === undefined ? [] : [add]),
      ...rest.filter(({ step }) => !['rename-sheet', 'mark', 'show'].includes(step)),
      { step: 'rename-sheet', sheet: NAME, to: 'Steersheet is replacing', mark },
      ...rest.filter(({ step }) => ['rename-sheet', 'mark', 'show'].includes(step)),
      { step: 'delete-sheet', sheet: 'Steersheet is replacing', mark, fingerprint },
    );
    expect(orphanedParts(bytes)).toEqual([]);
    const count = (all: Uint8Array, kind: RegExp) => paths(all).filter((p) => kind.test(p)).length;
    for (const kind of [/charts\/chart/, /comments/, /vmlDrawing/, /tables\//, /drawings\/drawing/])
      expect(count(bytes, kind)).toBe(count(first, kind));
    expect(part(bytes, 'xl/workbook.xml').match(/_steersheet_more/g)).toHaveLength(1);
    const charts = paths(bytes).filter((path) => /charts\/chart/.test(path));
    for (const path of charts) expect(part(bytes, path)).toContain("<c:f>'Bob''s");
    const [sheet] = (await (await openFile('again.xlsx', bytes)).read()).sheets;
    expect(sheet && ownershipOf(sheet).is).toBe('intact');
  });

  it('is deleted with everything that hung on it', async () => {
    const sheets = [{ name: 'A', xml: '<sheetData/>' }];
    const plain = await openFile('b.xlsx', makeXlsx({ sheets }));
    const host = await openFile('b.xlsx', await applied(plain, ...featureSteps(NAME)));
    const mark = featureMark(NAME, 'done');
    const fingerprint = fingerprintGrid(FEATURE_GRID);
    const bytes = await applied(host, { step: 'delete-sheet', sheet: NAME, mark, fingerprint });
    expect(orphanedParts(bytes)).toEqual([]);
    expect(paths(bytes).filter((path) => /chart|comments|draw|table/i.test(path))).toEqual([]);
    expect(part(bytes, '[Content_Types].xml')).not.toMatch(/chart|comments|table\d/);
    expect(part(bytes, 'xl/workbook.xml')).not.toContain('_steersheet');
  });
});

describe.each([
  ['as Excel writes it', ''],
  ['with prefixes', 'x'],
])('beside what is the user’s, %s', (_, prefix) => {
  it('leaves every chart, table, note, list and rule of theirs to the byte', async () => {
    const before = richWorkbook(prefix);
    const bytes = await applied(await openFile('rich.xlsm', before), ...featureSteps(NAME));
    const [one, other] = [unzipSync(before), unzipSync(bytes)];
    const changed = Object.keys(one).filter((path) => String(one[path]) !== String(other[path]));
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      // No longer the tab in front.
      'xl/worksheets/sheet1.xml',
    ]);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toBe(
      part(before, 'xl/worksheets/sheet1.xml').replace('tabSelected="1"', 'tabSelected="0"'),
    );
    const dxfs = /<(?:x:)?dxfs.*<\/(?:x:)?dxfs>/.exec(part(bytes, 'xl/styles.xml'))?.[0] ?? '';
    expect(dxfs).toMatch(/^<(?:x:)?dxfs count="3"><(?:x:)?dxf><(?:x:)?font><(?:x:)?b\/>/);
    // Theirs is number 0.
    expect(lastSheet(bytes)).toContain('dxfId="1" priority="1"');
  });

  it('gives a table another number and, where its name is taken, another name', async () => {
    const host = await openFile('rich.xlsm', richWorkbook(prefix));
    const range = { row: 1, column: 0, rows: 3, columns: 2 };
    const tables = [
      { name: 'T', range },
      { name: 'rate', range: { ...range, column: 2 } },
    ];
    const bytes = await applied(host, ...featureSteps(NAME, { ...NO_FEATURES, tables }));
    expect(part(bytes, 'xl/tables/table2.xml')).toContain('id="2" name="T_2" displayName="T_2"');
    expect(part(bytes, 'xl/tables/table3.xml')).toContain('id="3" name="rate_2"');
  });
});

describe('what a file cannot hold', () => {
  const range = { row: 1, column: 0, rows: 3, columns: 2 };
  it.each<[string, Partial<SheetFeatures>]>([
    ['a table whose header is blank', { tables: [{ name: 'A', range: { ...range, row: 0 } }] }],
    [
      'a table whose headers are numbers',
      { tables: [{ name: 'A', range: { ...range, row: 3, column: 2 } }] },
    ],
    ['a table of its headers alone', { tables: [{ name: 'A', range: { ...range, rows: 1 } }] }],
    ['a list with a comma in it', { dropDowns: [{ range, values: ['a,b'], message: '' }] }],
    ['a list that is too long', { dropDowns: [{ range, values: ['a'.repeat(256)], message: '' }] }],
    [
      'a chart without a series',
      { charts: FEATURES.charts.map((one) => ({ ...one, series: [] })) },
    ],
  ])('is left out: %s', async (_, features) => {
    const bytes = await applied(
      newWorkbook('made.xlsx'),
      ...featureSteps(NAME, { ...NO_FEATURES, ...features }),
    );
    expect(lastSheet(bytes)).not.toMatch(/<(tablePart|dataValidation|drawing)\b/);
    expect((await (await openFile('x.xlsx', bytes)).read()).sheets[0]?.extras).toBe(0);
  });

  it('is left out: the second of two tables that meet, and the second note of a cell', async () => {
    const at = { row: 0, column: 0 };
    const bytes = await applied(
      newWorkbook('made.xlsx'),
      ...featureSteps(NAME, {
        ...NO_FEATURES,
        tables: [
          { name: 'A', range },
          { name: 'B', range: { ...range, column: 1 } },
        ],
        notes: [
          { at, text: 'one' },
          { at, text: 'two' },
        ],
      }),
    );
    expect((await (await openFile('x.xlsx', bytes)).read()).sheets[0]?.extras).toBe(2);
  });
});

describe('a table that begins in the first row of a tab of ours', () => {
  const range = { row: 0, column: 0, rows: 2, columns: 2 };
  const steps = (mark: string): Step[] => [
    { step: 'add-sheet', sheet: 'Risks', mark, rows: 9, columns: 2 },
    { step: 'write', sheet: 'Risks', at: { row: 0, column: 0 }, values: [['ID', 'Title']] },
    {
      step: 'features',
      sheet: 'Risks',
      ...NO_FEATURES,
      tables: [{ name: 'Risks', range }],
    },
  ];
  const rows = (row: number, ...ids: string[]): Step => ({
    step: 'append-rows',
    sheet: 'Risks',
    row,
    values: ids.map((id) => [id, null]),
    styles: [],
  });
  const refOf = (bytes: Uint8Array) =>
    [...part(bytes, 'xl/tables/table1.xml').matchAll(/ ref="([^"]*)"/g)].map((match) => match[1]);

  it('takes in the rows below it, in this session and in a later one, down to a blank row', async () => {
    const bytes = await applied(newWorkbook('a.xlsx'), ...steps('m'), rows(1, 'R-1', 'R-2', 'R-3'));
    expect(refOf(bytes)).toEqual(['A1:B4', 'A1:B4']);
    const later = await openFile('a.xlsx', bytes);
    later.setCells('Risks', [
      { row: 4, column: 1, value: 'Late', formula: null },
      { row: 6, column: 0, value: 'a word below', formula: null },
    ]);
    expect(structuralProblems(later.toBytes())).toEqual([]);
    expect(refOf(later.toBytes())).toEqual(['A1:B5', 'A1:B5']);
    const again = await openFile('a.xlsx', later.toBytes());
    expect(again.view().sheets[0]?.tables[0]?.rect.rows).toBe(5);
  });

  it('stays as it is where it is not the table that was made with the tab', async () => {
    const host = newWorkbook('a.xlsx');
    const written = steps('m').map((step) =>
      step.step === 'features' ? { ...step, tables: [{ name: 'Table1', range }] } : step,
    );
    await host.apply({ title: 'Test', steps: [...written, rows(1, 'R-1')], written: [] });
    const later = await openFile('a.xlsx', host.toBytes());
    later.setCells('Risks', [{ row: 2, column: 0, value: 'R-2', formula: null }]);
    expect(refOf(later.toBytes())).toEqual(['A1:B2', 'A1:B2']);
  });

  const header = (column: number, value: string | null, formula: string | null = null) => ({
    row: 0,
    column,
    value,
    formula,
  });

  it('lets its columns be called what is typed into its headers, before and after it is saved', async () => {
    const host = newWorkbook('a.xlsx');
    await host.apply({ title: 'Test', steps: [...steps('m'), rows(1, 'R-1')], written: [] });
    host.setCells('Risks', [header(0, 'Number')]);
    const later = await openFile('a.xlsx', host.toBytes());
    expect(later.view().sheets[0]?.tables[0]?.columns).toEqual(['Number', 'Title']);
    // Two headers change places: neither is ever there twice.
    later.setCells('Risks', [header(0, 'Title'), header(1, 'Say "x" &\nmore')]);
    const saved = later.toBytes();
    expect(structuralProblems(saved)).toEqual([]);
    const again = (await openFile('a.xlsx', saved)).view().sheets[0];
    expect(again?.tables[0]?.columns).toEqual(['Title', 'Say "x" &\nmore']);
    expect(again?.cells[0]?.map((cell) => cell?.value)).toEqual(['Title', 'Say "x" &\nmore']);
  });

  it.each([
    ['is blank', [header(0, null)]],
    ['is another’s', [header(0, 'TITLE')]],
    ['is a formula', [header(0, 'x', '=1')]],
    ['is named in a formula', [{ row: 8, column: 8, value: 1, formula: '=COUNTA(risks[ID])' }]],
  ])('keeps a header that then %s', async (_, edits) => {
    const host = await openFile('a.xlsx', await applied(newWorkbook('a.xlsx'), ...steps('m')));
    const [first] = edits;
    if (first?.row === 8) host.setCells('Risks', edits);
    const before = host.toBytes();
    const attempt = () => host.setCells('Risks', first?.row === 8 ? [header(0, 'New')] : edits);
    expect(attempt).toThrow('is the header of a table');
    expect(host.toBytes()).toEqual(before);
  });

  it('stays as it is on a tab of the user’s, and below a title', async () => {
    const theirs = await applied(newWorkbook('a.xlsx'), ...steps(''), rows(1, 'R-1', 'R-2'));
    expect(refOf(theirs)).toEqual(['A1:B2', 'A1:B2']);
    const below = { ...range, row: 1 };
    const titled = await applied(
      newWorkbook('a.xlsx'),
      { step: 'add-sheet', sheet: 'Risks', mark: 'm', rows: 9, columns: 2 },
      {
        step: 'write',
        sheet: 'Risks',
        at: { row: 0, column: 0 },
        values: [['Title'], ['ID', 'Title'], ['R-1', null], ['What this says']],
      },
      {
        step: 'features',
        sheet: 'Risks',
        ...NO_FEATURES,
        tables: [{ name: 'R_isks', range: below }],
      },
    );
    expect(refOf(titled)).toEqual(['A2:B3', 'A2:B3']);
  });
});

describe('whatever the texts are', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '</t><x>',
      '"',
      "'",
      '_x000a_',
      '&amp;',
      ']]>',
      '\u0000\ud800',
      'a\r\nb\tc',
      '=1',
    ),
  );

  it('is a sound file whose table has the headers of its cells, and is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 6, maxLength: 6 }), async (texts) => {
        const [header = '', note = '', word = '', title = '', message = '', label = ''] = texts;
        const sheet = 'Made';
        const range = { row: 0, column: 0, rows: 2, columns: 1 };
        const cell = { row: 1, column: 0, rows: 1, columns: 1 };
        const [chart] = FEATURES.charts;
        if (chart === undefined) throw new Error('no chart');
        const features: SheetFeatures = {
          tables: [{ name: 'Choices', range }],
          dropDowns: [{ range: cell, values: [word], message }],
          notes: [{ at: cell, text: note }],
          conditionalFormats: [{ range: cell, when: { is: 'text', text: word }, style: {} }],
          charts: [
            {
              ...chart,
              title,
              description: note,
              valueTitle: message,
              categories: cell,
              series: [{ name: label, values: cell, colour: '#000000' }],
            },
          ],
        };
        const host = newWorkbook('made.xlsx');
        const bytes = await applied(
          host,
          { step: 'add-sheet', sheet, mark: '', rows: 2, columns: 1 },
          { step: 'write', sheet, at: { row: 0, column: 0 }, values: [[header], [label]] },
          { step: 'features', sheet, ...features },
        );
        const again = await openFile('made.xlsx', bytes);
        expect((await again.read()).sheets[0]?.grid).toEqual((await host.read()).sheets[0]?.grid);
        expect(again.view().sheets[0]?.tables).toEqual(host.view().sheets[0]?.tables);
        readIndependently(bytes, { type: 'array', WTF: true });
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
