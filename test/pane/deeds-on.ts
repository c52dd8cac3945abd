/** The deeds of a pane without a page. */

import type { PaneBridge } from '../../pane/bridge.ts';
import { createDeeds, type DeedTools } from '../../pane/deeds.ts';
import { initialState, reduce } from '../../pane/state.ts';
import { portfolio } from './fixture.ts';

/** Deeds on a bridge that has only these members, with the state that they lead to, and how often the workbook was read again. */
export function deedsOn(
  bridge: Partial<PaneBridge>,
  tools: Partial<Pick<DeedTools, 'isBehind' | 'loadPages'>> = {},
) {
  let state = reduce(initialState('2026-11-16'), { type: 'read', view: portfolio(), aloud: false });
  const seen = { reads: 0, soon: 0 };
  const deeds = createDeeds({
    root: {
      querySelector: () => null,
      ownerDocument: { hasFocus: () => false, activeElement: null, body: null },
    } as unknown as HTMLElement,
    bridge: { today: () => '2026-11-16', ...bridge } as PaneBridge,
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
    },
    async readAgain() {
      seen.reads += 1;
    },
    readSoon() {
      seen.soon += 1;
    },
    isBehind: () => false,
    isAlive: () => true,
    placeBeforeTrouble: () => null,
    loadPages: async () => {},
    ...tools,
  });
  return { deeds, seen, state: () => state };
}
