/** Where *Choose* leads: to the first finding that waits for a choice. */

import { describe, expect, it } from 'vitest';
import { findChoice } from '../../pane/go-to-choice.ts';
import { finding, flawless, portfolio } from './fixture.ts';

const choices = [{ label: 'Day first', mapping: { sheet: 'Projects' } }];
const viewOf = (...groups: [string, ReturnType<typeof finding>[]][]) => {
  const view = portfolio();
  return {
    view: {
      ...view,
      check: { ...view.check, groups: groups.map(([title, findings]) => ({ title, findings })) },
    },
  };
};

describe('findChoice', () => {
  it('filters by the severity of what waits and counts what the filter lets through', () => {
    expect(findChoice({ view: portfolio() })).toEqual({
      filter: 'warning',
      groupKey: 'findings:0:Projects',
      index: 0,
    });
  });

  it('shows all where findings of several severities wait', () => {
    const state = viewOf(
      ['Gates', [finding('error', 'A1')]],
      ['Projects', [finding('info', 'A2'), finding('error', 'A3', { choices })]],
      ['Projects', [finding('warning', 'A4', { choices })]],
    );
    expect(findChoice(state)).toEqual({
      filter: 'all',
      groupKey: 'findings:0:Projects',
      index: 1,
    });
  });

  it('finds one far down a long group', () => {
    const many = Array.from({ length: 120 }, (_, row) => finding('warning', `A${row}`));
    const state = viewOf(['Projects', [...many, finding('warning', 'B1', { choices })]]);
    expect(findChoice(state)?.index).toBe(120);
  });

  it.each([[null], [flawless()]])('finds nothing where nothing waits', (view) => {
    expect(findChoice({ view })).toBeNull();
  });
});
