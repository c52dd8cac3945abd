/** What the programme leads are asked to decide: one question for each slip, and one for each circle. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { type CellPlace, cellsOf } from '../../sheet/cell-places.ts';
import { cell, headerRow, heading, linkCell, moreRows, tableRow, wrapped } from '../layout.ts';
import { joinWords } from '../list-words.ts';
import { knownTables, type ProgrammeFigures } from './programme-figures.ts';
import { slipOwner, slipQuestion } from './programme-words.ts';
import { nodeName, type Slip } from './slip.ts';

const LIMIT = 15;
const MOST_STEPS = 6;

/** A decision asked of the programme leads. */
export interface ProgrammeDecision {
  /** The entry, or what comes first; its cell. */
  readonly label: string;
  readonly place: CellPlace | undefined;
  /** The project that waits: its id, or as it is written where Projects has none of that name; and its name. */
  readonly projectId: string;
  readonly project: string;
  readonly programme: string | null;
  readonly owner: string | null;
  /** The day on which what is late is needed; the as-of day for a circle, which no date resolves. */
  readonly byDay: number;
  readonly overdueDays: number;
  /** `null` for a circle. */
  readonly lateDays: number | null;
  readonly question: string;
}

/** Circles first: no date resolves them; then the slips by the day on which they are needed. At most `limit`, where one is given. */
export function programmeDecisions(
  figures: ProgrammeFigures,
  limit = Number.POSITIVE_INFINITY,
): readonly ProgrammeDecision[] {
  const { circles, slips } = figures;
  const asked = circles.slice(0, limit).map((circle) => circleDecision(figures, circle));
  const rest = Math.max(0, limit - asked.length);
  const nearest = slips.slice().sort((a, b) => a.neededDay - b.neededDay);
  return [...asked, ...nearest.slice(0, rest).map((slip) => slipDecision(figures, slip))];
}

function slipDecision(figures: ProgrammeFigures, slip: Slip): ProgrammeDecision {
  const { project, from, neededDay, lateDays } = slip;
  return {
    ...slipLabel(figures, slip),
    projectId: project?.id ?? (from.is === 'entry' ? from.shown.item.project : 'not listed'),
    project: project?.name ?? (from.is === 'entry' ? from.shown.item.project : 'not listed'),
    programme: project?.programme ?? null,
    owner: slipOwner(slip),
    byDay: neededDay,
    overdueDays: Math.max(0, figures.asOfDay - neededDay),
    lateDays,
    question: slipQuestion(figures, slip),
  };
}

/** The entry’s label, or the id of the project that comes first, with the cell that says so. */
export function slipLabel(
  { plan }: ProgrammeFigures,
  { from }: Slip,
): { readonly label: string; readonly place: CellPlace | undefined } {
  if (from.is === 'entry') {
    return { label: from.shown.label, place: cellsOf(from.shown.item, ['id'])[0] };
  }
  const { link } = from.late;
  return {
    label: plan.names.projectOf(link.from)?.id ?? 'link',
    place: cellsOf(link.row, [link.column])[0],
  };
}

function circleDecision(
  { plan, asOfDay }: ProgrammeFigures,
  circle: readonly number[],
): ProgrammeDecision {
  const projects = circle.flatMap((node) => plan.names.projectOf(node) ?? []);
  const [first] = projects;
  const managers = [...new Set(projects.flatMap(({ projectManager }) => projectManager ?? []))];
  const link = plan.links.find(({ from, to }) => from === circle[0] && to === circle[1]);
  return {
    label: first?.id ?? 'circle',
    place: link === undefined ? undefined : cellsOf(link.row, [link.column])[0],
    projectId: first?.id ?? 'not listed',
    project: first?.name ?? 'not listed',
    programme: first?.programme ?? null,
    owner: managers.length === 0 ? null : joinWords(managers.slice(0, 3)),
    ...{ byDay: asOfDay, overdueDays: 0, lateDays: null },
    question: `Which of these need not wait: ${circleText(circle.map((node) => nodeName(plan, node)))}?`,
  };
}

/** `A → B → A`; a long circle is shortened in its middle. */
export function circleText(names: readonly string[]): string {
  if (names.length <= MOST_STEPS) return names.join(' → ');
  const left = names.length - MOST_STEPS + 1;
  return [...names.slice(0, MOST_STEPS - 2), `${left} more`, names[names.length - 1]].join(' → ');
}

/**
 * Serves the decisions about slips and circles themselves: each row is one, with who takes it and by when. Nothing that is in time is asked.
 */
export function decisionRows(figures: ProgrammeFigures): DocumentRow[] {
  const { slips, circles, asOfDay } = figures;
  const count = slips.length + circles.length;
  const title = 'Decisions asked for';
  if (count === 0) {
    return heading(
      title,
      knownTables(figures).slips
        ? 'None: nothing is known to come later than it is needed.'
        : 'Not known: no table says what waits for what.',
    );
  }
  const overdue = slips.filter(({ neededDay }) => neededDay < asOfDay).length;
  const late = overdue === 0 ? 'none overdue' : `${spellWhole(overdue)} overdue`;
  const shown = programmeDecisions(figures, LIMIT);
  return [
    ...heading(
      title,
      `${spellCount(count, 'decision')}, ${late}: what comes later than it is needed, by the day on which it is needed.`,
    ),
    headerRow(
      [
        'ID',
        'Project that waits',
        'Owner',
        'Programme',
        'Needed by',
        'Days overdue',
        'Days late',
        'Decision',
      ],
      ['Days overdue', 'Days late'],
    ),
    ...shown.map((one) =>
      tableRow([
        linkCell(one.label, one.place),
        wrapped(one.project),
        wrapped(one.owner ?? 'no owner named'),
        wrapped(one.programme),
        cell(one.byDay, 'date'),
        cell(one.overdueDays === 0 ? null : one.overdueDays, 'integer'),
        cell(one.lateDays, 'integer'),
        wrapped(one.question),
      ]),
    ),
    ...moreRows(count, shown.length),
  ];
}
