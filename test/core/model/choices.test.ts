/** Words that real registers have for states, stages, severities and colours, and what they mean. */
import { describe, expect, it } from 'vitest';
import { PROJECTS } from '../../../core/model/projects.ts';
import { RAID } from '../../../core/model/raid.ts';
import { TIME_OFF } from '../../../core/model/time-off.ts';
import type { ColumnSpec } from '../../../core/sheet/column-spec.ts';
import { NO_FACTS } from '../../../core/sheet/readers/column-facts.ts';
import { READERS } from '../../../core/sheet/readers/readers.ts';
import { Trouble } from '../../../core/sheet/readers/trouble.ts';

const { state, stage, reportedStatus } = PROJECTS.columns;
const { status, severity, probability } = RAID.columns;

const words = (spec: ColumnSpec, meant: Readonly<Record<string, string>>) =>
  Object.entries(meant).flatMap(([value, texts]) =>
    texts.split(', ').map((text): [ColumnSpec, string, string] => [spec, text, value]),
  );

describe('a word', () => {
  it.each([
    ...words(state, {
      active: 'Work in Progress, On-going, laufend, Aktiv, In Umsetzung',
      paused: 'Not yet started, Pending, pausiert, On Hold, Nicht gestartet',
      stopped: 'Closed Incomplete, Closed Skipped, Cancelled, abgebrochen',
      finished: 'Closed Complete, Completed, Closed, Done, abgeschlossen',
    }),
    ...words(stage, {
      approval: 'Initiating',
      design: 'Definition, Planung',
      build: 'Executing, Implementing, Delivering, Umsetzung, Realisierung',
      release: 'Handover',
      closed: 'Completed, abgeschlossen, Abschluss, Close down, Close-down',
      cancelled: 'Cancelled, Canceled, abgebrochen',
    }),
    ...words(status, {
      open: 'Live, Not started, Draft, Backlog',
      'in progress': 'In treatment, Treating, Monitoring, Under review, Blocked',
      mitigated: 'Tolerated, Transferred',
      closed: "Won't Do, Won’t do, Superseded, Converted to issue, Became issue",
    }),
    ...words(severity, {
      low: 'Lowest, Very low, Low (3)',
      high: 'High (15)',
      critical: 'Highest, Urgent, Very High (25)',
    }),
    ...words(TIME_OFF.columns.kind, { leave: 'Maternity leave, Paternity, TOIL' }),
    ...words(reportedStatus, { green: 'On Schedule', amber: 'Some risk' }),
  ])('of %o: %s means %s', (spec, text, value) => {
    expect(READERS[spec.kind](text, spec, NO_FACTS)).toBe(value);
  });

  it.each([
    ...['Blue', 'B', '🔵', 'Complete', 'Grey', 'Gray', 'N/A', 'Not started', 'Not Rated'],
    ...['On Hold', 'Closed'],
  ])('%s says nothing of red, amber and green, and is no finding', (text) => {
    expect(READERS.choice(text, reportedStatus, NO_FACTS)).toBeNull();
  });

  // Behind by how much? Both amber and red are said so.
  it.each(['Delayed', 'Late', 'Amber/Red'])('%s is no colour that can be told', (text) => {
    expect(READERS.choice(text, reportedStatus, NO_FACTS)).toBeInstanceOf(Trouble);
  });

  it.each<[string, number]>([
    ['Very unlikely', 1],
    ['Remote', 1],
    ['Unlikely', 2],
    ['Probable', 4],
    ['Very likely', 5],
    ['Highly likely', 5],
    ['Near certain', 5],
    ['V. High', 5],
  ])('%s rates %d', (text, rating) => {
    expect(READERS.rating(text, probability, NO_FACTS)).toBe(rating);
  });

  it.each<[ColumnSpec, string, string]>([
    [state, 'Inflight-ish', 'active'],
    [status, 'Dormant', 'open where no closing day is given'],
  ])('that is not known says what its row counts as: %o, %s', (spec, text, countsAs) => {
    const found = READERS[spec.kind](text, spec, NO_FACTS) as Trouble<'choice-unknown'>;
    expect(found.params.countsAs).toBe(countsAs);
  });

  it.each(['Inactive', 'Non-active', 'Not active'])('%s is not mended to its opposite', (text) => {
    expect((READERS.choice(text, state, NO_FACTS) as Trouble).suggestion).toBeNull();
  });
});
