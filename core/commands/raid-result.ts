/** The RAID review without a tab: tables for people to read, and all of it as plain data for programs. */

import { formatDay } from '../day/serial.ts';
import { raidCells } from '../raid/raid-cells.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { raidAnswer } from '../status/raid-review/raid-answer.ts';
import {
  type AskedEntry,
  daysOverdue,
  type RaidFigures,
  type ShownEntry,
} from '../status/raid-review/raid-figures.ts';
import {
  askedText,
  capital,
  escalationText,
  flagsText,
  unknownTexts,
} from '../status/raid-review/raid-words.ts';
import type { CommandResult, ResultTable } from './command.ts';
import { makeResult } from './make-result.ts';

/** Everything that the tab says, from the same figures. Survives JSON. */
export function raidResult(figures: RaidFigures): CommandResult {
  const { result, asked, portfolio } = figures;
  const { asOfDay, entries, trend, ...rest } = result;
  const { sinceDay, ...movements } = trend;
  const tables = [askedTable(asked), openTable(figures), ageTable(figures)];
  return makeResult(raidAnswer(figures), tables, () => ({
    asOf: formatDay(asOfDay),
    ...rest,
    trend: { since: sinceDay === null ? null : formatDay(sinceDay), ...movements },
    escalations: asked.map(({ entry, item, escalation, project }) => ({
      id: entry.id,
      type: entry.type,
      project: entry.project ?? item.project,
      ...escalation,
      sentence: `${capital(askedText(escalation))}: ${escalationText(escalation, entry.wasReviewed)}.`,
      cells: raidCells(
        { items: portfolio.raid, projects: project === null ? [] : [project], milestones: [] },
        entry,
        'escalation',
      ),
    })),
    entries: entries.map((entry) => {
      const item = portfolio.raid[entry.row];
      const { row: _, ...facts } = entry;
      return {
        ...facts,
        title: item?.title ?? null,
        owner: item?.owner ?? null,
        projectText: item?.project ?? null,
        notKnown: unknownTexts(entry),
        cell: item === undefined ? null : (cellsOf(item, ['id'])[0] ?? null),
      };
    }),
  }));
}

function askedTable(asked: readonly AskedEntry[]): ResultTable {
  return {
    title: 'To be escalated',
    headers: [
      ...['ID', 'Title', 'Project', 'Owner', 'To whom'],
      ...['Days overdue', 'Since review', 'Limit'],
    ],
    rows: asked.map((one) => [
      ...nameCells(one),
      capital(askedText(one.escalation)),
      // In columns of numbers: a narrow terminal would cut a sentence in the middle of its reason.
      daysOverdue(one.entry),
      one.entry.sinceReviewDays,
      one.escalation.limitDays,
    ]),
  };
}

function openTable({ open, result }: RaidFigures): ResultTable {
  return {
    title: 'Open entries, gravest first',
    // A narrow terminal leaves out columns from the right.
    headers: [
      ...['ID', 'Title', 'Project', 'Owner', 'Severity', 'Age', 'Due', 'Days overdue'],
      ...['What is wrong', 'Since review', 'Type', 'Bucket'],
    ],
    rows: open.map((one) => {
      const { entry } = one;
      return [
        ...nameCells(one),
        entry.severity ?? 'unknown',
        entry.ageDays,
        entry.dueInDays === null ? null : formatDay(result.asOfDay + entry.dueInDays),
        daysOverdue(entry),
        flagsText(entry),
        entry.sinceReviewDays,
        entry.type,
        entry.bucket === null ? null : (result.bucketLabels[entry.bucket] ?? null),
      ];
    }),
  };
}

function ageTable({ result }: RaidFigures): ResultTable {
  return {
    title: 'Open entries by age in days',
    headers: ['Age', 'Critical', 'High', 'Medium', 'Low', 'Unknown', 'All'],
    rows: result.buckets.map(({ label, critical, high, medium, low, unknown, open }) => [
      label ?? 'not known',
      ...[critical, high, medium, low, unknown, open],
    ]),
  };
}

/** The project by its id: a terminal has little room. */
function nameCells({ item, label, entry }: ShownEntry): readonly (string | null)[] {
  return [label, item.title, entry.project ?? item.project, item.owner];
}
