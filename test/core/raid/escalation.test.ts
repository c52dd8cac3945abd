import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { escalatedLevel } from '../../../core/raid/escalation.ts';
import { makeProject } from '../portfolio/make-project.ts';
import { AS_OF, ageOne, day, GOOD } from './make-log.ts';

test.each([
  [null, 'owner'],
  ['', 'owner'],
  [' - ', 'owner'],
  ['No', 'owner'],
  ['n/a', 'owner'],
  ['not escalated', 'owner'],
  ['Owner', 'owner'],
  ['Not required', 'owner'],
  ['No – with owner', 'owner'],
  ['Not yet escalated to steering', 'owner'],
  ['Risk owner', 'owner'],
  ['Project manager', 'owner'],
  ['PM', 'owner'],
  ['Project team', 'owner'],
  ['nil', 'owner'],
  // What is known by itself and, with a word more, by the expressions: the same.
  ...['none', 'owner'].flatMap((text) => [
    [text, 'owner'] as const,
    [`${text} yet`, 'owner'] as const,
  ]),
  ...['program', 'PMO'].flatMap((text) => [
    [text, 'programme'] as const,
    [`the ${text}`, 'programme'] as const,
  ]),
  ...[
    'Steering',
    'steering committee',
    'Steerco',
    'Programme board',
    'project board',
    'BOARD',
    'sponsor',
  ].flatMap((text) => [[text, 'steering'] as const, [`the ${text}`, 'steering'] as const]),
  ['Norbert (PMO)', 'programme'],
  ['NA programme lead', 'programme'],
  ['Product owner', 'programme'],
  ['PM of the programme', 'programme'],
  ['programme', 'programme'],
  ['Program Manager', 'programme'],
  ['PMO', 'programme'],
  ['Yes', 'programme'],
  ['Onboarding team', 'programme'],
  ['Steering committee', 'steering'],
  ['SteerCo', 'steering'],
  ['Project Board', 'steering'],
  ['the sponsor', 'steering'],
  ['Executive', 'steering'],
  ['CIO', 'steering'],
  ['COO', 'steering'],
  ['Chief information security officer', 'steering'],
  ['Caro', 'programme'],
  ['Chief architect', 'programme'],
] as const)('"%s" stands for the level %s', (text, level) => {
  expect(escalatedLevel(text)).toBe(level);
});

const LONG_AGO = day('2025-01-06');
const project = makeProject({ programme: 'Finance platform', sponsor: 'CFO (A.B.)' });
const issue = (severity: 'critical' | 'high' | 'medium' | 'low' | null) =>
  ({ ...GOOD, type: 'issue', impact: null, severity, raisedDay: LONG_AGO }) as const;

// Severity, with whom it is, days overdue, days since the review, where it goes.
test.each([
  ['critical', null, 7, 7, null],
  ['critical', null, 8, 0, 'programme'],
  ['critical', null, 0, 8, 'programme'],
  ['high', null, 7, 7, null],
  ['high', null, 8, 8, 'programme'],
  ['medium', null, 14, 14, null],
  ['medium', null, 15, 0, 'programme'],
  ['medium', null, 0, 15, 'programme'],
  [null, null, 14, 14, null],
  [null, null, 15, 0, 'programme'],
  ['low', null, 30, 30, null],
  ['low', null, 31, 0, 'programme'],
  ['low', null, 0, 31, 'programme'],
  ['high', 'PMO', 14, 14, null],
  ['high', 'PMO', 15, 0, 'steering'],
  ['high', 'PMO', 0, 15, 'steering'],
  ['medium', 'PMO', 28, 28, null],
  ['medium', 'PMO', 29, 0, 'steering'],
  ['low', 'PMO', 60, 60, null],
  ['low', 'PMO', 0, 61, 'steering'],
  // One level at a time, and nothing above steering.
  ['critical', null, 400, 400, 'programme'],
  ['critical', 'Steering', 400, 400, null],
] as const)(
  '%s, with %s, %i days overdue and %i unreviewed: goes to %s',
  (severity, escalatedTo, overdueDays, sinceReviewDays, level) => {
    const facts = {
      ...issue(severity),
      escalatedTo,
      dueDay: AS_OF - overdueDays,
      lastReviewedDay: AS_OF - sinceReviewDays,
    };
    expect(ageOne(facts, { projects: [project] }).escalation?.level ?? null).toBe(level);
  },
);

test('says from where to whom, and why in days', () => {
  const facts = { ...issue('high'), dueDay: AS_OF - 9, lastReviewedDay: AS_OF - 40 };
  expect(ageOne(facts, { projects: [project] }).escalation).toEqual({
    from: 'owner',
    level: 'programme',
    to: 'Finance platform',
    reason: 'overdue-and-unreviewed',
    overdueDays: 9,
    unreviewedDays: 40,
    limitDays: 7,
  });
  const further = { ...facts, escalatedTo: 'Programme manager' };
  expect(ageOne(further, { projects: [project] }).escalation).toEqual({
    from: 'programme',
    level: 'steering',
    to: 'CFO (A.B.)',
    reason: 'unreviewed',
    overdueDays: null,
    unreviewedDays: 40,
    limitDays: 14,
  });
});

test('whom it goes to is unknown where Projects has no such project', () => {
  const facts = { ...issue('high'), dueDay: AS_OF - 9, project: 'P-404' };
  expect(ageOne(facts, { projects: [project] }).escalation).toMatchObject({
    to: null,
    reason: 'overdue',
  });
});

test('limits and the steering factor are settings', () => {
  const settings = { ...DEFAULT_SETTINGS, reviewHighDays: 3, steeringFactor: 1.5 };
  const facts = { ...issue('high'), lastReviewedDay: AS_OF - 4, dueDay: null };
  expect(ageOne(facts, { settings }).escalation).toMatchObject({
    level: 'programme',
    limitDays: 3,
  });
  const further = { ...facts, escalatedTo: 'PMO' };
  expect(ageOne(further, { settings }).escalation).toBeNull();
  const late = { ...further, lastReviewedDay: AS_OF - 5 };
  expect(ageOne(late, { settings }).escalation).toMatchObject({
    level: 'steering',
    limitDays: 4.5,
  });
});
