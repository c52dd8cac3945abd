/** The bridge over a host's port: what it hands on to the host, and what can be taken back. */

import { describe, expect, it } from 'vitest';
import { heedStop, type Plan, type Snapshot, type Watch } from '../../../core/index.ts';
import type { PaneBridge } from '../../../pane/bridge.ts';
import { createHostBridge } from '../../../pane/host/host-bridge.ts';

const EMPTY: Snapshot = { name: 'Book', sheets: [] };
const GROWS: Plan = {
  title: 'Rows',
  steps: [{ step: 'append-rows', sheet: 'Log', row: 0, values: [['a']], styles: [] }],
  written: [{ what: 'rows-added', sheet: 'Log', detail: 1 }],
};
const NOTHING: Plan = { title: 'Nothing to do', steps: [], written: [] };
const MAPPING = { sheet: 'Log', table: 'raid', columns: [], dateOrder: null, unit: null } as const;

/** A bridge whose sample is this plan, and the titles of what the host has carried out. */
function bridgeOn(plan: () => Plan) {
  const applied: string[] = [];
  let snapshot = EMPTY;
  const heeding = (watch: Watch | undefined): void => heedStop(watch);
  const bridge = createHostBridge({
    host: {
      async read(watch) {
        heeding(watch);
        return snapshot;
      },
      async apply({ title }, watch) {
        heeding(watch);
        applied.push(title);
      },
    },
    show: async () => true,
    onChange: () => () => {},
    loadSample: async () => () => ({ can: true, plan: plan(), answer: () => null }),
    ...{ today: () => '2026-11-22', prefix: 'PMO.', application: 'Excel' },
  });
  const holding = (grid: readonly (readonly string[])[]): void => {
    const about = { visibility: 'visible', isProtected: false, merges: [], mark: null, extras: 0 };
    snapshot = { name: 'Book', sheets: [{ name: 'Log', grid, ...about } as never] };
  };
  return { bridge, applied, holding };
}

describe('a stop', () => {
  it.each<[string, (bridge: PaneBridge, watch: Watch) => Promise<unknown> | undefined]>([
    ['a command', (bridge, watch) => bridge.run('status', '2026-11-22', watch)],
    ['an example', (bridge, watch) => bridge.functions?.insertExample('WSJF', 0, watch)],
    ['a choice', (bridge, watch) => bridge.remember(MAPPING as never, watch)],
    ['the sample', (bridge, watch) => bridge.openSample(watch)],
  ])('reaches the host of %s', async (_what, start) => {
    const { bridge, applied } = bridgeOn(() => GROWS);
    await expect(start(bridge, { isStopped: () => true })).rejects.toMatchObject({
      trouble: 'stopped',
    });
    expect(applied).toEqual([]);
  });

  it('reaches the host of taking back, after which it can still be taken back', async () => {
    const { bridge, applied, holding } = bridgeOn(() => GROWS);
    await bridge.openSample();
    holding([['a']]);
    await expect(bridge.undo({ isStopped: () => true })).rejects.toMatchObject({
      trouble: 'stopped',
    });
    await bridge.undo();
    expect(applied).toEqual(['Rows', 'Undo: Rows']);
  });
});

it('what did nothing does not stand in the way of what was before it', async () => {
  const plans = [NOTHING, GROWS];
  const { bridge, applied, holding } = bridgeOn(() => plans.pop() ?? NOTHING);
  await bridge.openSample();
  holding([['a']]);
  await bridge.openSample();
  await bridge.undo();
  expect(applied).toEqual(['Rows', 'Nothing to do', 'Undo: Rows']);
});
