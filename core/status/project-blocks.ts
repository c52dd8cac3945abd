/** The watermelons, and the other projects that stand red or amber. */

import type { DocumentRow } from '../plan/tab-document.ts';
import { isHalfJudged, type ProjectAssessment } from '../portfolio/assess-project.ts';
import { healthSentences } from '../portfolio/health-sentence.ts';
import { spellWhole } from '../portfolio/spell-number.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { heading } from './layout.ts';
import { partClause } from './part-clause.ts';
import { projectTable } from './project-table.ts';

const WATERMELON_LIMIT = 15;
const HONEST_LIMIT = 20;
/** Reasons in full; of the rest only the sides are named. The path to green needs room beside them. */
const WATERMELON_REASONS = 3;
const HONEST_REASONS = 2;

/**
 * Projects reported better than computed, with the reasons; one line where there is none or none can be compared. Serves the decision
 * whose report to question before the meeting believes it.
 */
export function watermelonBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { live, watermelons } = figures;
  const title = 'Reported better than their figures';
  const compared = live.filter((one) => one.reported !== null && one.computed !== null);
  const half = compared.filter(isHalfJudged).length;
  const halfText = half === 0 ? '' : `, ${spellWhole(half)} of them by half of the figures`;
  const could = ['could be compared', 'could be compared', 'could not be compared'] as const;
  const running = ['running project', 'running projects'] as const;
  const part = partClause(compared.length, live.length, running, could);
  const coverage = `${part}${halfText}`;
  if (compared.length === 0) {
    return heading(
      title,
      'No project can be compared: it takes a reported status and dates or costs.',
    );
  }
  if (watermelons.length === 0) {
    return heading(title, `None: ${coverage}.`);
  }
  return [
    ...heading(title, `Green outside, red inside: ${coverage}.`),
    ...projectTable(watermelons, WATERMELON_LIMIT, 'Why', (one) =>
      healthSentences(one.reasons, WATERMELON_REASONS),
    ),
  ];
}

/**
 * Projects that stand red or amber and say so, or say nothing, with their way back. Serves the decision which projects to help, and
 * whether their way back is good enough.
 */
export function honestBlock(figures: ExecutiveFigures): DocumentRow[] {
  const { honest, live, watermelons } = figures;
  const title =
    watermelons.length === 0 ? 'Red and amber projects' : 'Other red and amber projects';
  if (live.every((one) => one.standing === null)) {
    return heading(title, 'Not known: no status is reported, and none can be computed.');
  }
  if (honest.length === 0) return heading(title, 'None.');
  return [
    ...heading(title, 'The worse of reported and computed counts. Red first, then by budget.'),
    ...projectTable(honest, HONEST_LIMIT, 'Why, and the path to green', explainHonest),
  ];
}

function explainHonest({ project, schedule, cost, reasons }: ProjectAssessment): string {
  // The project's own words stand where its dates and money have nothing to say.
  const own = schedule.reasons.length + cost.reasons.length > 0 ? null : project.statusReason;
  const path =
    project.pathToGreen === null
      ? 'No path to green is given.'
      : `Path to green: ${endSentence(project.pathToGreen)}`;
  return [endSentence(own), healthSentences(reasons, HONEST_REASONS), path]
    .filter((text) => text !== '')
    .join(' ');
}

/** A user's words with a full stop, so that two sentences do not run into each other. */
function endSentence(text: string | null): string {
  if (text === null) return '';
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
