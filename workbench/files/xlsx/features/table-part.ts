/** A table as a part of its own. */

import { rectToA1 } from '../../../../core/index.ts';
import type { FileTable } from '../../file-host.ts';
import { encodeCellText, escapeXml } from '../../xml/xml-text.ts';

/** The part. `id` is unique among the tables of the file; the columns are called as the cells of the first row. */
export function tablePart(table: FileTable, id: number, namespace: string): string {
  const ref = rectToA1(table.rect);
  const columns = table.columns.map(
    (name, index) => `<tableColumn id="${index + 1}" name="${columnName(name)}"/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}" id="${id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    // The quietest there is: the cells have looks of their own.
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}

/** In an attribute a line break is spelt as in no cell. */
export function columnName(text: string): string {
  return encodeCellText(text)
    .replace(/\n/g, '_x000a_')
    .replace(/\t/g, '_x0009_')
    .replace(/"/g, '&quot;');
}
