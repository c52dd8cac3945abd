/** A budget without a single known cost draws no line: what the tab says instead, and where it leads. */

import { expect, it } from 'vitest';
import type { Grid } from '../../../../core/cell/cell.ts';
import { PRIORITISE } from '../../../../core/commands/prioritise.ts';
import { toSerial } from '../../../../core/day/serial.ts';
import { readPortfolio } from '../../../../core/model/read-portfolio.ts';
import { prioritisationTab } from '../../../../core/status/prioritisation/prioritisation.ts';
import { prioritisationFigures } from '../../../../core/status/prioritisation/prioritisation-figures.ts';
import { makeSheet, makeSnapshot } from '../../commands/make-snapshot.ts';
import { renderDocument } from '../render-document.ts';

const AS_OF = toSerial(2026, 11, 16);

/** Two projects whose costs stand under `header`, rated, with a budget of 200,000. */
function workbook(header: string, ...settings: Grid) {
  return makeSnapshot(
    makeSheet('Pipeline', [
      ['No', 'Title', 'Sponsor', header],
      [1, 'Alpha', 'CFO', 120_000],
      [2, 'Beta', 'CIO', 300_000],
    ]),
    makeSheet('Weighting', [
      ['No', 'Criterion', 'Weight'],
      [1, 'Strategic value', 60],
      [2, 'Feasibility', 40],
    ]),
    makeSheet('Votes', [
      ['Project', 'Scored by', 'Strategic value', 'Feasibility'],
      ['Alpha', 'X', 5, 3],
      ['Beta', 'X', 4, 4],
    ]),
    makeSheet('Settings', [['Setting', 'Value'], ['Budget available', 200_000], ...settings]),
  );
}

function tabOf(snapshot: ReturnType<typeof workbook>) {
  return prioritisationTab(prioritisationFigures(readPortfolio(snapshot, []), AS_OF));
}

const AMBIGUOUS = workbook('Total cost');

it('the answer says that no line could be drawn, why, and which header waits for a choice', () => {
  const result = PRIORITISE.result?.(AMBIGUOUS, { asOf: AS_OF, mapping: [] });
  expect(result?.answer).toBe(
    '2 projects are ranked: Alpha leads with 80.0 points; no line could be drawn: no project has a budget, and Check asks what the header Total cost in Pipeline!D1 means.',
  );
  expect(result?.data).toMatchObject({ cutLine: null, lineGap: 'no-costs' });
});

it('no band stands in the ranking, and a link leads to the header', () => {
  const tab = tabOf(AMBIGUOUS);
  const text = renderDocument(tab);
  expect(text).not.toContain('Cut line');
  expect(text).not.toContain('nothing runs out');
  expect(text).not.toContain('asks for no Stability runs');
  expect(text).toContain('No line is drawn by the 200,000: no project has a budget.');
  const links = tab.rows.flatMap(({ cells }) => cells.flatMap((one) => one?.link ?? []));
  expect(links).toContainEqual({ sheet: 'Pipeline', a1: 'D1' });
});

it('without such a header it says only that there are no costs', () => {
  const text = renderDocument(tabOf(workbook('Colour')));
  expect(text).toContain('no line could be drawn: no project has a budget.');
  expect(text).not.toContain('Check asks');
});

it('by what is still to spend, that is what is missing', () => {
  const text = renderDocument(tabOf(workbook('Total cost', ['Cut line cost', 'still to spend'])));
  expect(text).toContain(
    'no line could be drawn: of no project is it known what is still to spend,',
  );
});

it('Stays above is blank because no line is drawn, or because Settings asks for no runs', () => {
  expect(renderDocument(tabOf(AMBIGUOUS))).toContain('Stays above is blank: there is no line.');
  const known = workbook('Budget', ['Stability runs', 0]);
  expect(renderDocument(tabOf(known))).toContain(
    'Stays above is blank: Settings asks for no Stability runs.',
  );
});
