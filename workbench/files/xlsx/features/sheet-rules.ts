/** Lists to choose from and conditional formats, as elements of a worksheet part. */

import { type ConditionalFormat, type DropDown, rectToA1, toA1 } from '../../../../core/index.ts';
import { encodeCellText } from '../../xml/xml-text.ts';

/** What Excel takes of a sentence beside a cell. */
const LONGEST_PROMPT = 255;

/** The lists; an empty text where there are none. Something else may be typed after a warning. */
export function dataValidations(dropDowns: readonly DropDown[]): string {
  if (dropDowns.length === 0) return '';
  const items = dropDowns.map(({ range, values, message }) => {
    const prompt = message === '' ? '' : ` prompt="${attributeText(shortened(message))}"`;
    const list = `"${values.join(',').replace(/"/g, '""')}"`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Not on the list" error="The list does not have this."${prompt} sqref="${rectToA1(range)}"><formula1>${encodeCellText(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** The rules in their order, the first one first; `looks` are the numbers of their looks in the styles part. */
export function conditionalFormatting(
  formats: readonly ConditionalFormat[],
  looks: readonly number[],
): string {
  return formats
    .map(({ range, when }, index) => {
      const head = `dxfId="${looks[index]}" priority="${index + 1}"`;
      const rule =
        when.is === 'text'
          ? `<cfRule type="cellIs" ${head} operator="equal"><formula>${encodeCellText(`"${when.text.replace(/"/g, '""')}"`)}</formula></cfRule>`
          : `<cfRule type="expression" ${head}><formula>${atLeast(toA1(range.row, range.column), when.value)}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${rectToA1(range)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

/** A text is greater than any number to a spreadsheet, and a blank cell is a zero: neither is meant. */
function atLeast(a1: string, value: number): string {
  return `AND(ISNUMBER(${a1}),${a1}&gt;=${value})`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1)}…`;
}

function attributeText(text: string): string {
  return encodeCellText(text).replace(/\n/g, '_x000a_').replace(/"/g, '&quot;');
}
