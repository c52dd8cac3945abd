/** What the Value tab rests on, what it leaves out, and which table would tell. */

import { BENEFITS } from '../../model/benefits.ts';
import { PROJECTS } from '../../model/projects.ts';
import type { TableId } from '../../model/tables.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount } from '../../portfolio/spell-number.ts';
import { changeSentences } from '../change-sentences.ts';
import { coverageRowsOf } from '../coverage-rows.ts';
import { knownHeader, knownRow } from '../known-rows.ts';
import type { ValueFigures } from './value-figures.ts';

const TABLES_USED: readonly TableId[] = [
  'projects',
  'benefits',
  'decisions',
  'changes',
  'history',
  'settings',
];
const LEAVING = [PROJECTS, BENEFITS];

/** Serves the decision how far to trust the rest of the tab, and which table or column to keep next. */
export function coverageRows(figures: ValueFigures): DocumentRow[] {
  return coverageRowsOf(figures.portfolio, {
    leaving: LEAVING,
    missing: missingSentences(figures),
    used: TABLES_USED,
    known: knownTable(figures),
  });
}

function missingSentences({
  state,
  benefits,
  executive,
  portfolio,
}: ValueFigures): readonly string[] {
  const { currency } = portfolio.settings;
  const unknown = benefits.filter(({ project }) => project === null).length;
  const isMoneyKnown = benefits.some(({ unit }) => unit.isMoney);
  return [
    ...changeSentences(executive),
    ...(state === 'absent'
      ? [
          'Left out: what the projects bring, what of it has come, and which are still worth their money. The table Benefits would tell.',
        ]
      : []),
    ...(unknown === 0
      ? []
      : [
          `${spellCount(unknown, 'benefit')} of ${unknown === 1 ? 'a project that is' : 'projects that are'} not in Projects: in the sums, in no project’s case for money.`,
        ]),
    ...(isMoneyKnown && currency === null
      ? [
          'The setting Currency is not set: benefits without a unit count as money in the currency of the costs.',
        ]
      : []),
    ...(executive.live.length > 0 && executive.liveMoney.actualCost.sum === null
      ? ['Left out: what is still to be spent. The column Actual cost of Projects would tell.']
      : []),
  ];
}

function knownTable({ benefits, executive, costToComplete }: ValueFigures): DocumentRow[] {
  const { live, liveMoney } = executive;
  const count = (isKnown: (one: (typeof benefits)[number]) => boolean) =>
    benefits.filter(isKnown).length;
  const ofBenefits =
    benefits.length === 0
      ? []
      : [
          knownHeader('Benefits with it'),
          ...[
            ['Planned', count((one) => one.planned !== null)] as const,
            ['Planned date', count((one) => one.pastDays !== null)] as const,
            ['Realised', count((one) => one.realised !== null)] as const,
          ].map(([name, known]) =>
            knownRow(name, known, benefits.length, blankText(benefits.length - known, 'benefit')),
          ),
        ];
  if (live.length === 0) return ofBenefits;
  return [
    ...ofBenefits,
    knownHeader('Projects with it'),
    ...(
      [
        ['Budget', liveMoney.budget],
        ['Forecast cost', liveMoney.forecastCost],
        ['Actual cost', liveMoney.actualCost],
        ['Still to spend', costToComplete],
      ] as const
    ).map(([name, { known }]) =>
      knownRow(name, known, live.length, blankText(live.length - known, 'running project')),
    ),
  ];
}

function blankText(blank: number, noun: string): string | null {
  return blank === 0 ? null : `Blank or not readable for ${spellCount(blank, noun)}`;
}
