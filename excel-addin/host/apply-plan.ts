/**
 * Carries a plan out in two syncs beyond what its size demands: the first builds the new tabs aside and looks at the old ones, and
 * when these are as the plan expects, the second does what touches them.
 */

import { HostError, type Plan, type Progress } from '../../core/index.ts';
import { Batch } from './batch.ts';
import { carryOut, type WorkPlace } from './carry-out.ts';
import { checkJobs } from './check-jobs.ts';
import { clearUnmarked } from './clear-unmarked.ts';
import { inExcel } from './in-excel.ts';
import { type PlanTab, planJobs } from './plan-jobs.ts';
import { loadSurvey, type Standing } from './survey.ts';

/** What is known of the workbook, mostly from the last reading. */
export interface Known {
  readonly is1904: boolean;
  /** `false` where Excel has refused to say how a tab is printed. */
  readonly canPrint: boolean;
  /** The names of all tabs; `null` where a plan was carried out since. */
  readonly names: readonly string[] | null;
}

/** Stops at the first failure: what was synced before stays done. */
export async function applyPlan(
  plan: Plan,
  known: Known,
  progress: Progress = () => {},
): Promise<void> {
  const doing = { what: 'write', title: plan.title } as const;
  const events = { areOff: false };
  try {
    await inExcel(doing, (context) => applyIn(context, plan, known, progress, events));
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
  const firstOld = jobs.findIndex(({ tab }) => !tab.isAdded);
  const lead = firstOld < 0 ? jobs : jobs.slice(0, firstOld);
  const rest = jobs.slice(lead.length);
  const old = [...new Set(rest.map(({ tab }) => tab))].filter(({ isAdded }) => !isAdded);
  const survey = loadSurvey(context, old, is1904);
  let standing: ReadonlyMap<PlanTab, Standing | null> = new Map();
  const work = async (part: typeof jobs): Promise<void> => {
    const place: WorkPlace = { context, batch, jobs, is1904, canPrint, standing };
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
