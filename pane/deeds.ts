/** What the user can do in the pane: each deed calls the bridge, tells the state, and leaves the focus in a good place. */

import type { AnswerTo, NextStep, Order, Question, SheetMapping, Watch } from '../core/index.ts';
import type { PaneBridge } from './bridge.ts';
import type { Filter } from './finding-groups.ts';
import { focusFinding, focusFirst, mayFocus } from './focus.ts';
import { goToChoice } from './go-to-choice.ts';
import type { PageId } from './page-id.ts';
import { createPerformer, OUTCOME_TITLE, type PerformTools } from './perform.ts';
import { runAllCommands } from './run-all.ts';
import { sentenceOf } from './sentence-of.ts';
import { FUNCTIONS_KEY, type Replacement } from './state.ts';
import { takeBack } from './take-back.ts';
import { WORDS } from './wording.ts';

/** Every deed can be called at any time; while another one is under way, those that would collide do nothing. */
export interface Deeds {
  /** Reads the workbook again and says how it stands. */
  check(): void;
  run(commandId: string): void;
  /** Makes every status tab that can be made, one after the other. */
  runAll(): void;
  /** Stops what is under way, as soon as it can be left without a trace. */
  cancel(): void;
  /** Opens a page, or home for `null`; the focus goes to its heading, and back to where the page was opened. */
  goTo(page: PageId | null): void;
  /** Does what is best next. */
  follow(step: NextStep): void;
  /** Asks for a page; what fails is shown, and gives `null`. */
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q> | null>;
  /** Has something done and shows what came of it. Resolves to whether it went well. */
  order(order: Order, label: string): Promise<boolean>;
  /** `key` marks the finding from which the jump was made. */
  show(sheet: string, a1: string | null, key: string | null): void;
  undo(): void;
  /** Settles a finding; afterwards the focus goes to the finding that takes its place. */
  settle(mapping: SheetMapping, groupKey: string, index: number): void;
  /** Opens a file, the sample or an empty workbook, after asking where changes would be lost. */
  replace(replacement: Replacement): void;
  /** The answer to that question. */
  answer(goOn: boolean): void;
  pick(file: File): void;
  save(): void;
  dismiss(): void;
  closeOutcome(): void;
  /** Chooses the day, and reads again as of it once it is a whole date and nobody types on. */
  setAsOf(asOf: string): void;
  setFilter(filter: Filter): void;
  toggle(key: string, open: boolean): void;
  /** Puts more of a list on screen and brings the focus to the first of them. `from` is how many there were. */
  showMore(key: string, from: number): void;
  goToFindings(): void;
  /** Opens or closes help for the functions; reads it the first time. */
  openFunctions(open: boolean): void;
  searchFunctions(search: string): void;
  /** Shows a function's page, or the list again for `null`. */
  chooseFunction(id: string | null): void;
  insertExample(functionId: string, example: number): void;
}

/** What deeds work with. */
export interface DeedTools extends PerformTools {
  readonly bridge: PaneBridge;
  /** Reads again once nothing more was typed for a moment. */
  readSoon(): void;
  /** What had the focus when the failure on show came up. */
  placeBeforeTrouble(): Element | null;
  /** Loads the script of the pages, once. */
  loadPages(): Promise<void>;
}

const TITLE = '.ss-title';
const PAGE_TITLE = '.ss-page-title';
const FUNCTION_TITLE = '.ss-function-title';

/** Before this day nobody's portfolio stands. */
const FIRST_DAY = '1900-01-01';

