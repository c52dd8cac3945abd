/** What the user does in the pane, as far as it needs no page: what is under way stays under way. */

import { describe, expect, it } from 'vitest';
import type { Deeds } from '../../pane/deeds.ts';
import { deedsOn } from './deeds-on.ts';

describe('what fails beside an order that is under way', () => {
  const failing = {
    carryOut: () => new Promise<never>(() => {}),
    ask: () => Promise.reject(new Error('The workbook could not be read.')),
    show: () => Promise.reject(new Error('There is no such cell.')),
  };

  it.each<[string, string, (deeds: Deeds) => unknown]>([
    ['a question', 'The workbook could not be read.', (deeds) => deeds.ask({ ask: 'sheets' })],
    ['a jump', 'There is no such cell.', (deeds) => deeds.show('Log', 'A1', null)],
    ['a page', 'This page could not be loaded', (deeds) => deeds.goTo('settings')],
  ])('is said and does not end it: %s', async (_, sentence, fail) => {
    const { deeds, state } = deedsOn(failing, {
      loadPages: () => Promise.reject(new Error('Offline.')),
    });
    void deeds.order({ order: 'set-up', level: 'starter' }, 'Setting up…');
    await fail(deeds);
    await Promise.resolve();
    await Promise.resolve();
    expect(state().trouble).toContain(sentence);
    // Nothing else may be begun while the first is at work.
    expect(state().busy?.label).toBe('Setting up…');
  });

  it('ends the order where it is the order itself', async () => {
    const { deeds, state } = deedsOn({ carryOut: () => Promise.reject(new Error('Protected.')) });
    expect(await deeds.order({ order: 'set-up', level: 'starter' }, 'Setting up…')).toBe(false);
    expect(state()).toMatchObject({ trouble: 'Protected.', busy: null });
  });
});
