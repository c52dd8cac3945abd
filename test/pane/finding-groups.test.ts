/** Which findings come on screen, in which order, under which keys. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingGroup, Severity } from '../../core/index.ts';
import { FINDINGS_AT_ONCE, groupKeys, openGroups, showGroups } from '../../pane/finding-groups.ts';
import { finding, portfolio } from './fixture.ts';

const GROUPS = portfolio().check.groups;
const OPEN = openGroups(GROUPS, {});

const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
const anyGroups = fc.array(
  fc.record({
    title: fc.constantFrom('Projects', 'RAID', '__proto__', 'constructor'),
    findings: fc
      .array(fc.tuple(severity, fc.constantFrom('A1', 'B2', 'C3')), { maxLength: 120 })
      .map((cells) => cells.map(([grade, a1]) => finding(grade, a1))),
  }),
  { maxLength: 6 },
);

function allOpen(groups: readonly FindingGroup[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(groupKeys(groups).map((key) => [key, true]));
}

describe('openGroups', () => {
  it('opens the groups of a small check', () => {
    expect(Object.values(OPEN)).toEqual([true, true]);
  });

  it('opens only the first group of a large check', () => {
    const many = Array.from({ length: 40 }, (_, row) => finding('error', `A${row}`));
    const groups = ['Projects', 'RAID', 'People'].map((title) => ({ title, findings: many }));
    expect(Object.values(openGroups(groups, {}))).toEqual([true, false, false]);
  });

  it('leaves what was decided as it is', () => {
    const decided = { 'findings:0:Projects': false };
    expect(openGroups(GROUPS, decided)['findings:0:Projects']).toBe(false);
  });
});

describe('showGroups', () => {
  it('shows all findings in the order of the check, not the errors first', () => {
    const [projects] = showGroups(GROUPS, 'all', OPEN, {});
    expect(projects?.findings.map((shown) => shown.finding.severity)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'warning',
      'info',
    ]);
    expect(projects?.counts).toEqual({ error: 2, warning: 3, info: 1 });
  });

  it('leaves out groups without a finding of the severity asked for', () => {
    const onlyErrors = [...GROUPS, { title: 'People', findings: [finding('info', 'A1')] }];
    const shown = showGroups(onlyErrors, 'error', allOpen(onlyErrors), {});
    expect(shown.map(({ title }) => title)).toEqual(['Projects', 'RAID']);
    expect(shown[0]?.findings).toHaveLength(2);
  });

  it('caps a long group and says how many are left', () => {
    const findings = Array.from({ length: 5000 }, (_, row) => finding('warning', `K${row + 2}`));
    const groups = [{ title: 'Projects', findings }];
    const key = 'findings:0:Projects';
    const first = showGroups(groups, 'all', { [key]: true }, {})[0];
    expect([first?.findings.length, first?.hidden]).toEqual([FINDINGS_AT_ONCE, 4950]);
    const last = showGroups(groups, 'all', { [key]: true }, { [key]: 5000 })[0];
    expect([last?.findings.length, last?.hidden]).toEqual([5000, 0]);
  });

  it('tells two groups of one title apart', () => {
    const twins = [...GROUPS, { title: 'Projects', findings: [finding('info', 'A1')] }];
    expect(new Set(groupKeys(twins)).size).toBe(3);
  });

  it('keeps the keys of the findings that stay when another one is settled', () => {
    const keys = (groups: readonly FindingGroup[]) =>
      showGroups(groups, 'all', allOpen(groups), {})[0]?.findings.map(({ key }) => key) ?? [];
    const before = keys(GROUPS);
    const left = GROUPS.map((group) => ({
      ...group,
      findings: group.findings.filter(({ code }) => code !== 'date-ambiguous'),
    }));
    expect(keys(left)).toEqual(before.filter((key) => !key.startsWith('date-ambiguous')));
  });

  it('shows and hides every finding exactly once, under keys of their own', () => {
    fc.assert(
      fc.property(
        anyGroups,
        fc.constantFrom('all' as const, 'error' as const),
        (groups, filter) => {
          const wanted = groups
            .flatMap(({ findings }) => findings)
            .filter((one) => filter === 'all' || one.severity === filter).length;
          const shown = showGroups(groups, filter, allOpen(groups), {});
          const total = shown.reduce(
            (sum, { findings, hidden }) => sum + findings.length + hidden,
            0,
          );
          expect(total).toBe(wanted);
          expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
          for (const { findings } of shown) {
            expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
            expect(findings.length).toBeLessThanOrEqual(FINDINGS_AT_ONCE);
          }
        },
      ),
    );
  });
});
