/** A workbook with everything that load-and-save libraries lose: charts, pivots, macros, notes, tables, sparklines. */

import { makeXlsx, PLAIN_STYLES, relationships, type WorkbookParts } from './make-xlsx.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The name of the tab of ours that the workbook has. */
export const OWN_TAB = 'Executive';

/** What an ownership mark may hold, quotes included. */
export const OWN_MARK = 'steersheet:1|status:executive|46348|done|"odd" & <mark>|Executive';

/**
 * Tabs: Data (a formula, a shared formula, an array formula, notes, a table, rules, a sparkline, a chart), Chart (a
 * chart sheet), Executive (ours, with a formula of the user's pointing at it), Pivot.
 */
export function richParts(): WorkbookParts {
  const data = [
    '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:H6"/>',
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/></cols>',
    '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>10</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*$B$2+Executive!A1</f><v>100</v></c></row>',
    '<row r="3"><c r="A3" t="inlineStr"><is><t>second</t></is></c><c r="B3"><v>20</v></c><c r="D3"><f t="shared" si="0"/><v>200</v></c></row>',
    '<row r="4"><c r="B4" s="1"><v>46023</v></c><c r="D4"><f t="shared" si="0"/><v>300</v></c></row>',
    '<row r="6" ht="30" customHeight="1"><c r="F6"><f t="array" ref="F6:G6">B2:B3*2</f><v>20</v></c><c r="G6"><v>40</v></c><c r="H6"><f>\'Executive\'!B2</f><v>1</v></c></row></sheetData>',
    '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="list" sqref="A9"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    '<hyperlinks><hyperlink ref="A3" location="\'Executive\'!A1" display="go"/></hyperlinks>',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>',
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
  ].join('');
  return {
    styles: `${PLAIN_STYLES}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
    sharedStrings: [
      '<t>Item</t>',
      '<t>Value</t>',
      '<r><t xml:space="preserve">rich </t></r><r><t>text</t></r>',
    ],
    beforeSheets:
      '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView firstSheet="0" activeTab="0"/></bookViews>',
    afterSheets: [
      '<definedNames><definedName name="_steersheet" localSheetId="2" hidden="1">',
      `"${OWN_MARK.replace(/"/g, '""').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}"`,
      '</definedName><definedName name="_xlnm.Print_Area" localSheetId="3">Pivot!$A$1:$B$2</definedName>',
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">Executive!$1:$1</definedName>',
      '<definedName name="Rate">Data!$B$2</definedName></definedNames><calcPr calcId="191029"/>',
      '<pivotCaches><pivotCache cacheId="1" r:id="rIdCache"/></pivotCaches>',
    ].join(''),
    sheets: [
      {
        name: 'Data',
        xml: data,
        references: [
          { id: 'rId1', kind: 'drawing', target: '../drawings/drawing1.xml' },
          { id: 'rId2', kind: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
          { id: 'rId3', kind: 'comments', target: '../comments1.xml' },
          { id: 'rId4', kind: 'table', target: '../tables/table1.xml' },
        ],
      },
      {
        name: 'Chart',
        xml: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
      },
      {
        name: OWN_TAB,
        xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Status</t></is></c></row><row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row></sheetData><printOptions/><pageSetup r:id="rId1"/>',
        references: [
          {
            id: 'rId1',
            kind: 'printerSettings',
            target: '../printerSettings/printerSettings1.bin',
          },
        ],
      },
      {
        name: 'Pivot',
        xml: '<sheetData><row r="1"><c r="A1" t="str"><v>Row</v></c><c r="B1"><f>Data!B2</f><v>10</v></c></row></sheetData>',
        references: [{ id: 'rId1', kind: 'pivotTable', target: '../pivotTables/pivotTable1.xml' }],
      },
    ],
    references: [
      {
        id: 'rIdCache',
        kind: 'pivotCacheDefinition',
        target: 'pivotCache/pivotCacheDefinition1.xml',
      },
      { id: 'rIdChain', kind: 'calcChain', target: 'calcChain.xml' },
      { id: 'rIdMacros', kind: 'vbaProject', target: 'vbaProject.bin' },
    ],
    extra: [
      {
        path: 'xl/calcChain.xml',
        content:
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="3"/><c r="D2" i="1"/><c r="D3"/><c r="D4"/><c r="F6"/><c r="H6"/><c r="B1" i="4"/></calcChain>',
        contentType: `${TYPE}.spreadsheetml.calcChain+xml`,
      },
      { path: 'xl/vbaProject.bin', content: Uint8Array.from([1, 2, 3, 0, 255]) },
      { path: 'xl/printerSettings/printerSettings1.bin', content: Uint8Array.from([7]) },
      {
        path: 'xl/comments1.xml',
        content:
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList><comment ref="A2" authorId="0"><text><t>note</t></text></comment><comment ref="A3" authorId="0"><text><t>note</t></text></comment></commentList></comments>',
        contentType: `${TYPE}.spreadsheetml.comments+xml`,
      },
      {
        path: 'xl/drawings/vmlDrawing1.vml',
        content: '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
      },
      {
        path: 'xl/drawings/drawing1.xml',
        content: `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:absoluteAnchor><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
        contentType: `${TYPE}.drawing+xml`,
      },
      {
        path: 'xl/drawings/_rels/drawing1.xml.rels',
        content: relationships([{ id: 'rId1', kind: 'chart', target: '../charts/chart1.xml' }]),
      },
      {
        path: 'xl/charts/chart1.xml',
        content:
          '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Executive!$B$2</c:f><c:f>Data!$B$2:$B$4</c:f></c:chart>',
        contentType: `${TYPE}.drawingml.chart+xml`,
      },
      {
        path: 'xl/tables/table1.xml',
        content:
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Item"/><tableColumn id="2" name="Value"/></tableColumns></table>',
        contentType: `${TYPE}.spreadsheetml.table+xml`,
      },
      {
        path: 'xl/pivotTables/pivotTable1.xml',
        content:
          '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="P" cacheId="1"/>',
        contentType: `${TYPE}.spreadsheetml.pivotTable+xml`,
      },
      {
        path: 'xl/pivotCache/pivotCacheDefinition1.xml',
        content:
          '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Data"/></cacheSource></pivotCacheDefinition>',
        contentType: `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`,
      },
    ],
  };
}

/** The file. `prefix` writes every element as `x:worksheet` and the like. */
export function richWorkbook(prefix = ''): Uint8Array {
  return makeXlsx({ ...richParts(), prefix });
}
