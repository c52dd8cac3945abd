/** The one sentence that answers the programme leads' question. */

import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { projectsLeftOut, raidState } from '../left-out.ts';
import { knownTables, type ProgrammeFigures } from './programme-figures.ts';
import { heldUpText } from './programme-words.ts';
import { SOON_DAYS } from './shown-milestone.ts';

/**
 * Which dependencies slip, what they hold up, and where issues pile up, such as `6 dependencies slip by up to 76 days and hold up
 * 6 projects; 4 milestones are overdue, and 31 more expected late; most issues are in Finance core: 5 of 12, 3 of them high
 * or critical.`
 */
export function programmeAnswer(figures: ProgrammeFigures): string {
  const { executive, portfolio } = figures;
  if (executive.assessments.length === 0) {
    return `There is no project to report on.${projectsLeftOut(portfolio)}`;
  }
  if (executive.live.length === 0)
    return 'No project is running: nothing waits, and nothing is late.';
  const known = knownTables(figures);
  if (!known.milestones && !known.slips && !known.issues) {
    const running = spellCount(executive.live.length, 'running project');
    return `What slips, what is late and where issues pile up is not known; the workbook has ${running}, but neither RAID nor Milestones.`;
  }
  const parts = [
    slipPart(figures),
    ...circlePart(figures),
    milestonePart(figures),
    issuePart(figures),
  ];
  return `${parts.join('; ')}.`;
}

function slipPart(figures: ProgrammeFigures): string {
  const { slips, dependencies, heldUp, plan } = figures;
  const linkCount = plan.links.length;
  if (dependencies.open + linkCount === 0) {
    return raidState(figures.portfolio) === 'read' || plan.named > 0
      ? 'No dependency is open'
      : 'Which dependencies slip is not known: no table names any';
  }
  const [latest] = slips;
  if (latest === undefined) return noSlipText(dependencies.open + linkCount, dependencies.unknown);
  const by = spellCount(latest.lateDays, 'day');
  const upTo = slips.length === 1 ? `by ${by}` : `by up to ${by}`;
  const held = heldUpText(heldUp);
  const holds = held === null ? '' : ` and ${slips.length === 1 ? 'holds' : 'hold'} up ${held}`;
  return `${spellCount(slips.length, 'dependency slips', 'dependencies slip')} ${upTo}${holds}`;
}

/** Of what cannot be told it is never said that it is in time. */
function noSlipText(count: number, unknown: number): string {
  if (unknown === count) {
    const which = count === 1 ? 'the only dependency' : `any of ${spellWhole(count)} dependencies`;
    return `Whether ${which} slips is not known`;
  }
  if (count === 1) return 'The only dependency is in time';
  const rest = unknown === 0 ? '' : ` (${spellWhole(unknown)} cannot be told)`;
  return `None of ${spellWhole(count)} dependencies slips${rest}`;
}

function circlePart({ circles }: ProgrammeFigures): readonly string[] {
  if (circles.length === 0) return [];
  return [
    circles.length === 1
      ? 'some things wait for each other in a circle'
      : `in ${spellWhole(circles.length)} circles things wait for each other`,
  ];
}

function milestonePart({ milestones, portfolio }: ProgrammeFigures): string {
  if (portfolio.milestones.length === 0) return 'no milestone is known';
  const overdue = milestones.filter(({ overdueDays }) => overdueDays > 0).length;
  const later = milestones.filter(({ isLate }) => isLate).length - overdue;
  if (overdue + later === 0) {
    const soon = milestones.length;
    const none = 'no milestone is late';
    return soon === 0 ? none : `${none}, ${areText(soon)} due within ${SOON_DAYS} days`;
  }
  if (overdue === 0) return `${spellCount(later, 'milestone is', 'milestones are')} expected late`;
  const first = `${spellCount(overdue, 'milestone is', 'milestones are')} overdue`;
  return later === 0 ? first : `${first}, and ${spellWhole(later)} more expected late`;
}

function areText(count: number): string {
  return `${spellWhole(count)} ${count === 1 ? 'is' : 'are'}`;
}

function issuePart({ issueTotal, programmes, issues, portfolio }: ProgrammeFigures): string {
  if (raidState(portfolio) !== 'read') return 'where issues pile up is not known';
  const { open } = issueTotal;
  if (open === 0) return 'no issue is open';
  const all = spellCount(open, 'issue');
  const [most, next] = [...programmes].sort((a, b) => b.issues.open - a.issues.open);
  if (most === undefined || next === undefined) {
    return `${all} ${open === 1 ? 'is' : 'are'} open${projectPart(issues, open)}`;
  }
  const where = most.name === null ? 'in projects without a programme' : `in ${most.name}`;
  if (open === 1) return `the only open issue is ${where}`;
  if (most.issues.open === 1) return `${all} are open, no two of them in one programme`;
  const high =
    most.issues.high === 0 ? '' : `, ${spellWhole(most.issues.high)} of them high or critical`;
  if (most.issues.open === open) {
    return `${open === 2 ? 'both issues' : `all ${all}`} are ${where}${high}`;
  }
  if (most.issues.open === next.issues.open) {
    return `${all} are open, at most ${spellWhole(most.issues.open)} in one programme`;
  }
  return `most issues are ${where}: ${spellWhole(most.issues.open)} of ${spellWhole(open)}${high}`;
}

/** The project with more open issues than every other; nothing where there is none such. */
function projectPart([first, second]: ProgrammeFigures['issues'], open: number): string {
  if (first === undefined || second === undefined) return '';
  const count = first.issues.open;
  if (count === second.issues.open) return '';
  const most = count * 2 > open ? 'most of them' : 'the most';
  return `, ${most} on ${first.project.name} (${spellWhole(count)})`;
}
