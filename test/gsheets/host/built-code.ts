/** The built `Code.js`, made once in a test process, and worlds in which it runs. */

import { HostError, type HostTrouble, type Plan, type Snapshot } from '../../../core/index.ts';
import type { PaneCall, PaneReply, PaneRequests } from '../../../gsheets/app/pane/pane-calls.ts';
import type { AskScript } from '../../../gsheets/sidebar/ask-script.ts';
import { createScriptHost, type ScriptHost } from '../../../gsheets/sidebar/script-host.ts';
import { sheetsCode } from '../../../tools/bundle/bundle-gsheets.ts';
import {
  openSheetsWorld,
  type SheetsWorld,
  type SheetsWorldOptions,
} from '../../hosts/sheets/open-sheets-world.ts';

let built: Promise<string> | null = null;

/** `Code.js` as it is pushed. */
export function testedCode(): Promise<string> {
  built ??= sheetsCode();
  return built;
}

/** What came back through the door: a host's failure is data, as it would lose its kind on the way. */
type Told<T> = { readonly value: T } | { readonly trouble: HostTrouble; readonly message: string };

/** A world and the door of the script in it, without promises. */
export interface HostedWorld {
  readonly world: SheetsWorld;
  read(): Told<Snapshot>;
  /** How many steps are carried out. */
  apply(plan: Plan): Told<number>;
}

/** Opens a spreadsheet with the built script. */
export async function openHosted(options: Omit<SheetsWorldOptions, 'code'>): Promise<HostedWorld> {
  const world = openSheetsWorld({ code: await testedCode(), ...options });
  return {
    world,
    read: () => tell(world, 'paneRead', { ids: null, isCounted: true }) as Told<Snapshot>,
    apply: ({ title, steps }) =>
      tell(world, 'paneApply', { title, steps, from: 0, ticket: null }) as Told<number>,
  };
}

/** One call of the page, as `google.script.run` carries it; a run that fails as a whole throws. */
export function serveReply(world: SheetsWorld, call: string, request: unknown): PaneReply {
  const answer = world.serve(call, [request]);
  if (!answer.isDone) throw new Error(`${answer.name}: ${answer.message}`);
  return JSON.parse(answer.value as string) as PaneReply;
}

function tell<Call extends PaneCall>(
  world: SheetsWorld,
  call: Call,
  request: PaneRequests[Call],
): Told<unknown> {
  const reply = serveReply(world, call, JSON.stringify(request));
  return reply.done ? { value: reply.value } : { trouble: reply.trouble, message: reply.why };
}

/**
 * The page's own host over the door. The script's runs take no time of the page's, so that its timers never come: whether to stop, which
 * a page would tell beside a run, is told just before the run looks.
 */
export function hostOver(world: SheetsWorld): ScriptHost {
  let tickets = 0;
  let ticket = '';
  const ask: AskScript = async (call, request) => {
    const reply = serveReply(world, call, JSON.stringify(request));
    if (!reply.done) throw new HostError(reply.trouble, reply.why);
    return reply.value as never;
  };
  const host = createScriptHost({
    ask,
    ticket: () => {
      tickets += 1;
      ticket = `t${tickets}`;
      return ticket;
    },
  });
  return {
    ...host,
    async apply(plan, watch) {
      if (watch?.isStopped === undefined) return host.apply(plan, watch);
      let isTold = false;
      world.meanwhile(({ name }) => {
        if (isTold || name !== 'Cache.get' || watch.isStopped?.() !== true) return;
        isTold = true;
        serveReply(world, 'paneStop', JSON.stringify({ ticket }));
      });
      try {
        await host.apply(plan, watch);
      } finally {
        world.meanwhile(null);
      }
    },
  };
}
