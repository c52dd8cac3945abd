/**
 * Carries a plan out in two syncs beyond what its size demands: the first builds the new tabs aside and looks at the old ones, and
 * when these are as the plan expects, the second does what touches them. Until then it can be given up.
 */

import {
  HostError,
  heedStop,
  type Plan,
  type Step,
  stepsBeside,
  type Watch,
} from '../../core/index.ts';
import { Batch } from './batch.ts';
import { carryOut, type WorkPlace } from './carry-out.ts';
import { checkJobs } from './check-jobs.ts';
import { clearUnmarked } from './clear-unmarked.ts';
import { officeError } from './host-error-of.ts';
import { hasApi, inExcel, settle } from './in-excel.ts';
import { type Job, type PlanTab, planJobs } from './plan-jobs.ts';
import { loadSurvey, type Standing } from './survey.ts';
import { loadTableNames } from './table-names.ts';

/** What is known of the workbook, mostly from the last reading. */
export interface Known {
  readonly is1904: boolean;
  /** `false` where Excel has refused to say how a tab is printed. */
  readonly canPrint: boolean;
  /** The names of all tabs; `null` where a plan was carried out since. */
  readonly names: readonly string[] | null;
}

/** Steps that Excel can take back by itself, as documented; of tabs that are renamed or deleted it cannot. */
const TAKEN_BACK: ReadonlySet<Step['step']> = new Set([
  'append-rows',
  'remove-rows',
  'set-cells',
  'show',
]);

function isStop(reason: unknown): boolean {
  return reason instanceof HostError && reason.trouble === 'stopped';
}

function isUndoRefused(reason: unknown): boolean {
  return reason instanceof HostError && officeError(reason.cause).code === 'UndoNotSupported';
}

/** Stops at the first failure: what was synced before stays done. Where nobody wants it any more, what was built beside is taken away. */
export async function applyPlan(plan: Plan, known: Known, watch: Watch = {}): Promise<void> {
  const doing = { what: 'write', title: plan.title } as const;
  const events = { areOff: false };
  const run = (isOneUndo: boolean): Promise<void> =>
    inExcel(doing, (context) => applyIn(context, plan, known, watch, events), isOneUndo);
  try {
    const isOneUndo = hasApi('1.20') && plan.steps.every(({ step }) => TAKEN_BACK.has(step));
    try {
      await run(isOneUndo);
    } catch (reason) {
      if (!isOneUndo || !isUndoRefused(reason)) throw reason;
      // Whatever was done by then is found by the checks, and is not done twice.
      await run(false);
    }
  } catch (reason) {
    // Where a name was taken, the tab of that name is somebody's, and none of ours is left without a mark.
    const isNameTaken = reason instanceof HostError && reason.trouble === 'sheet-exists';
    if (events.areOff) await tidyUp(plan, isNameTaken ? null : known.names);
    throw reason;
  }
}

async function applyIn(
  context: Excel.RequestContext,
  plan: Plan,
  { is1904, canPrint }: Known,
  watch: Watch,
  events: { areOff: boolean },
): Promise<void> {
  const { runtime } = context;
  const jobs = planJobs(plan);
  const beside = stepsBeside(plan);
  const counts = { begun: 0, queued: 0, told: 0 };
  const heed = (): void => {
    if (counts.begun <= beside) heedStop(watch);
  };
  const batch = new Batch(context, () => {
    for (; counts.told < counts.queued; counts.told += 1) {
      watch.progress?.(counts.told + 1, jobs.length);
    }
    heed();
  });
  const firstLate = jobs.findIndex((job) => !job.tab.isAdded || makesTables(job));
  const lead = firstLate < 0 ? jobs : jobs.slice(0, firstLate);
  const rest = jobs.slice(lead.length);
  const old = [...new Set(rest.map(({ tab }) => tab))].filter(({ isAdded }) => !isAdded);
  const survey = loadSurvey(context, old, is1904);
  const tableNames = jobs.some(makesTables) ? loadTableNames(context) : null;
  let standing: ReadonlyMap<PlanTab, Standing | null> = new Map();
  const work = async (part: typeof jobs): Promise<void> => {
    const place: WorkPlace = { context, batch, jobs, is1904, canPrint, standing, tableNames };
    for (const job of part) {
      heed();
      counts.begun += 1;
      await carryOut(place, job);
      counts.queued += 1;
    }
  };

  const turnEventsOff = (): void => {
    if (!events.areOff) runtime.enableEvents = false;
    events.areOff = true;
  };

  try {
    heed();
    checkJobs(lead, standing);
    if (lead.length > 0) turnEventsOff();
    await work(lead);
    if (rest.length > 0) {
      await batch.send();
      standing = await survey.result();
      heed();
      checkJobs(rest, standing);
      turnEventsOff();
      await work(rest);
    }
  } catch (reason) {
    // Where nothing has been sent, Excel knows nothing of it.
    if (isStop(reason) && batch.hasSent) {
      for (const tab of new Set(jobs.map((job) => job.tab))) {
        if (tab.isAdded && tab.isThere) tab.sheet.delete();
      }
      runtime.enableEvents = true;
      await settle(context);
    }
    if (isStop(reason)) events.areOff = false;
    throw reason;
  }
  runtime.enableEvents = true;
  // From here on it is done, whoever wants to stop.
  counts.begun = Number.POSITIVE_INFINITY;
  await batch.send();
  events.areOff = false;
}

/** Which names tables may have is known only once it was looked. */
function makesTables({ step }: Job): boolean {
  return step.step === 'features' && step.tables.length > 0;
}

/** After a failure; where this fails too, nothing more can be done, and the first failure is the one to tell. */
async function tidyUp(plan: Plan, names: readonly string[] | null): Promise<void> {
  try {
    await inExcel({ what: 'write', title: plan.title }, async (context) => {
      context.runtime.enableEvents = true;
      await clearUnmarked(context, plan, names);
    });
  } catch {
    // See above.
  }
}
