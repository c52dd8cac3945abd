/** The benefits, planned and realised: by unit, by project, and those that are late. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import type { BenefitSum } from '../../portfolio/benefit-facts.ts';
import { soundNumber } from '../../portfolio/sound-values.ts';
import { spellCount, spellShare, spellWhole } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import { barCell } from '../bar-cell.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import { partSentence } from '../part-clause.ts';
import { idOf, type ProjectBenefits, type ValueFigures } from './value-figures.ts';
import { amountCell, ownerOf, spellAmount } from './value-words.ts';

const UNIT_LIMIT = 12;
const PROJECT_LIMIT = 25;
const LATE_LIMIT = 20;
const NUMBERS = ['Planned', 'Realised', 'Realised, %', 'Days late'];

/** All benefits by unit. Serves the decision whether the portfolio as a whole pays what it promised; different units are never added up. Nothing where there are none: that is said once, above. */
export function unitBlock(figures: ValueFigures): DocumentRow[] {
  const { units, stoppedCount, benefits } = figures;
  const title = 'Benefits planned and realised';
  if (benefits.length === 0) return [];
  const stopped =
    stoppedCount === 0
      ? ''
      : ` ${spellCount(stoppedCount, 'benefit')} of stopped projects ${stoppedCount === 1 ? 'is' : 'are'} left out.`;
  const shown = units.slice(0, UNIT_LIMIT);
  return [
    ...heading(
      title,
      `${spellCount(benefits.length, 'benefit')}, each unit by itself; a blank is unknown, not 0.${stopped}`,
    ),
    headerRow(
      ['', 'Unit', 'Benefits', 'Planned', 'Realised', 'Realised, %', '', 'How much is known'],
      NUMBERS,
    ),
    ...shown.map((sum) =>
      tableRow([
        cell(null),
        wrapped(
          sum.unit.isMoney
            ? `In money${sum.unit.label === 'money' ? '' : ` (${sum.unit.label})`}`
            : sum.unit.label,
        ),
        cell(spellWhole(sum.count)),
        ...sumCells(sum),
        wrapped(knownText(sum)),
      ]),
    ),
    ...moreRows(units.length, shown.length),
  ];
}

/** A block's rows, and which of them hold the projects whose benefits are in money: what the chart draws. */
export interface BenefitRows {
  readonly rows: DocumentRow[];
  /** Counted from the block's first row. */
  readonly first: number;
  readonly count: number;
}

/** Benefits by project and unit. Serves the decision which sponsors to ask for what they promised. */
export function projectBenefitBlock({ byProject, benefits }: ValueFigures): BenefitRows {
  if (benefits.length === 0) return { rows: [], first: 0, count: 0 };
  const shown = byProject.slice(0, PROJECT_LIMIT);
  const head = [
    ...heading(
      'Benefits by project',
      'Money first, the largest plan first; then what is counted in other units. Finished projects too: benefits come after the end.',
    ),
    headerRow(
      ['ID', 'Project', 'Unit', 'Planned', 'Realised', 'Realised, %', '', 'How much is known'],
      NUMBERS,
    ),
  ];
  return {
    rows: [...head, ...shown.map(projectRow), ...moreRows(byProject.length, shown.length)],
    first: head.length,
    count: shown.filter(({ sum }) => sum.unit.isMoney).length,
  };
}

function projectRow({ project, text, facts, sum }: ProjectBenefits): DocumentRow {
  const [first] = facts;
  const place = first === undefined ? undefined : cellsOf(first.benefit, ['benefit', 'project'])[0];
  const names = facts.length === 1 ? `${first?.benefit.benefit ?? ''}. ` : '';
  return tableRow([
    linkCell(project?.id ?? text, place),
    wrapped(project?.name ?? 'not in Projects'),
    wrapped(sum.unit.label),
    ...sumCells(sum),
    wrapped(`${names}${knownText(sum)}`),
  ]);
}

/** Planned, realised, the share with its bar. */
function sumCells({ planned, realised, realisedShare, unit }: BenefitSum) {
  const share = realisedShare === null ? null : Math.max(0, realisedShare);
  return [
    amountCell(planned.sum, unit),
    amountCell(realised.sum, unit),
    cell(realisedShare, 'percent'),
    share === null ? cell(null) : barCell(Math.min(1, share) * 100, 100),
  ];
}

/** `Planned for all 3, measured for 2 of 3.` */
function knownText({ planned, realised, count, unit }: BenefitSum): string {
  if (!unit.addsUp && count > 1) {
    return `${spellCount(count, 'benefit')}; amounts in ${unit.label} do not add up.`;
  }
  if (count === 1) {
    if (planned.known === 0)
      return realised.known === 0 ? 'No amount, not measured.' : 'No amount planned.';
    return realised.known === 0 ? 'Not measured.' : 'Measured.';
  }
  const plan =
    planned.known === count ? 'all' : planned.known === 0 ? 'none' : spellWhole(planned.known);
  if (realised.known === 0) {
    const amount = [
      'has a planned amount',
      'have a planned amount',
      'has no planned amount',
    ] as const;
    return `${partSentence(planned.known, count, ['benefit', 'benefits'], amount)}, none is measured.`;
  }
  const measured = realised.known === count ? 'all' : spellWhole(realised.known);
  return `${spellCount(count, 'benefit')}: an amount planned for ${plan}, ${measured} measured.`;
}

/**
 * Benefits whose day has passed and of which less has come, or nobody knows what. Serves the decision whether to chase a benefit or to give
 * it up.
 */
export function lateBlock(figures: ValueFigures): DocumentRow[] {
  const { late, unmeasured, benefits } = figures;
  if (benefits.length === 0) return [];
  const title = 'Late benefits';
  const dated = benefits.filter(({ pastDays }) => pastDays !== null).length;
  if (dated === 0) return heading(title, 'Not known: no benefit has a planned date.');
  const all = [...late, ...unmeasured];
  const undated = benefits.length - dated;
  const coverage =
    undated === 0 ? '' : ` ${spellCount(undated, 'benefit has', 'benefits have')} no planned date.`;
  if (all.length === 0) return heading(title, `None.${coverage}`);
  const shown = all.slice(0, LATE_LIMIT);
  return [
    ...heading(
      title,
      `${spellWhole(late.length)} late, ${spellWhole(unmeasured.length)} due and never measured.${coverage}`,
    ),
    headerRow(
      ['ID', 'Project', 'Owner', 'Planned by', 'Days late', 'Planned', 'Realised', 'Benefit'],
      [...NUMBERS],
    ),
    ...shown.map((one) => {
      const { benefit, project, unit, planned, realised, pastDays } = one;
      return tableRow([
        linkCell(idOf(one), cellsOf(benefit, ['plannedDay', 'benefit'])[0]),
        wrapped(project?.name ?? 'not in Projects'),
        wrapped(ownerOf(project) ?? 'no owner named'),
        cell(benefit.plannedDay, 'date'),
        cell(pastDays, 'integer'),
        amountCell(planned, unit),
        amountCell(realised, unit),
        wrapped(`${benefit.benefit}: ${lateText(planned, realised, unit)}`),
      ]);
    }),
    ...moreRows(all.length, shown.length),
  ];
}

function lateText(
  planned: number | null,
  realised: number | null,
  unit: BenefitSum['unit'],
): string {
  if (realised === null) return 'nobody has measured what has come.';
  const share = planned === null || planned <= 0 ? null : soundNumber(realised / planned);
  if (planned === null || share === null) return `${spellAmount(realised, unit)} so far.`;
  return `${spellShare(Math.max(0, share))} of ${spellAmount(planned, unit)} is realised.`;
}
