/** A spreadsheet with the built script and the built page, as the pane in the sidebar meets it. */

import { HostError } from '../../../core/index.ts';
import type {
  PaneAnswers,
  PaneCall,
  PaneReply,
  PaneRequests,
} from '../../../gsheets/app/pane/pane-calls.ts';
import type { PaneBridge } from '../../../pane/bridge.ts';
import { createHostBridge } from '../../../pane/host/host-bridge.ts';
import { planSample } from '../../../sample/plan-sample.ts';
import { sidebarPage } from '../../../tools/bundle/bundle-sidebar.ts';
import { SMALL_PORTFOLIO } from '../../host-contract/small-portfolio.ts';
import {
  openSheetsWorld,
  type SheetsWorld,
  type SheetsWorldOptions,
} from '../../hosts/sheets/open-sheets-world.ts';
import type { SeedCell, SeedSheet } from '../../hosts/sheets/outside/seed.ts';
import { hostOver, serveReply, testedCode } from '../host/built-code.ts';

/** What is pushed to Google, built once in a test process. */
export interface Built {
  readonly code: string;
  readonly page: string;
}

let built: Promise<Built> | null = null;

export function builtAddOn(): Promise<Built> {
  built ??= Promise.all([testedCode(), sidebarPage()]).then(([code, page]) => ({ code, page }));
  return built;
}

/** 22 November 2026, the day of the world's clock. */
export const TODAY = '2026-11-22';

/** One finding, one hidden tab, and all that Status needs. */
export const SHEETS: readonly SeedSheet[] = [
  { name: 'Notes', cells: [['Write what you like here.']] },
  {
    name: 'Projects',
    cells: [
      ['ID', 'Name', 'Budget', 'Forecast cost', 'RAG'],
      ['P-001', '=Ledger renewal', 100_000, 'lots', 'G'],
      ['P-002', 'Portal', 50_000, 65_000, 'Green'],
    ],
  },
  {
    name: 'Old',
    isHidden: true,
    cells: [
      ['ID', 'Name'],
      ['P-003', 'Archive'],
    ],
  },
];

/** The small portfolio: every command finds something to tell. */
export const PORTFOLIO: readonly SeedSheet[] = SMALL_PORTFOLIO.map(({ name, cells }) => ({
  name,
  cells: cells as readonly (readonly SeedCell[])[],
}));

export interface SidebarWorld {
  readonly world: SheetsWorld;
  /** What the page gets for a request, whatever that is; a run that fails as a whole throws. */
  reply(call: string, request: unknown): PaneReply;
  /** The answer to a request that goes well. */
  ask<Call extends PaneCall>(call: Call, request: PaneRequests[Call]): PaneAnswers[Call];
  /** The sentence with which a request is refused. */
  refused<Call extends PaneCall>(call: Call, request: PaneRequests[Call]): string;
  /** The pane's bridge over the door, as the page has it. */
  readonly bridge: PaneBridge;
  /** The names of the tabs, in order. */
  tabs(): readonly string[];
}

/** Opens a spreadsheet. */
export async function openSidebarWorld(
  sheets: readonly SeedSheet[] = SHEETS,
  options: Partial<SheetsWorldOptions> = {},
): Promise<SidebarWorld> {
  const { code, page } = await builtAddOn();
  const spreadsheet = { name: 'Portfolio', sheets };
  const world = openSheetsWorld({ code, spreadsheet, files: { sidebar: page }, ...options });
  const reply = (call: string, request: unknown): PaneReply => serveReply(world, call, request);
  const ask: SidebarWorld['ask'] = (call, request) => {
    const told = reply(call, JSON.stringify(request)) as PaneReply<typeof call>;
    if (!told.done) throw new HostError(told.trouble, told.why);
    return told.value;
  };
  const host = hostOver(world);
  return {
    world,
    reply,
    ask,
    bridge: createHostBridge({
      host,
      look: host.look,
      show: async (sheet, a1) => ask('paneShow', { sheet, a1 }),
      onChange: () => () => {},
      loadSample: async () => planSample,
      ...{ today: () => TODAY, prefix: 'PMO_', application: 'Google Sheets' },
    }),
    refused(call, request) {
      const told = reply(call, JSON.stringify(request));
      if (told.done) throw new Error('was not refused');
      return told.why;
    },
    tabs: () => world.spreadsheet.sheets.map(({ name }) => name),
  };
}
