/** Finds out which tab each step of a plan is about: one that the plan adds, or one that stands in the workbook already. */

import type {
  AppendRowsStep,
  CellChange,
  DeleteSheetStep,
  Plan,
  RemoveRowsStep,
  Step,
} from '../../core/index.ts';

/** A tab that a plan is about, under whatever name it has in the course of the plan. */
export class PlanTab {
  /** What it is called when the plan first names it. */
  readonly name: string;
  readonly isAdded: boolean;
  /** The steps that depend on what stands in its cells. */
  readonly appends: AppendRowsStep[] = [];
  readonly deletes: DeleteSheetStep[] = [];
  readonly removals: RemoveRowsStep[] = [];
  readonly changes: CellChange[] = [];
  /** The mark that it bears as far as the plan is checked; `null`: none. */
  mark: string | null;
  private proxy: Excel.Worksheet | null = null;

  constructor(name: string, isAdded: boolean, mark: string | null) {
    this.name = name;
    this.isAdded = isAdded;
    this.mark = mark;
  }

  /** Excel's tab; it must have been added or found before. */
  get sheet(): Excel.Worksheet {
    if (this.proxy === null) throw new Error(`The tab ${this.name} has not been found yet.`);
    return this.proxy;
  }

  set sheet(sheet: Excel.Worksheet) {
    this.proxy = sheet;
  }

  /** Whether it has been added or found. */
  get isThere(): boolean {
    return this.proxy !== null;
  }
}

/** A step with its tab. */
export interface Job {
  readonly step: Step;
  readonly tab: PlanTab;
}

/** The plan's steps in order, except that links come before looks, as Excel gives links looks of its own. */
export function planJobs({ steps }: Plan): Job[] {
  const tabs = new Map<string, PlanTab>();
  const jobs: Job[] = [];
  for (const step of steps) {
    const key = step.sheet.toLowerCase();
    const tab =
      step.step === 'add-sheet'
        ? new PlanTab(step.sheet, true, step.mark)
        : (tabs.get(key) ?? new PlanTab(step.sheet, false, null));
    tabs.set(key, tab);
    if (step.step === 'append-rows') tab.appends.push(step);
    if (step.step === 'delete-sheet') tab.deletes.push(step);
    if (step.step === 'remove-rows') tab.removals.push(step);
    if (step.step === 'set-cells') tab.changes.push(...step.cells);
    if (step.step === 'rename-sheet') {
      tabs.delete(key);
      tabs.set(step.to.toLowerCase(), tab);
    }
    if (step.step === 'delete-sheet') tabs.delete(key);
    const job = { step, tab };
    const looks = jobs.findIndex((one) => one.tab === tab && one.step.step === 'style');
    if (step.step === 'links' && looks >= 0) jobs.splice(looks, 0, job);
    else jobs.push(job);
  }
  return jobs;
}
