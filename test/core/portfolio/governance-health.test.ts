import { expect, test } from 'vitest';
import type { Project } from '../../../core/model/projects.ts';
import { governanceHealth } from '../../../core/portfolio/governance-health.ts';
import { makeProject } from './make-project.ts';

const BOTH = { hasSponsors: true, hasManagers: true };
const judge = (facts: Partial<Project>, named = BOTH) =>
  governanceHealth(makeProject(facts), 'live', named);
const NAMED = { sponsor: 'CFO (A.B.)', projectManager: 'PM (C.D.)' };

test.each([
  [NAMED, 'green', []],
  [{ ...NAMED, sponsor: null }, 'amber', ['H2']],
  [{ ...NAMED, projectManager: null }, 'amber', ['I2']],
  [{}, 'amber', ['H2', 'I2']],
  [{ sponsor: 'CFO (A.B.)', stage: 'intake' }, 'green', []],
  [{ sponsor: 'CFO (A.B.)', stage: 'approval' }, 'green', []],
  [{ sponsor: 'CFO (A.B.)', stage: 'design' }, 'amber', ['I2']],
  [{ stage: 'intake' }, 'amber', ['H2']],
] as const)('%j is %s', (facts, level, cells) => {
  const health = judge(facts);
  expect(health.level).toBe(level);
  expect(health.reasons.flatMap((one) => one.cells.map(({ a1 }) => a1))).toEqual(cells);
});

test('what the tab names for nobody is not missed', () => {
  expect(judge({}, { hasSponsors: false, hasManagers: false }).unknown).toBe('no-name-columns');
  expect(judge({}, { hasSponsors: true, hasManagers: false }).reasons[0]?.params).toEqual({
    lacksSponsor: true,
    lacksManager: false,
  });
  expect(judge(NAMED, { hasSponsors: false, hasManagers: true }).level).toBe('green');
});
