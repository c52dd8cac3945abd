/** The sample workbook’s tables handed to the functions in cells give the figures of the Capacity review. */

import { describe, expect, it } from 'vitest';
import { buildCapacityGrid } from '../../../core/capacity/build-capacity-grid.ts';
import { CONFLICT_TITLES, conflictSentence } from '../../../core/capacity/conflict-sentence.ts';
import { findBottlenecks } from '../../../core/capacity/find-bottlenecks.ts';
import { findConflicts } from '../../../core/capacity/find-conflicts.ts';
import { makeHeatMap } from '../../../core/capacity/heat-map.ts';
import { makeHorizon } from '../../../core/capacity/horizon.ts';
import type { Grid } from '../../../core/cell/cell.ts';
import { BOTTLENECKS } from '../../../core/functions/bottlenecks.ts';
import { callFunction } from '../../../core/functions/call-function.ts';
import { CAPACITY } from '../../../core/functions/capacity.ts';
import { CONFLICTS } from '../../../core/functions/conflicts.ts';
import { DEMAND } from '../../../core/functions/demand.ts';
import { LOAD } from '../../../core/functions/load.ts';
import { type ResultBlock, Unknown } from '../../../core/functions/result-cell.ts';
import { UTILISATION } from '../../../core/functions/utilisation.ts';
import { buildSample } from '../../../sample/build-sample.ts';
import { AS_OF, SAMPLE } from '../status/capacity-review/review-cases.ts';
import { notCountedIn } from './make-plan-cells.ts';

const SHEETS = buildSample().sheets;

/** A tab from its header row on, as a user would mark it. */
function tab(name: string): Grid {
  const sheet = SHEETS.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`the sample has no tab ${name}`);
  return [sheet.columns.map(({ header }) => header), ...sheet.rows];
}

const PEOPLE = tab('Resource pool');
const WORK = tab('Allocations');
const AWAY = tab('Leave plan');
const HOLIDAYS = tab('Public holidays');
const PROJECTS = tab('Project register');

const { people, timeOff, holidays, projects, settings, allocations } = SAMPLE;
/** The office’s week, the one setting of the sample that capacity asks for. */
const OFFICE = [settings.hoursPerWeek] as const;
const GRID = buildCapacityGrid(
  { people, timeOff, holidays, projects, settings, efforts: allocations },
  makeHorizon(AS_OF, settings),
);

/** The block’s rows without header and closing lines. */
function dataRows(block: ResultBlock): ResultBlock {
  return block.slice(1, block.length - notCountedIn(block).length);
}

function loadOf(cell: unknown): unknown {
  return cell instanceof Unknown ? null : cell;
}

it('has people, work, absences and something wrong in it', () => {
  expect(people.length).toBeGreaterThan(10);
  expect(allocations.length).toBeGreaterThan(40);
  expect(timeOff.length).toBeGreaterThan(5);
  expect(GRID.periods).toBe(26);
});

describe.each(['person', 'role', 'team'] as const)('by %s', (kind) => {
  const map = makeHeatMap(GRID, kind);

  it('loads are those of the heat map', () => {
    const block = callFunction(LOAD, [
      ...[PEOPLE, WORK, AS_OF, null, kind, AWAY, HOLIDAYS, null, null],
      ...OFFICE,
    ]);
    expect(block[0]?.slice(1, -1)).toEqual(map.starts);
    const found = dataRows(block).map(([name, ...loads]) => [name, ...loads.map(loadOf)]);
    expect(found).toEqual(
      map.rows.map(({ name, loadShares, loadShare }) => [name, ...loadShares, loadShare]),
    );
  });

  it('hours are those of the grid', () => {
    const capacity = callFunction(CAPACITY, [
      ...[PEOPLE, AS_OF, null, kind, AWAY, HOLIDAYS, null],
      ...OFFICE,
    ]);
    const demand = callFunction(DEMAND, [
      ...[PEOPLE, WORK, AS_OF, null, kind, HOLIDAYS, null, PROJECTS, null],
      ...OFFICE,
    ]);
    for (const [row, { name, netHours, demandHours }] of map.rows.entries()) {
      for (const [block, hours] of [
        [capacity, netHours],
        [demand, demandHours],
      ] as const) {
        const [shown, ...cells] = dataRows(block)[row] as readonly unknown[];
        expect(shown).toBe(name);
        for (const [at, cell] of [...hours, hours.reduce((a, b) => a + b, 0)].entries()) {
          expect(cells[at]).toBeCloseTo(cell, 6);
        }
      }
    }
    expect(dataRows(demand)).toHaveLength(map.rows.length);
  });

  it('utilisation is that of the heat map’s last column', () => {
    const block = callFunction(UTILISATION, [
      ...[PEOPLE, WORK, AS_OF, null, kind, AWAY, HOLIDAYS, null, null],
      ...OFFICE,
    ]);
    const loads = dataRows(block).map((row) => loadOf(row[3]));
    for (const [row, { loadShare }] of map.rows.entries()) {
      expect(loads[row]).toBeCloseTo(loadShare as number, 5);
    }
  });
});

it('conflicts are those of the review', () => {
  const block = callFunction(CONFLICTS, [
    ...[PEOPLE, WORK, AS_OF, null, AWAY, HOLIDAYS, null, PROJECTS, null],
    ...OFFICE,
  ]);
  const conflicts = findConflicts(GRID, AS_OF);
  expect(conflicts.length).toBeGreaterThan(10);
  expect(dataRows(block).map((row) => row.map(loadOf))).toEqual(
    conflicts.map((one) => [
      ...[CONFLICT_TITLES[one.kind], one.subject.name, one.fromDay, one.toDay, one.periods],
      ...[one.excessHours, one.projects.join(', '), conflictSentence(one, GRID)],
    ]),
  );
});

it('bottlenecks are those of the review', () => {
  const block = callFunction(BOTTLENECKS, [
    ...[PEOPLE, WORK, AS_OF, null, AWAY, HOLIDAYS, null, PROJECTS, null],
    ...OFFICE,
  ]);
  const found = findBottlenecks(GRID);
  expect(found.length).toBeGreaterThan(0);
  expect(dataRows(block).map((row) => row.map(loadOf))).toEqual(
    found.map(({ person, role, load, loadedPeriods, excessHours, projects: waiting }) => [
      person === null ? role : people.find(({ id }) => id === person)?.name,
      ...[load, loadedPeriods, excessHours, waiting.join(', ')],
    ]),
  );
});
