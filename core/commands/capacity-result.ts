/** The capacity review without a tab: tables for people to read, and all of it as plain data for programs. */

import type { CapacityGrid } from '../capacity/capacity-grid.ts';
import { type Bottleneck, CONFLICT_KINDS, type Conflict } from '../capacity/conflict.ts';
import { makeCapacityCells } from '../capacity/conflict-cells.ts';
import { CONFLICT_TITLES, conflictSentence } from '../capacity/conflict-sentence.ts';
import { HOURS_TOLERANCE } from '../capacity/conflicts/whole-hours.ts';
import { type HeatRowKind, makeHeatMap } from '../capacity/heat-map.ts';
import { spellHours } from '../capacity/spell-hours.ts';
import { makeSuggester } from '../capacity/suggest-name.ts';
import { formatDay, formatDayLong } from '../day/serial.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';
import { capacityAnswer } from '../status/capacity-review/capacity-answer.ts';
import { capacityDecisions } from '../status/capacity-review/capacity-decisions.ts';
import type { CapacityFigures } from '../status/capacity-review/capacity-figures.ts';
import { poolLoad } from '../status/capacity-review/capacity-headline.ts';
import { moveText } from '../status/capacity-review/capacity-move-block.ts';
import { findCapacityMoves } from '../status/capacity-review/capacity-moves.ts';
import { hoursText } from '../status/capacity-review/conflict-words.ts';
import type { LoadRow } from '../status/capacity-review/load-rows.ts';
import { uncountedHours } from '../status/capacity-review/uncounted-hours.ts';
import type { CommandResult, ResultTable } from './command.ts';
import { makeResult } from './make-result.ts';

/** So many weeks a terminal has room for, and so many rows (of conflicts: of each kind); the data has all of them. */
const TABLE_WEEKS = 8;
const TABLE_ROWS = 15;

/** Everything that the tab says, from the same figures. Survives JSON; loads and hours in whole thousandths. */
export function capacityResult(figures: CapacityFigures): CommandResult {
  const { grid, conflicts, bottlenecks, asOfDay } = figures;
  const tables = [
    conflictTable(figures),
    bottleneckTable(figures, bottlenecks),
    roleTable(figures),
  ];
  return makeResult(capacityAnswer(figures), tables, () => {
    const pool = poolLoad(figures);
    const suggest = makeSuggester(grid);
    const cells = makeCapacityCells(grid, figures.portfolio.timeOff);
    return {
      asOf: formatDay(asOfDay),
      horizon: {
        from: formatDay(grid.horizon.starts[0] as number),
        to: formatDay(grid.horizon.endDay),
        weeks: grid.horizon.starts.map(formatDay),
      },
      coverage: { ...grid.coverage, hoursOfUnknownNames: thousandths(uncountedHours(figures)) },
      pool: {
        demandHours: thousandths(pool.demandHours),
        netHours: thousandths(pool.netHours),
        load: nullOr(pool.load),
      },
      heatMaps: {
        roles: heatMapData(grid, 'role'),
        people: heatMapData(grid, 'person'),
      },
      conflicts: conflicts.map((conflict) => ({
        ...conflictData(figures, conflict),
        ...cells.ofConflict(conflict),
        suggestion: suggest(conflict),
      })),
      bottlenecks: bottlenecks.map((one) => ({
        ...one,
        load: nullOr(one.load),
        demandHours: thousandths(one.demandHours),
        netHours: thousandths(one.netHours),
        excessHours: thousandths(one.excessHours),
        ...cells.ofBottleneck(one),
      })),
      moves: movesData(figures),
      decisions: capacityDecisions(figures).map(({ conflict, question, owners, byDay }) => ({
        about: conflict.subject,
        kind: conflict.kind,
        by: formatDay(byDay),
        owners,
        question,
      })),
    };
  });
}

/** What has changed since the last review: when that was, and who came over capacity or out of it. */
function movesData(figures: CapacityFigures) {
  const { last, moves } = findCapacityMoves(figures);
  const limit = figures.grid.settings.loadLimitShare;
  return {
    since: last === null ? null : formatDay(last.reportDay),
    loads: moves.map((move) => {
      const { about, id, name, change, now, then } = move;
      return {
        ...{ about, id, name, change, sentence: `${moveText(move, limit)}.` },
        overHours: now === null ? null : thousandths(now.overHours),
        formerOverHours: then?.overHours ?? null,
      };
    }),
  };
}

