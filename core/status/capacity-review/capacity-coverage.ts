/** What the review rests on, what it left out, and which table would tell more. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sentenceOf } from '../../diagnostics/format-diagnostic.ts';
import { visibleText } from '../../diagnostics/visible-text.ts';
import { TABLES, type TableId } from '../../model/tables.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { findingsText } from '../findings-text.ts';
import { leftOutSentence, rowsLeftOut } from '../left-out.ts';
import { partSentence } from '../part-clause.ts';
import { sharedNameSentences } from '../shared-name-sentences.ts';
import { sourceSentences } from '../sources.ts';
import type { CapacityFigures } from './capacity-figures.ts';
import { endedWorkSentences } from './ended-work.ts';
import { uncountedText } from './uncounted-hours.ts';
import { quietLines, WEEK_GRID } from './week-columns.ts';

const TABLES_USED: readonly TableId[] = [
  'people',
  'allocations',
  'staffingMatrix',
  'timeOff',
  'holidays',
  'projects',
  'settings',
];

/** So many findings are told; Check has all. */
const MOST_FINDINGS = 5;

/** What cannot be known while a table is missing. */
const MISSING: readonly (readonly [TableId, string])[] = [
  ['people', 'There is no People table: nobody’s hours are known, and so no load.'],
  [
    'timeOff',
    'There is no Time off table: everybody counts as present, and work planned into a holiday is not found.',
  ],
  ['holidays', 'There is no Holidays table: public holidays count as working days.'],
  ['projects', 'There is no Projects table: who manages the projects is not known.'],
];

/**
 * Sentences, from what was counted to what is missing. Serves the decision how far to trust the rest of the tab, and which table to keep
 * next.
 */
export function coverageRows(figures: CapacityFigures): DocumentRow[] {
  const { portfolio } = figures;
  const has = (table: TableId) => portfolio.tables.some((tab) => tab.table === table);
  const sentences = [
    ...countedSentences(figures),
    ...leftOutSentences(figures),
    ...sharedNameSentences(portfolio),
    ...findingSentences(figures),
    ...endedWorkSentences(figures),
    ...sourceSentences(portfolio, TABLES_USED),
    ...MISSING.flatMap(([table, sentence]) => (has(table) ? [] : [sentence])),
    ...(has('allocations') || has('staffingMatrix')
      ? []
      : ['There is neither an Allocations table nor a Staffing matrix: no work is planned.']),
  ];
  return [
    ...WEEK_GRID.heading('Where this comes from, and what it does not know', countedText(figures)),
    ...sentences.flatMap((sentence) => quietLines(sentence)),
  ];
}

function countedText({ grid }: CapacityFigures): string {
  const { counted, count } = grid.coverage;
  if (count === 0) return 'No allocation could be read.';
  const out = count - counted;
  const left =
    out === 0
      ? ''
      : ` ${spellWhole(out)} ${out === 1 ? 'was' : 'were'} left out, as ${out === 1 ? 'its' : 'their'} person is not known or ${out === 1 ? 'its' : 'their'} amount could not be counted; Check names the cells.`;
  const were = ['was counted', 'were counted', 'was not counted'] as const;
  const part = partSentence(counted, count, ['allocation', 'allocations'], were);
  return `${part}, a cell of a staffing matrix being one.${left}`;
}

/** `1 row of Time off was left out. Check names the cells.`: somebody who is away may count as present. */
function leftOutSentences({ portfolio }: CapacityFigures): readonly string[] {
  const found = TABLES_USED.flatMap((table) => {
    const count = rowsLeftOut(portfolio, table);
    return count === 0 ? [] : [leftOutSentence(count, TABLES[table].title)];
  });
  return found.length === 0 ? [] : [`${found.join(' ')} Check names the cells.`];
}

/** What counting found and reading had not said already, each at its cell. */
function findingSentences({ portfolio, grid }: CapacityFigures): readonly string[] {
  const placeOf = ({ code, at }: Diagnostic) => `${code}\n${at.sheet}\n${at.a1}`;
  const said = new Set(portfolio.diagnostics.map(placeOf));
  const found = grid.diagnostics.filter((one) => !said.has(placeOf(one)));
  const rest = found.length - MOST_FINDINGS;
  return [
    ...found.slice(0, MOST_FINDINGS).map((one) => {
      const { sheet, a1 } = one.at;
      return `${visibleText(sheet)}${a1 === null ? '' : `!${a1}`}: ${sentenceOf(one)}`;
    }),
    ...(rest > 0 ? [`and ${spellCount(rest, 'more finding')} of this kind.`] : []),
  ];
}

function someOrNo(count: number, noun: string): string {
  return count === 0 ? `no ${noun}` : spellCount(count, noun);
}

function countedSentences(figures: CapacityFigures): readonly string[] {
  const { portfolio, grid } = figures;
  const { people, timeOff, holidays } = portfolio;
  const open = people.filter((one) => one.bauShare === null).length;
  const unknown = uncountedText(figures);
  const sentences = unknown === null ? [] : [`In no load: ${unknown}.`];
  if (people.length > 0) {
    sentences.push(
      `${spellCount(grid.people.length, 'person', 'people')} counted with ${someOrNo(timeOff.length, 'absence')} and ${someOrNo(holidays.length, 'public holiday')}.`,
    );
  }
  if (open > 0) {
    const who =
      open === people.length
        ? 'Nobody has a BAU %'
        : `${spellCount(open, 'person has', 'people have')} no BAU %`;
    sentences.push(`${who}: all of that time counts as free for projects.`);
  }
  if (portfolio.diagnostics.length > 0)
    sentences.push(findingsText(portfolio, grid.coverage.counted < grid.coverage.count));
  return sentences;
}
