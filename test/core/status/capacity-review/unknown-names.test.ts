/** What the Capacity review says where planned work names people whom no table has. */

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic.ts';
import type { Portfolio } from '../../../../core/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { capacityAnswer } from '../../../../core/status/capacity-review/capacity-answer.ts';
import { capacityFigures } from '../../../../core/status/capacity-review/capacity-figures.ts';
import { capacityReview } from '../../../../core/status/capacity-review/capacity-review.ts';
import { effort, person } from '../../capacity/make-capacity.ts';
import { makeProject } from '../../portfolio/make-project.ts';
import { renderDocument } from '../render-document.ts';
import { reviewPortfolio } from '../review-portfolio.ts';
import { AS_OF } from './review-cases.ts';

const UNKNOWN: Diagnostic = {
  ...{ code: 'reference-unknown', severity: 'warning', notes: [], suggestion: 'Bob Ray' },
  at: { sheet: 'Allocations', a1: 'B3', row: 2, header: 'Person' },
  params: { found: 'Bob', column: 'Person', table: 'People' },
};

/** Two weeks of 40 hours; the work of the second person is booked on half a name, and on the role. */
const HALF_NAMED: Portfolio = {
  ...reviewPortfolio({
    settings: { ...DEFAULT_SETTINGS, horizonWeeks: 2 },
    projects: [makeProject({ id: 'P-1', name: 'Portal' })],
    people: [
      person('S-1', { name: 'Ann Lee', role: 'Analyst' }),
      person('S-2', { name: 'Bob Ray', sheetRow: 2 }),
    ],
    allocations: [
      effort('2026-11-16', '2026-11-29', { share: 0.5 }),
      effort('2026-11-16', '2026-11-29', { person: 'Bob', share: 1, sheetRow: 2 }),
      effort('2026-11-16', '2026-11-22', { person: 'Developer', share: 0.5, sheetRow: 3 }),
    ],
  }),
  diagnostics: [UNKNOWN],
};
const KNOWN: Portfolio = {
  ...HALF_NAMED,
  allocations: HALF_NAMED.allocations.slice(0, 1),
  diagnostics: [],
};

const figures = capacityFigures(HALF_NAMED, AS_OF);
const text = renderDocument(capacityReview(figures));

describe('the hours of unknown names', () => {
  test('stand in the answer', () => {
    expect(capacityAnswer(figures)).toMatch(
      /1 name in the plan is in no table \(80 hours in no load\)\.$/,
    );
  });

  test('stand in the headline', () => {
    expect(text.replace(/ \|[ |]*/g, ' ').replace(/\s+/g, ' ')).toContain('80 hours of unknown');
    expect(text).toMatch(/^figure .* 2 of 3 /m);
  });

  test('stand beside whoever is called free', () => {
    expect(text).toContain(
      '1 person has no planned work and 80 hours free, not counting the 80 hours of unknown names: Bob Ray.',
    );
    expect(text).toContain('In no load, here and below: 80 hours of unknown names');
  });

  test('are not said to be left out by nothing', () => {
    expect(text).toContain('In no load: 80 hours of unknown names.');
    expect(text).toContain('Reading had 1 finding in the workbook.');
    expect(text).not.toContain('none of them left anything out');
  });

  test('are told where no work at all could be counted', () => {
    const allocations = HALF_NAMED.allocations.slice(1, 2);
    const nothing = capacityFigures({ ...HALF_NAMED, allocations }, AS_OF);
    expect(capacityAnswer(nothing)).toContain(
      'no planned work could be counted, not even the 80 hours of unknown names;',
    );
  });

  test('are not mentioned where there are none', () => {
    const known = capacityFigures(KNOWN, AS_OF);
    expect(capacityAnswer(known)).not.toContain('unknown');
    const plain = renderDocument(capacityReview(known));
    expect(plain).not.toContain('unknown names');
    expect(plain).toContain('1 person has no planned work and 80 hours free: Bob Ray.');
  });
});

describe('a name that is in no table', () => {
  test('is listed with its hours and the person who is probably meant', () => {
    expect(text).toMatch(/Bob→.*not in People: Bob Ray\? 80 h in no load/);
  });

  test('that is a role is an open request', () => {
    expect(text).toMatch(/1 request of projects for a role without a person: 20 hours/);
    expect(text).not.toMatch(/In no table: 2/);
  });
});
