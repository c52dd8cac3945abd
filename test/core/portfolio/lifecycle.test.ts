/** What a project's columns say of its being live, finished or stopped. */
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../core/model/projects.ts';
import { findLifecycle } from '../../../core/portfolio/lifecycle.ts';
import { makeProject } from './make-project.ts';

describe('a project', () => {
  it.each<[Partial<Project>, string]>([
    [{}, 'live'],
    [{ state: 'active', stage: 'build' }, 'live'],
    [{ state: 'paused' }, 'live'],
    [{ state: 'finished' }, 'finished'],
    [{ state: 'active', stage: 'closed' }, 'finished'],
    [{ state: 'stopped', stage: 'closed' }, 'stopped'],
    [{ stage: 'cancelled' }, 'stopped'],
    [{ state: 'active', stage: 'cancelled', actualEndDay: 46000 }, 'stopped'],
    [{ actualEndDay: 46000 }, 'finished'],
    [{ actualEndDay: 46001 }, 'live'],
  ])('with %j is %s', (facts, lifecycle) => {
    expect(findLifecycle(makeProject(facts), 46000)).toBe(lifecycle);
  });
});
