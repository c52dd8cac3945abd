/** The one sentence that answers the executives' question. */

import { isHalfJudged } from '../portfolio/assess-project.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import { overdueCount } from './decisions.ts';
import type { ExecutiveFigures } from './executive-figures.ts';
import { projectsLeftOut } from './left-out.ts';

/**
 * Which projects are red, which only say that they are green, and what is waiting for a decision, such as
 * `3 of 24 projects are red; 4 only say that they are green (1 red by their figures); 2 are green by half of their figures;
 * 5 decisions are overdue.`
 * A project is red where it reports red or its figures are red.
 */
export function executiveAnswer(figures: ExecutiveFigures): string {
  const { live, assessments } = figures;
  if (assessments.length === 0) {
    return `There is no project to report on.${projectsLeftOut(figures.portfolio)}`;
  }
  if (live.length === 0) {
    const finished = `${spellWhole(figures.finishedCount)} finished`;
    return `No project is running: ${finished}, ${spellWhole(figures.stoppedCount)} stopped.`;
  }
  const parts = [
    redPart(figures),
    greenPart(figures),
    ...basisParts(figures),
    decisionPart(figures),
    moneyPart(figures),
  ];
  const sentence = parts.filter((part) => part !== null).join('; ');
  return `${sentence}.`;
}

function redPart({ live }: ExecutiveFigures): string {
  const projects = spellCount(live.length, 'project');
  const known = live.filter((one) => one.standing !== null).length;
  if (known === 0) {
    const stand = live.length === 1 ? 'stands' : 'stand';
    return `How ${projects} ${stand} is not known: no status is reported, and none can be computed`;
  }
  const red = live.filter((one) => one.standing === 'red').length;
  if (live.length === 1) return `The only running project is ${red === 1 ? 'red' : 'not red'}`;
  const rest = known === live.length ? '' : `, ${spellWhole(live.length - known)} cannot be judged`;
  if (known === 1) {
    return `The only project that can be judged is ${red === 1 ? 'red' : 'not red'}${rest}`;
  }
  const ofAll =
    known === live.length ? projects : `the ${spellCount(known, 'project')} that can be judged`;
  if (red === 0) return `None of ${ofAll} is red${rest}`;
  return `${spellWhole(red)} of ${ofAll} ${red === 1 ? 'is' : 'are'} red${rest}`;
}

function greenPart({ onlySayGreenCount, watermelons }: ExecutiveFigures): string | null {
  if (onlySayGreenCount === 0) return null;
  const says = onlySayGreenCount === 1 ? 'says that it is' : 'say that they are';
  const red = watermelons.filter(
    (one) => one.reported === 'green' && one.computed === 'red',
  ).length;
  const their = onlySayGreenCount === 1 ? 'its' : 'their';
  const count =
    onlySayGreenCount === 1 ? '' : red === onlySayGreenCount ? 'all ' : `${spellWhole(red)} `;
  const ofThese = red === 0 ? '' : ` (${count}red by ${their} figures)`;
  return `${spellWhole(onlySayGreenCount)} only ${says} green${ofThese}`;
}

/** A project is never counted as green without saying on what, where that is not both its dates and its money. */
function basisParts({ live }: ExecutiveFigures): readonly string[] {
  const green = live.filter((one) => one.standing === 'green');
  const half = green.filter(isHalfJudged).length;
  const reported = green.filter((one) => one.computed === null).length;
  const parts: string[] = [];
  if (half > 0) parts.push(greenBy(half, 'half of its figures', 'half of their figures'));
  if (reported > 0) {
    parts.push(greenBy(reported, 'its own report alone', 'their own report alone'));
  }
  return parts;
}

function greenBy(count: number, one: string, many: string): string {
  return `${spellWhole(count)} ${count === 1 ? `is green by ${one}` : `are green by ${many}`}`;
}

function decisionPart({ decisions }: ExecutiveFigures): string | null {
  if (decisions.length === 0) return null;
  const overdue = overdueCount(decisions);
  if (overdue > 0) {
    return `${spellCount(overdue, 'decision')} ${overdue === 1 ? 'is' : 'are'} overdue`;
  }
  const asked = spellCount(decisions.length, 'decision');
  return `${asked} ${decisions.length === 1 ? 'is' : 'are'} asked for, none is overdue`;
}

/** The money speaks where the statuses are silent. */
function moneyPart({ live, liveMoney }: ExecutiveFigures): string | null {
  const { sum, known, count } = liveMoney.budget;
  if (sum === null || live.some((one) => one.standing !== null)) return null;
  const coverage =
    known === count ? '' : ` (${spellWhole(known)} of ${spellWhole(count)} projects)`;
  return `the budgets sum to ${spellWhole(sum)}${coverage}`;
}

/** The answer on as many lines as it needs in the tab's width, broken between its clauses. */
export function answerLines(answer: string): readonly string[] {
  const lines: string[] = [];
  for (const clause of answer.split(/(?<=;) /)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + clause.length < LINE_LIMIT) {
      lines[lines.length - 1] = `${last} ${clause}`;
    } else {
      lines.push(clause);
    }
  }
  return lines;
}

/** Letters of the answer's size that fit across the tab. */
const LINE_LIMIT = 120;
