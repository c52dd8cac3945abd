/**
 * Carries a plan out in two syncs beyond what its size demands: the first builds the new tabs aside and looks at the old ones, and
 * when these are as the plan expects, the second does what touches them.
 */

import { HostError, type Plan, type Progress, type Step, type Watch } from '../../core/index.ts';
import { Batch } from './batch.ts';
import { carryOut, type WorkPlace } from './carry-out.ts';
import { checkJobs } from './check-jobs.ts';
import { clearUnmarked } from './clear-unmarked.ts';
import { officeError } from './host-error-of.ts';
import { hasApi, inExcel } from './in-excel.ts';
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

function isUndoRefused(reason: unknown): boolean {
  return reason instanceof HostError && officeError(reason.cause).code === 'UndoNotSupported';
}

/** Stops at the first failure: what was synced before stays done. */
export async function applyPlan(
  plan: Plan,
  known: Known,
  { progress = () => {} }: Watch = {},
): Promise<void> {
  const doing = { what: 'write', title: plan.title } as const;
  const events = { areOff: false };
  const run = (isOneUndo: boolean): Promise<void> =>
    inExcel(doing, (context) => applyIn(context, plan, known, progress, events), isOneUndo);
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
  progress: Progress,
  events: { areOff: boolean },
): Promise<void> {
  const { runtime } = context;
  const jobs = planJobs(plan);
  const counts = { queued: 0, told: 0 };
  const batch = new Batch(context, () => {
    for (; counts.told < counts.queued; counts.told += 1) progress(counts.told + 1, jobs.length);
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
      await carryOut(place, job);
      counts.queued += 1;
    }
  };

  checkJobs(lead, standing);
  if (lead.length > 0) {
    events.areOff = true;
    runtime.enableEvents = false;
    await work(lead);
  }
  if (rest.length > 0) {
    await batch.send();
    standing = await survey.result();
    checkJobs(rest, standing);
    if (!events.areOff) {
      events.areOff = true;
      runtime.enableEvents = false;
    }
    await work(rest);
  }
  runtime.enableEvents = true;
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
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.runtime.enableEvents = true;
      await clearUnmarked(context, plan, names);
    });
  } catch {
    // See above.
  }
}
