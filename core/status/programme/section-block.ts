/** One section for each programme: how its projects stand, which milestones are late or soon, which dependencies slip. */

import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import type { ProjectAssessment } from '../../portfolio/assess-project.ts';
import { healthSentences } from '../../portfolio/health-sentence.ts';
import { findHeldUp } from '../../portfolio/held-up.ts';
import { soundDay } from '../../portfolio/sound-values.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { cellsOf } from '../../sheet/cell-places.ts';
import {
  cell,
  EMPTY_ROW,
  headerRow,
  heading,
  line,
  linkCell,
  moreRows,
  tableRow,
  wrapped,
} from '../layout.ts';
import { joinWords } from '../list-words.ts';
import { computedCell, levelCell } from '../status-cell.ts';
import { circleText, slipLabel } from './programme-decisions.ts';
import { MOST_HELD_UP, type ProgrammeFigures, type ProgrammeGroup } from './programme-figures.ts';
import { NO_PROGRAMME, slipReason, standingText } from './programme-words.ts';
import type { ShownMilestone } from './shown-milestone.ts';
import { milestoneOf, nodeName, type Slip, waitersText } from './slip.ts';

const SECTION_LIMIT = 12;
const PROJECT_LIMIT = 10;
const MILESTONE_LIMIT = 8;
const SLIP_LIMIT = 8;
const REASONS = 2;

/**
 * The programmes with most to talk about first. Serves the decisions of each programme’s lead: which project to help, which
 * milestone to move, which slip to take up with another programme.
 */
export function sectionBlocks(figures: ProgrammeFigures): DocumentRow[] {
  const told = figures.programmes.filter(isTold);
  // Of projects without any programme nothing is missed where they are all there is.
  const silent =
    figures.programmes.length < 2 ? [] : figures.programmes.filter((group) => !isTold(group));
  const shown = told.slice(0, SECTION_LIMIT);
  const left = told.length - shown.length;
  return [
    ...shown.flatMap((group) => sectionRows(figures, group)),
    ...(left + silent.length === 0 ? [] : [EMPTY_ROW]),
    ...(left === 0
      ? []
      : [
          line(
            `${spellCount(left, 'more programme')} without a section of ${left === 1 ? 'its' : 'their'} own: see the table of the programmes above, and the tabs Delivery and RAID review.`,
            'muted',
          ),
        ]),
    ...(silent.length === 0 ? [] : [line(silentText(silent), 'muted')]),
  ];
}

/** Whether anything is known of a programme beyond the names of its projects. */
function isTold({ projects, milestones, slips, issues }: ProgrammeGroup): boolean {
  return (
    milestones.length + slips.length + issues.open > 0 ||
    projects.some(({ standing }) => standing !== null)
  );
}

/** So many programmes of which nothing is known are named. */
const SILENT_LIMIT = 6;

function silentText(silent: readonly ProgrammeGroup[]): string {
  const shown = silent.slice(0, SILENT_LIMIT).map(({ name }) => name ?? NO_PROGRAMME.toLowerCase());
  const rest = silent.length - shown.length;
  const names = joinWords(rest === 0 ? shown : [...shown, `${spellWhole(rest)} more`]);
  return `No section, for no status, milestone, slip or issue is known: ${names}.`;
}

function sectionRows(figures: ProgrammeFigures, group: ProgrammeGroup): DocumentRow[] {
  return [
    ...heading(group.name ?? NO_PROGRAMME, `${summaryText(group)}.`),
    ...projectRows(group.projects),
    ...milestoneRows(figures, group.milestones),
    ...slipRows(figures, group.slips),
  ];
}

function summaryText(group: ProgrammeGroup): string {
  const { projects, lateMilestones, slips, issues } = group;
  return [
    `${spellCount(projects.length, 'running project')}: ${standingText(group)}`,
    ...(lateMilestones === 0 ? [] : [`${spellCount(lateMilestones, 'milestone')} late`]),
    ...(slips.length === 0
      ? []
      : [spellCount(slips.length, 'dependency slips', 'dependencies slip')]),
    ...(issues.open === 0 ? [] : [`${spellCount(issues.open, 'issue')} open`]),
  ].join('; ');
}

/** Serves the decision which project of the programme to help first. */
function projectRows(projects: readonly ProjectAssessment[]): DocumentRow[] {
  const shown = projects.slice(0, PROJECT_LIMIT);
  return [
    headerRow(
      ['ID', 'Project', 'Project manager', 'Reported', 'Computed', 'Ends', 'Days late', 'Why'],
      ['Days late'],
    ),
    ...shown.map((assessment) => {
      const { project, judged, reported, reasons } = assessment;
      const end = soundDay(judged.forecastEndDay) ?? soundDay(judged.baselineEndDay);
      return tableRow([
        linkCell(project.id, cellsOf(project, ['id'])[0]),
        wrapped(project.name),
        wrapped(project.projectManager ?? 'not named'),
        levelCell(reported),
        computedCell(assessment),
        end === null ? cell('no end date') : cell(end, 'date'),
        cell(endLate(assessment), 'integer'),
        wrapped(healthSentences(reasons, REASONS) || null),
      ]);
    }),
    ...moreRows(projects.length, shown.length),
  ];
}