/** The deeds of one pane. A failing bridge call never throws out of them: it becomes the sentence on show. */
export function createDeeds(tools: DeedTools): Deeds {
  const { root, bridge, state, dispatch, readAgain, isAlive } = tools;

  /** Says what failed beside whatever is under way, which goes on. */
  const fail = (thrown: unknown): void => {
    if (isAlive()) dispatch({ type: 'told', sentence: sentenceOf(thrown) });
  };

  const dayNow = (): string => state().asOf || state().day;

  const { perform, performRun, readAfter, catchUp } = createPerformer(tools);

  const openWith = async (
    label: string,
    work: (watch: Required<Watch>) => Promise<void>,
  ): Promise<void> => {
    const came = await perform(label, work, { stopped: WORDS.stoppedOpening });
    if (came !== 'well') {
      await catchUp();
      return;
    }
    dispatch({ type: 'opened' });
    await readAgain(true);
    focusFirst(root, TITLE);
  };

  const start = (replacement: Replacement): void => {
    if (replacement === 'file') root.querySelector<HTMLInputElement>('.ss-file')?.click();
    else if (replacement === 'empty') {
      void openWith(WORDS.beginning, async (watch) => bridge.openEmpty?.(watch));
    } else void openWith(WORDS.openingSample, (watch) => bridge.openSample(watch));
  };

  const goTo = async (page: PageId | null): Promise<void> => {
    const before = state().page;
    if (page !== null) {
      try {
        await tools.loadPages();
      } catch {
        fail(new Error(WORDS.pageUnloaded));
        return;
      }
    }
    dispatch({ type: 'paged', page });
    root.querySelector('.ss-scroll')?.scrollTo(0, 0);
    if (page === null) focusFirst(root, `[data-page="${before}"]`, TITLE);
    else focusFirst(root, PAGE_TITLE);
  };

  const order = (what: Order, label: string): Promise<boolean> =>
    performRun(label, what.order, (watch) => bridge.carryOut(what, dayNow(), watch));

  const runAll = async (): Promise<void> => {
    const { view, busy } = state();
    const commands = (view?.commands ?? []).filter((one) => one.disabledBecause === null);
    const [first] = commands;
    if (busy !== null || first === undefined) return;
    const made = runAllCommands(commands, { bridge, state, dispatch, isAlive });
    const came = await perform(WORDS.step(1, commands.length, first.label), made.work);
    const outcome = made.outcome();
    if (outcome !== null && isAlive()) {
      dispatch(outcome);
      if (state().trouble === null) focusFirst(root, OUTCOME_TITLE);
    }
    await readAfter(came);
  };

  const undo = async (): Promise<void> => {
    const came = await perform(WORDS.undoing, (watch) => takeBack(tools, watch));
    if (came === 'well') focusFirst(root, OUTCOME_TITLE);
    await readAfter(came);
    // The button that was pressed may be gone, and no card may tell of what was taken back.
    if (isAlive() && root.ownerDocument.activeElement === root.ownerDocument.body) {
      focusFirst(root, TITLE);
    }
  };

  const show = async (sheet: string, a1: string | null, key: string | null): Promise<void> => {
    dispatch({ type: 'dismissed' });
    if (key !== null) dispatch({ type: 'jumped', key });
    try {
      await bridge.show(sheet, a1);
    } catch (thrown) {
      fail(thrown);
    }
  };

  return {
    runAll,
    cancel: () => dispatch({ type: 'stopping' }),
    goTo,
    order,
    follow(step) {
      switch (step.to) {
        case 'all':
          return void runAll();
        case 'findings':
          return goToChoice(root, state, dispatch);
        case 'cell':
          return void show(step.cell.sheet, step.cell.a1, null);
        case 'mend':
          return void order({ order: 'mend', cells: step.cells }, WORDS.mending);
        default:
          return void goTo(step.to);
      }
    },
    async ask(question) {
      try {
        return await bridge.ask(question, dayNow());
      } catch (thrown) {
        fail(thrown);
        return null;
      }
    },
    check() {
      dispatch({ type: 'dismissed' });
      void readAgain(true);
    },
    async run(commandId) {
      const command = state().view?.commands.find(({ id }) => id === commandId);
      if (command === undefined) return;
      const { asOf } = state();
      await performRun(WORDS.underWay(command.label), commandId, (watch) =>
        bridge.run(commandId, asOf, watch),
      );
    },
    show,
    undo,
    async settle(mapping, groupKey, index) {
      const hadFocus = mayFocus(root);
      const came = await perform(WORDS.remembering, (watch) => bridge.remember(mapping, watch));
      if (came !== 'well') {
        await readAfter(came);
        return;
      }
      dispatch({ type: 'changed' });
      await readAgain(true);
      if (hadFocus && !focusFinding(root, groupKey, index)) {
        focusFirst(root, '.ss-findings-title', TITLE);
      }
    },
    replace(replacement) {
      if (state().busy !== null) return;
      if (bridge.abilities.save && bridge.isUnsaved()) dispatch({ type: 'asked', replacement });
      else start(replacement);
    },
    answer(goOn) {
      const { asking } = state();
      dispatch({ type: 'answered' });
      if (goOn && asking !== null) start(asking);
    },
    pick(file) {
      void openWith(WORDS.opening(file.name), async (watch) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await bridge.open({ name: file.name, bytes }, watch);
      });
    },
    async save() {
      let sentence = '';
      const work = async () => {
        sentence = await bridge.save();
      };
      const came = await perform(WORDS.saving, work, { canStop: false });
      if (came === 'well') dispatch({ type: 'saved', sentence });
      await catchUp();
    },
    dismiss() {
      const back = tools.placeBeforeTrouble();
      dispatch({ type: 'dismissed' });
      if (back instanceof HTMLElement && root.contains(back)) back.focus();
      else focusFirst(root, TITLE);
    },
    closeOutcome() {
      const commandId = state().outcome?.commandId ?? '';
      dispatch({ type: 'outcome-closed' });
      focusFirst(root, `[data-command="${CSS.escape(commandId)}"]`, TITLE);
    },
    setAsOf(asOf) {
      dispatch({ type: 'dated', asOf });
      // A year is typed digit by digit: “0002-11-22” is on its way to another day.
      if (asOf >= FIRST_DAY) tools.readSoon();
    },
    setFilter: (filter) => dispatch({ type: 'filtered', filter }),
    toggle: (key, open) => dispatch({ type: 'toggled', key, open }),
    showMore(key, from) {
      dispatch({ type: 'more', key });
      focusFinding(root, key, from);
    },
    async openFunctions(open) {
      dispatch({ type: 'toggled', key: FUNCTIONS_KEY, open });
      if (!open || state().functions.all !== null) return;
      try {
        const [all] = await Promise.all([bridge.functions?.all(), tools.loadPages()]);
        if (all !== undefined && isAlive()) dispatch({ type: 'functions', change: { all } });
      } catch (thrown) {
        fail(thrown);
        if (isAlive()) dispatch({ type: 'toggled', key: FUNCTIONS_KEY, open: false });
      }
    },
    searchFunctions: (search) => dispatch({ type: 'functions', change: { search } }),
    chooseFunction(id) {
      const before = state().functions.chosen ?? '';
      dispatch({ type: 'functions', change: { chosen: id } });
      focusFirst(root, id === null ? `[data-function="${CSS.escape(before)}"]` : FUNCTION_TITLE);
    },
    async insertExample(functionId, example) {
      await performRun(WORDS.inserting, `example:${functionId}:${example}`, async (watch) =>
        bridge.functions?.insertExample(functionId, example, watch),
      );
    },
    goToFindings: () => void focusFirst(root, '.ss-findings-title'),
  };
}
