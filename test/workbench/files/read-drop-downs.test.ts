/** Lists to choose from that a file brings: which are known, for which cells, with which words. */

import { describe, expect, it } from 'vitest';
import { parseRect } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { makeXlsx } from './make-xlsx.ts';

/** What is known of a tab with this rule on it. */
async function listsOf(rule: string) {
  const xml = `<sheetData/><dataValidations count="1">${rule}</dataValidations>`;
  const bytes = makeXlsx({ sheets: [{ name: 'Log', xml }] });
  const sheet = (await openFile('a.xlsx', bytes)).view().sheets[0];
  return { lists: sheet?.dropDowns, extras: sheet?.extras };
}

const list = (formula: string, sqref = 'B2:B9') =>
  `<dataValidation type="list" allowBlank="1" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;

describe('a list of a file', () => {
  it.each([
    ['words', list('"Red, Amber ,Green"'), ['Red', 'Amber', 'Green']],
    ['quotation marks and signs', list('"R &amp; D,5"" pipe,,"'), ['R & D', '5" pipe']],
    ['words with a prompt', list('"a,b"').replace('type', 'prompt="Choose" type'), ['a', 'b']],
    ['cells of the same tab', list('$A$1:$A$3'), { sheet: null, rect: parseRect('A1:A3') }],
    ['cells of another', list('Lists!$A$1:$A$3'), { sheet: 'Lists', rect: parseRect('A1:A3') }],
    [
      'cells of one with a name in quotation marks',
      list("'Bob''s lists'!$A$1:$C$1"),
      { sheet: "Bob's lists", rect: parseRect('A1:C1') },
    ],
  ] as const)('of %s is known', async (_, rule, from) => {
    const { lists, extras } = await listsOf(rule);
    expect(lists).toEqual([{ ranges: [parseRect('B2:B9')], from }]);
    expect(extras).toBe(1);
  });

  it('of cells that would move along is known where it is for one cell', async () => {
    const { lists } = await listsOf(list('A1:A3', 'B2'));
    expect(lists?.[0]?.from).toEqual({ sheet: null, rect: parseRect('A1:A3') });
  });

  it('is known for all of its cells', async () => {
    const { lists } = await listsOf(list('"a,b"', 'B2:B9 D4 F1:G2'));
    expect(lists?.[0]?.ranges).toEqual(['B2:B9', 'D4:D4', 'F1:G2'].map(parseRect));
  });

  it.each([
    [
      'a rule on numbers',
      '<dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation>',
    ],
    ['a list without a formula', '<dataValidation type="list" sqref="A1"/>'],
    ['a list under a name', list('Statuses')],
    ['a computed list', list('INDIRECT(A1)')],
    ['a list of a whole table', list('$A$1:$Z$900')],
    ['a list that moves along with its cells', list('A1:A3')],
    ['a list that moves down with its cells', list('Lists!$A1:$A3')],
    ['a list for no cell', list('"a,b"', 'nowhere')],
    ['a list that breaks off', '<dataValidation type="list" sqref="A1"></dataValidation>'],
  ])('is left alone where it is %s', async (_, rule) => {
    expect(await listsOf(rule)).toEqual({ lists: [], extras: 1 });
  });
});
