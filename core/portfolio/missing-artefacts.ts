/** Artefacts that are not approved at a gate that is due: what governance asks for. */

import type { Artefact } from '../model/artefacts.ts';
import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import { type CellPlace, cellsOf } from '../sheet/cell-places.ts';
import { soundDay } from './sound-values.ts';

/** What a project lacks at a gate. */
export interface MissingArtefacts {
  /** By name, in the order of the rows; at least one. */
  readonly artefacts: readonly string[];
  /** The last gate that is due. */
  readonly gate: string;
  readonly cells: readonly CellPlace[];
}

/** How far an artefact has come: without a status it is there where it has a link or a date. */
export function artefactStatus({ status, link, day }: Artefact): NonNullable<Artefact['status']> {
  return status ?? (link === null && day === null ? 'not started' : 'approved');
}

/**
 * Finds what a project lacks as of a day; `null` where nothing is missing or no gate is due. Which artefact belongs to which gate stands in no
 * table, so that all of them are asked for only at the last gate of a project; at an earlier one those whose name the gate bears: at the
 * gate *Business case approved* the artefact *Business case*. A gate is due once it was passed, or its day has come.
 */
export function findMissingArtefacts(
  { artefacts, milestones }: { artefacts: readonly Artefact[]; milestones: readonly Milestone[] },
  findProject: (text: string) => Project | null,
  asOfDay: number,
): (project: Project) => MissingArtefacts | null {
  const open = groupByProject(
    artefacts.filter((one) => ['not started', 'draft'].includes(artefactStatus(one))),
    findProject,
  );
  if (open.size === 0) return () => null;
  const gates = groupByProject(
    milestones.filter(({ kind }) => kind === 'gate'),
    findProject,
  );
  return (project) => {
    const lacking = open.get(project) ?? [];
    const own = gates.get(project) ?? [];
    const due = own.filter((gate) => isDue(gate, asOfDay));
    const last = due.reduce<Milestone | null>(
      (latest, gate) => (latest === null || dayOf(gate) >= dayOf(latest) ? gate : latest),
      null,
    );
    if (last === null || lacking.length === 0) return null;
    const isLast = due.length === own.length;
    const asked = isLast
      ? lacking
      : lacking.filter(({ artefact }) => due.some(({ name }) => bears(name, artefact)));
    if (asked.length === 0) return null;
    return {
      artefacts: asked.map(({ artefact }) => artefact),
      gate: last.name,
      cells: asked.flatMap((one) => cellsOf(one, ['status', 'artefact']).slice(0, 1)),
    };
  };
}

function groupByProject<Row extends { readonly project: string }>(
  rows: readonly Row[],
  findProject: (text: string) => Project | null,
): ReadonlyMap<Project, readonly Row[]> {
  const groups = new Map<Project, Row[]>();
  for (const row of rows) {
    const project = findProject(row.project);
    if (project === null) continue;
    const own = groups.get(project);
    if (own === undefined) groups.set(project, [row]);
    else own.push(row);
  }
  return groups;
}

function isDue(gate: Milestone, asOfDay: number): boolean {
  return dayOf(gate) <= asOfDay;
}

/** The day of a gate: when it was passed, is expected, or was planned; without any it never comes. */
function dayOf({ actualDay, forecastDay, baselineDay }: Milestone): number {
  return (
    soundDay(actualDay) ??
    soundDay(forecastDay) ??
    soundDay(baselineDay) ??
    Number.POSITIVE_INFINITY
  );
}

/** Whether the artefact stands in the gate’s name as whole words, one or several of it: *Plan* does not in *Planning*. */
function bears(gate: string, artefact: string): boolean {
  const [whole, part] = [wordsOf(gate), wordsOf(artefact).trim()];
  return part !== '' && (whole.includes(` ${part} `) || whole.includes(` ${part}s `));
}

function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
}
