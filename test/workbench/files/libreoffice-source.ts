/** A spreadsheet in LibreOffice's flat form: a chart, a note, a validation, a rule, a hidden tab, merged cells, formulas. */

const NAMES = ['office', 'table', 'text', 'style', 'draw', 'chart'].map(
  (name) =>
    `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`,
);

const MORE = [
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
];

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number, inside = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}">${inside}<text:p>${value}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

const CHART = `<draw:frame svg:width="8cm" svg:height="5cm" svg:x="6cm" svg:y="1cm"><draw:object draw:notify-on-update-of-ranges="Data.B2:Data.B4"><office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.chart"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="8cm" svg:height="5cm"><chart:plot-area table:cell-range-address="Data.B2:Data.B4"><chart:axis chart:dimension="x"/><chart:axis chart:dimension="y"/><chart:series chart:values-cell-range-address="Data.B2:Data.B4"/></chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>`;

/** What the tab Data holds, as the core reads it. */
export const DATA_GRID = [
  ['Our projects'],
  [46023, 12.5, 'a'],
  [25, 7, '=not a formula', { error: '#DIV/0!' }],
  [null, 9],
];

/** The file `*.fods`. */
export const FLAT_SPREADSHEET = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${[...NAMES, ...MORE].join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations><table:content-validation table:name="list" table:condition="of:cell-content-is-in-list(&quot;a&quot;;&quot;b&quot;)" table:base-cell-address="Data.C2"/></table:content-validations>
<table:table table:name="Data"><table:shapes>${CHART}</table:shapes>
${row('<table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Our projects</text:p></table:table-cell><table:covered-table-cell/>')}
${row('<table:table-cell office:value-type="date" office:date-value="2026-01-01" table:style-name="date"><text:p>2026-01-01</text:p></table:table-cell>', number(12.5, '<office:annotation><text:p>a note</text:p></office:annotation>'), '<table:table-cell office:value-type="string" table:content-validation-name="list"><text:p>a</text:p></table:table-cell>')}
${row('<table:table-cell table:formula="of:=[.B2]*2" office:value-type="float" office:value="25"><text:p>25</text:p></table:table-cell>', number(7), text('=not a formula'), '<table:table-cell table:formula="of:=1/0" calcext:value-type="error" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>')}
${row('<table:table-cell/>', number(9))}
<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Data.B2:Data.B4"><calcext:condition calcext:apply-style-name="Default" calcext:value="&gt;8" calcext:base-cell-address="Data.B2"/></calcext:conditional-format></calcext:conditional-formats>
</table:table>
<table:table table:name="Hidden one" table:style-name="hidden">${row(text('secret'))}</table:table>
</office:spreadsheet></office:body></office:document>`;
