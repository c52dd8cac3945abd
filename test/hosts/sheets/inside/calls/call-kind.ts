/** Which calls go to the spreadsheet, and which are answered on the spot. */

import type { CallKind } from '../../state/outside.ts';

/** Objects that stand for something in the spreadsheet; the others are builders and values. */
const LIVE =
  /^Spreadsheet\.(Spreadsheet|Sheet|Range|RangeList|Protection|DeveloperMetadata|DeveloperMetadataFinder|NamedRange|Filter|Selection)$/;
/** Answers that a script has already, or that cost next to nothing. */
const LIGHT: Readonly<Record<string, RegExp>> = {
  'Spreadsheet.Spreadsheet':
    /^(getId|getUrl|getName|getRange|getRangeList|getRangeByName|getSheet.*|getNumSheets|getActive.*|getSpreadsheet.*|createDeveloperMetadataFinder|createTextFinder|getSelection)$/,
  'Spreadsheet.Sheet':
    /^(getRange|getRangeList|getName|getSheetName|getSheetId|getIndex|getParent|getMaxRows|getMaxColumns|getType|isSheetHidden|newChart|createDeveloperMetadataFinder|createTextFinder|getDataRange|getLastRow|getLastColumn|getActive.*|getSelection)$/,
  'Spreadsheet.Range':
    /^(getA1Notation|getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getRowIndex|getHeight|getWidth|getSheet|getGridId|getCell|offset|is(Start|End).*Bounded)$/,
  'Spreadsheet.RangeList': /^getRanges$/,
  'Spreadsheet.DeveloperMetadata': /^(getId|getKey|getValue|getVisibility|getLocation)$/,
  'Spreadsheet.DeveloperMetadataFinder': /^(?!find$)/,
  'Spreadsheet.Protection': /^(get|is|can)/,
  'Spreadsheet.NamedRange': /^get/,
  'Spreadsheet.Selection': /./,
};

/** The kind of a call by its class and method. */
export function callKind(className: string, method: string): CallKind {
  if (className === 'Spreadsheet.SpreadsheetApp') return method === 'flush' ? 'flush' : 'light';
  if (className === 'Spreadsheet.Spreadsheet' && method === 'toast') return 'ui';
  if (LIVE.test(className)) {
    if (LIGHT[className]?.test(method) === true) return 'light';
    return /^(get|is|has|can|find)/.test(method) ? 'read' : 'write';
  }
  if (className === 'Properties.Properties' || className === 'Cache.Cache') return 'store';
  if (className === 'Lock.Lock') return 'lock';
  if (className === 'Base.Ui') return /^(alert|prompt|show)/.test(method) ? 'ui' : 'light';
  return 'light';
}