/** Days as texts, as everywhere in the data. */
function heatMapData(grid: CapacityGrid, kind: HeatRowKind) {
  const { starts, endDay, ...map } = makeHeatMap(grid, kind, { isRounded: true });
  return { ...map, starts: starts.map(formatDay), end: formatDay(endDay) };
}

function conflictData({ grid }: CapacityFigures, conflict: Conflict) {
  const { kind, subject, fromDay, toDay, periods, projects } = conflict;
  return {
    ...{ kind, subject, from: formatDay(fromDay), to: formatDay(toDay), weeks: periods },
    excessHours: nullOr(conflict.excessHours),
    demandHours: nullOr(conflict.demandHours),
    netHours: nullOr(conflict.netHours),
    peak: nullOr(conflict.peak),
    weeksWithoutCapacity: conflict.periodsWithoutCapacity,
    projects,
    sentence: conflictSentence(conflict, grid),
  };
}

/** Weeks are counted in the horizon: of a span that reaches beyond it there is no number that would not be misread. */
function weeksOf({ fromDay, toDay, periods }: Conflict, { horizon }: CapacityGrid): number | null {
  return fromDay >= (horizon.starts[0] as number) && toDay <= horizon.endDay ? periods : null;
}

function conflictTable({ grid, conflicts }: CapacityFigures): ResultTable {
  const shown = CONFLICT_KINDS.flatMap((kind) =>
    conflicts.filter((one) => one.kind === kind).slice(0, TABLE_ROWS),
  );
  return {
    title: titleOf('Conflicts', shown.length, conflicts.length),
    headers: ['Kind', 'Who', 'From', 'To', 'Weeks', 'Hours', 'Projects'],
    rows: shown.map((conflict) => {
      const { kind, subject, fromDay, toDay, projects } = conflict;
      return [
        CONFLICT_TITLES[kind],
        subject.name,
        formatDay(fromDay),
        formatDay(toDay),
        weeksOf(conflict, grid),
        hoursText(conflict),
        projects.join(', '),
      ];
    }),
  };
}

function bottleneckTable(
  { grid }: CapacityFigures,
  bottlenecks: readonly Bottleneck[],
): ResultTable {
  const shown = bottlenecks.slice(0, TABLE_ROWS);
  return {
    title: titleOf('Bottlenecks', shown.length, bottlenecks.length),
    headers: [
      'Role',
      'Single person',
      'Load %',
      'Weeks loaded',
      'Hours over',
      'Projects that wait',
    ],
    rows: shown.map((one) => [
      one.role,
      grid.people.find(({ id }) => id === one.person)?.name ?? one.person,
      one.load === null ? null : Math.round(one.load * 100),
      `${one.loadedPeriods} of ${one.periods}`,
      spellHours(one.excessHours),
      one.projects.join(', '),
    ]),
  };
}

function roleTable({ grid, roles, peopleOfRole }: CapacityFigures): ResultTable {
  const weeks = grid.horizon.starts.slice(0, TABLE_WEEKS);
  const shown = roles.slice(0, TABLE_ROWS);
  const some =
    weeks.length < grid.periods ? `, ${weeks.length} of ${spellCount(grid.periods, 'week')}` : '';
  return {
    title: titleOf(`Load of the roles in per cent, by week${some}`, shown.length, roles.length),
    headers: ['Role', 'People', 'All', ...weeks.map((day) => formatDayLong(day).slice(0, -5))],
    rows: shown.map((role) => {
      return [
        role.name,
        peopleOfRole[role.index] as number,
        percentOf(role.load),
        ...weeks.map((_, week) => percentOf(loadOf(role, week))),
      ];
    }),
  };
}

function loadOf({ demands, nets }: LoadRow, week: number): number | null {
  const net = nets[week] as number;
  return net > HOURS_TOLERANCE ? (demands[week] as number) / net : null;
}

function titleOf(title: string, shown: number, count: number): string {
  return shown === count ? title : `${title} (${spellWhole(shown)} of ${spellWhole(count)})`;
}

function percentOf(load: number | null): number | null {
  return load === null ? null : Math.round(load * 100);
}

/** Adding 0 turns −0, which JSON does not keep, into 0. */
function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

function nullOr(value: number | null): number | null {
  return value === null ? null : thousandths(value);
}