/** Calendar days from the baseline end to the forecast end; `null` where it is not later, or one of them is not known. */
function endLate({ judged }: ProjectAssessment): number | null {
  const baseline = soundDay(judged.baselineEndDay);
  const forecast = soundDay(judged.forecastEndDay);
  return baseline !== null && forecast !== null && forecast > baseline ? forecast - baseline : null;
}

/** Serves the decision which milestone to move or to rescue, and whom to tell. */
function milestoneRows(
  figures: ProgrammeFigures,
  milestones: readonly ShownMilestone[],
): DocumentRow[] {
  if (milestones.length === 0) return [];
  const shown = milestones.slice(0, MILESTONE_LIMIT);
  return [
    EMPTY_ROW,
    headerRow(
      [
        'ID',
        'Milestone',
        'Who delivers',
        'State',
        'Baseline',
        'Expected',
        'Days late',
        'What waits for it',
      ],
      ['Days late'],
    ),
    ...shown.map((one) => milestoneRow(figures, one)),
    ...moreRows(milestones.length, shown.length),
  ];
}

function milestoneRow(figures: ProgrammeFigures, shown: ShownMilestone): DocumentRow {
  const { milestone, project, node, day, slipDays, overdueDays } = shown;
  const { baselineDay, vendor } = milestone;
  const lateDays = Math.max(slipDays ?? overdueDays, overdueDays);
  return tableRow([
    linkCell(project.id, cellsOf(milestone, ['forecastDay', 'name'])[0]),
    wrapped(milestone.name),
    wrapped(vendor ?? project.projectManager ?? 'not named'),
    stateCell(shown),
    baselineDay === null ? cell('none') : cell(baselineDay, 'date'),
    cell(day, 'date'),
    cell(lateDays > 0 ? lateDays : null, 'integer'),
    wrapped(chainText(figures, node)),
  ]);
}

function stateCell({ overdueDays, isLate }: ShownMilestone): DocumentCell {
  if (overdueDays > 0) return cell('◆ Overdue', 'status-red');
  return isLate ? cell('▲ Later', 'status-amber') : cell('● Soon', 'text');
}

/** Serves the decision what to do about a slip before those who wait run into it. */
function slipRows(figures: ProgrammeFigures, slips: readonly Slip[]): DocumentRow[] {
  if (slips.length === 0) return [];
  const shown = slips.slice(0, SLIP_LIMIT);
  return [
    EMPTY_ROW,
    headerRow(
      [
        'ID',
        'Dependency that slips',
        'Who waits',
        'Provider',
        'Needed by',
        'Expected',
        'Days late',
        'What that rests on, and who waits in turn',
      ],
      ['Days late'],
    ),
    ...shown.map((slip) => slipRow(figures, slip)),
    ...moreRows(slips.length, shown.length),
  ];
}

function slipRow(figures: ProgrammeFigures, slip: Slip): DocumentRow {
  const { plan } = figures;
  const { from, project, node, neededDay, lateDays } = slip;
  const { label, place } = slipLabel(figures, slip);
  const isEntry = from.is === 'entry';
  const title = isEntry ? from.shown.item.title : nodeName(plan, from.late.link.from);
  const provider = isEntry ? from.shown.item.provider : linkProvider(figures, from.late.link.from);
  const waiting = isEntry ? (project?.name ?? from.shown.item.project) : nodeName(plan, node);
  const words = [`${slipReason(slip)}.`, chainText(figures, node)].filter((text) => text !== null);
  return tableRow([
    linkCell(label, place),
    wrapped(title),
    wrapped(waiting),
    wrapped(provider ?? 'not named'),
    cell(neededDay, 'date'),
    cell(neededDay + lateDays, 'date'),
    cell(lateDays, 'integer'),
    wrapped(words.join(' ')),
  ]);
}

/** Who has what comes first: a milestone's vendor or else its project, a project's manager. */
function linkProvider({ plan }: ProgrammeFigures, node: number): string | null {
  const project = plan.names.projectOf(node);
  const milestone = milestoneOf(plan, node);
  if (milestone === null) return project?.projectManager ?? null;
  return milestone.vendor ?? project?.name ?? null;
}

/**
 * What waits for a node, and whether it waits for itself: `In turn wait P-007 Customer portal and P-009 Data lake.` A milestone’s own project is
 * not named: that it waits is no news. `null` where nothing waits.
 */
function chainText({ graph, plan }: ProgrammeFigures, node: number): string | null {
  const { nodes, isCut, circle } = findHeldUp(graph, node, MOST_HELD_UP);
  const own = milestoneOf(plan, node) === null ? null : plan.names.projectOf(node);
  const others = nodes.filter((one) => own === null || one !== plan.names.nodeOfProject(own));
  const text = waitersText(plan, others, isCut);
  const parts = [
    ...(text === null ? [] : [text]),
    ...(circle === null
      ? []
      : [`A circle: ${circleText(circle.map((one) => nodeName(plan, one)))}.`]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
