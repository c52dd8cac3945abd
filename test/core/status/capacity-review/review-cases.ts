/** Portfolios for the tests of the capacity review, as of Monday 16 November 2026. */

import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { buildSample } from '../../../../sample/build-sample.ts';
import { sheetCells } from '../../../../sample/sample-sheet.ts';
import { away, day, effort, holiday, person } from '../../capacity/make-capacity.ts';
import { makeSheet, makeSnapshot } from '../../commands/make-snapshot.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { reviewPortfolio } from '../review-portfolio.ts';

export const AS_OF = day('2026-11-16');

/**
 * Six weeks, worked out by hand. A developer of 40 hours, another of 20 with an eighth for BAU (17.5 hours net), and an
 * architect who is the only one of her role:
 *
 * - S-1 is asked for 30 + 20 hours in the first two weeks: 125%, 10 hours over in each; she is away in the fourth, a
 *   week of which 30 hours are planned.
 * - S-2 has nothing planned.
 * - A-1 is asked for 20 + 10 hours by two projects throughout: 75%, and 75% of 32 hours in the week of the holiday.
 * - P-2 asks for a tester, of whom there is none, and somebody for a person whom nobody knows.
 */
export const SMALL: Portfolio = reviewPortfolio({
  settings: { ...DEFAULT_SETTINGS, horizonWeeks: 6 },
  projects: [
    makeProject({ id: 'P-1', name: 'Portal', projectManager: 'PM · EF' }),
    makeProject({ id: 'P-2', name: 'Ledger', projectManager: 'PM · GH', sheetRow: 2 }),
  ],
  people: [
    person('S-1', { name: 'Developer · AB' }),
    person('S-2', { name: 'Developer · CD', hoursPerWeek: 20, bauShare: 0.125, sheetRow: 2 }),
    person('A-1', { name: 'Architect · IJ', role: 'Architect', sheetRow: 3 }),
  ],
  timeOff: [away('S-1', '2026-12-07', '2026-12-11')],
  holidays: [holiday('2026-12-25')],
  allocations: [
    effort('2026-11-16', '2026-12-11', { hoursPerWeek: 30 }),
    effort('2026-11-16', '2026-11-29', { project: 'P-2', hoursPerWeek: 20, sheetRow: 2 }),
    effort('2026-11-16', '2026-12-27', { person: 'A-1', share: 0.5, sheetRow: 3 }),
    effort('2026-11-16', '2026-12-27', { project: 'P-2', person: 'A-1', share: 0.25, sheetRow: 4 }),
    effort('2026-11-30', '2026-12-04', {
      ...{ project: 'P-2', person: null, role: 'Tester', totalHours: 24, sheetRow: 5 },
    }),
    effort('2026-11-16', '2026-11-20', { project: 'P-2', person: 'Nobody', share: 1, sheetRow: 6 }),
    effort('2026-11-30', '2026-12-06', { share: 0.5, status: 'tentative', sheetRow: 7 }),
  ],
});

/** The sample as its workbook is read. */
export const SAMPLE: Portfolio = readPortfolio(
  makeSnapshot(
    ...buildSample().sheets.map((sheet) =>
      makeSheet(
        sheet.name,
        sheetCells(sheet).map((row) => [...row]),
      ),
    ),
  ),
  [],
);

const ROLES = ['Developer', 'Tester', 'Analyst', 'Architect', 'Trainer'];

/** 300 people on 60 projects: with `share` 0.45 of three projects each, about half of them over in some week. */
export function manyPeople(count = 300): Portfolio {
  const people = Array.from({ length: count }, (_, at) =>
    person(`S-${at}`, { name: `Person ${at}`, role: ROLES[at % 5] as string, sheetRow: at + 1 }),
  );
  const allocations = people.flatMap((_, at) =>
    at % 10 === 0
      ? []
      : Array.from({ length: 1 + (at % 3) }, (_, more) =>
          effort('2026-11-16', '2027-06-30', {
            project: `P-${(at * 7 + more * 13) % 60}`,
            person: `S-${at}`,
            share: 0.36 + (at % 7) / 100,
            sheetRow: at * 3 + more + 1,
          }),
        ),
  );
  const projects = Array.from({ length: 60 }, (_, at) =>
    makeProject({ id: `P-${at}`, name: `Project ${at}`, sheetRow: at + 1 }),
  );
  return reviewPortfolio({ people, allocations, projects });
}
