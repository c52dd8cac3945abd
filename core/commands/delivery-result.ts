/** The Delivery tab without a tab: tables for people to read, and all of it as plain data for programs. */

import { formatDay } from '../day/serial.ts';
import type { BusyProject, DeliveryFigures } from '../status/delivery/delivery-figures.ts';
import { type DeliveryItem, isOverdue, placeOf } from '../status/delivery/delivery-item.ts';
import { deliveryAnswer } from '../status/delivery/delivery-words.ts';
import type { CommandResult, ResultTable } from './command.ts';
import { makeResult } from './make-result.ts';
import { dayText, movesData } from './moves-data.ts';

/** Everything that the tab says, from the same figures. Survives JSON. */
export function deliveryResult(figures: DeliveryFigures): CommandResult {
  const { busy, idle, total, owners } = figures;
  const tables = [projectTable(figures), itemTable(figures), ownerTable(figures)];
  return makeResult(deliveryAnswer(figures), tables, () => ({
    asOf: formatDay(figures.asOfDay),
    until: formatDay(figures.untilDay),
    total,
    projects: busy.map(projectData),
    nothingToDo: idle.map(({ project }) => project.id),
    owners,
    moves: movesData(figures.moves),
  }));
}

function projectData({ assessment, counts, items }: BusyProject) {
  return {
    id: assessment.project.id,
    standing: assessment.standing,
    counts,
    items: items.map((item) => {
      const { kind, label, title, owner, day, lateDays, isBlocked } = item;
      return {
        ...{ kind, label, title, owner, by: dayText(day), lateDays, isBlocked },
        ...{ why: item.explain(), cell: placeOf(item) ?? null },
      };
    }),
  };
}

function projectTable({ busy }: DeliveryFigures): ResultTable {
  return {
    title: 'The projects, most overdue and blocked first',
    headers: ['ID', 'Project', 'Project manager', 'Overdue', 'Blocked', 'Due', 'Stands'],
    rows: busy.map(({ assessment: { project, standing }, counts }) => [
      ...[project.id, project.name, project.projectManager],
      ...[counts.overdue || null, counts.blocked || null, counts.due || null],
      standing ?? 'unknown',
    ]),
  };
}

function itemTable({ busy }: DeliveryFigures): ResultTable {
  return {
    title: 'What is overdue, blocked and due',
    headers: ['Project', 'What', 'Owner', 'By', 'Days overdue', 'State'],
    rows: busy.flatMap(({ assessment: { project }, items }) =>
      items.map((item) => [
        ...[project.id, item.title, item.owner, dayText(item.day)],
        ...[isOverdue(item) ? item.lateDays : null, stateWord(item)],
      ]),
    ),
  };
}

/** A narrow terminal has no room for more; the data says why. */
function stateWord(item: DeliveryItem): string {
  if (!isOverdue(item)) return item.isBlocked ? 'blocked' : 'due';
  return item.isBlocked ? 'overdue, blocked' : 'overdue';
}

function ownerTable({ owners }: DeliveryFigures): ResultTable {
  return {
    title: 'Whose it is',
    headers: ['Owner', 'To do', 'Overdue', 'Blocked', 'Due'],
    rows: owners.map(({ owner, counts }) => [
      ...[owner ?? 'no owner', counts.items],
      ...[counts.overdue || null, counts.blocked || null, counts.due || null],
    ]),
  };
}
