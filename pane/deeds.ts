/** What the user can do in the pane: each deed calls the bridge, tells the state, and leaves the focus in a good place. */

import type { AnswerTo, NextStep, Order, Question, SheetMapping } from '../core/index.ts';
import type { PaneBridge } from './bridge.ts';
import type { Filter } from './finding-groups.ts';
import { focusFinding, focusFirst, mayFocus } from './focus.ts';
import type { PageId } from './page-id.ts';
import { runAllCommands } from './run-all.ts';
import { sentenceOf } from './sentence-of.ts';
import { FUNCTIONS_KEY, type PaneAction, type PaneState, type Replacement } from './state.ts';
import { WORDS } from './wording.ts';

/** Every deed can be called at any time; while another one is under way, those that would collide do nothing. */
export interface Deeds {
  /** Reads the workbook again and says how it stands. */
  check(): void;
  run(commandId: string): void;
  /** Makes every status tab that can be made, one after the other. */
  runAll(): void;
  /** Stops that between two tabs: the one under way is finished, so that no half tab is left. */
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

/** What deeds work with. `readAgain` reads the workbook and settles when the pane shows it. */
export interface DeedTools {
  readonly root: HTMLElement;
  readonly bridge: PaneBridge;
  state(): PaneState;
  dispatch(action: PaneAction): void;
  readAgain(aloud: boolean): Promise<void>;
  isAlive(): boolean;
  /** What had the focus when the failure on show came up. */
  placeBeforeTrouble(): Element | null;
  /** Loads the script of the pages, once. */
  loadPages(): Promise<void>;
}

const TITLE = '.ss-title';
const PAGE_TITLE = '.ss-page-title';
const FUNCTION_TITLE = '.ss-function-title';

/** The deeds of one pane. A failing bridge call never throws out of them: it becomes the sentence on show. */
export function createDeeds(tools: DeedTools): Deeds {
  const { root, bridge, state, dispatch, readAgain, isAlive } = tools;

  /** Says what failed beside whatever is under way, which goes on. */
  const fail = (thrown: unknown): void => {
    if (isAlive()) dispatch({ type: 'told', sentence: sentenceOf(thrown) });
  };

  /** Does one piece of work that the user waits for. Resolves to whether it went well. */
  const perform = async (
    label: string,
    work: () => Promise<void>,
    canStop = false,
  ): Promise<boolean> => {
    if (state().busy !== null) return false;
    dispatch({ type: 'began', label, canStop });
    try {
      await work();
    } catch (thrown) {
      if (isAlive()) dispatch({ type: 'failed', sentence: sentenceOf(thrown) });
      return false;
    }
    if (isAlive()) dispatch({ type: 'ended' });
    return isAlive();
  };

  const openWith = async (label: string, work: () => Promise<void>): Promise<void> => {
    if (!(await perform(label, work))) return;
    dispatch({ type: 'opened' });
    await readAgain(true);
    focusFirst(root, TITLE);
  };

  const start = (replacement: Replacement): void => {
    if (replacement === 'file') root.querySelector<HTMLInputElement>('.ss-file')?.click();
    else if (replacement === 'empty') {
      void openWith(WORDS.beginning, async () => bridge.openEmpty?.());
    } else void openWith('Opening the sample…', () => bridge.openSample());
  };

  const progressed = (done: number, total: number): void => {
    if (isAlive()) dispatch({ type: 'progressed', done, total });
  };

  const goTo = async (page: PageId | null): Promise<void> => {
    const before = state().page;
    if (page !== null) {
      try {
        await tools.loadPages();
      } catch {
        fail(new Error('This page could not be loaded. Check the connection, then try again.'));
        return;
      }
    }
    dispatch({ type: 'paged', page });
    root.querySelector('.ss-scroll')?.scrollTo(0, 0);
    if (page === null) focusFirst(root, `[data-page="${before}"]`, TITLE);
    else focusFirst(root, PAGE_TITLE);
  };

  const order = async (what: Order, label: string): Promise<boolean> => {
    const went = await perform(label, async () => {
      const run = await bridge.carryOut(what, state().asOf || bridge.today(), {
        progress: progressed,
      });
      if (isAlive()) dispatch({ type: 'ran', commandId: what.order, run });
    });
    if (went) focusFirst(root, '.ss-outcome-title');
    if (isAlive()) await readAgain(false);
    return went;
  };

  const runAll = async (): Promise<void> => {
    const { view, busy } = state();
    const commands = (view?.commands ?? []).filter((one) => one.disabledBecause === null);
    const [first] = commands;
    if (busy !== null || first === undefined) return;
    const made = runAllCommands(commands, { bridge, state, dispatch, isAlive });
    await perform(WORDS.step(1, commands.length, first.label), made.work, true);
    const outcome = made.outcome();
    if (outcome !== null && isAlive()) {
      dispatch(outcome);
      if (state().trouble === null) focusFirst(root, '.ss-outcome-title');
    }
    if (isAlive()) await readAgain(false);
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
          return void focusFirst(root, '.ss-findings-title');
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
        return await bridge.ask(question, state().asOf || bridge.today());
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
      const asOf = state().asOf;
      const went = await perform(`${command.label}…`, async () => {
        const run = await bridge.run(commandId, asOf, { progress: progressed });
        if (isAlive()) dispatch({ type: 'ran', commandId, run });
      });
      if (went) focusFirst(root, '.ss-outcome-title');
      // After a failure too: the host may have got part of the way.
      if (isAlive()) await readAgain(false);
    },
    show,
    async undo() {
      if (await perform('Undoing…', () => bridge.undo())) {
        dispatch({ type: 'undone' });
        focusFirst(root, '.ss-outcome-title');
      }
      if (isAlive()) await readAgain(false);
    },
    async settle(mapping, groupKey, index) {
      const hadFocus = mayFocus(root);
      if (!(await perform('Remembering your choice…', () => bridge.remember(mapping)))) return;
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
      void openWith(`Opening ${file.name}…`, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await bridge.open({ name: file.name, bytes });
      });
    },
    async save() {
      let sentence = '';
      const work = async () => {
        sentence = await bridge.save();
      };
      if (await perform('Saving…', work)) dispatch({ type: 'saved', sentence });
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
    setAsOf: (asOf) => dispatch({ type: 'dated', asOf }),
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
      const went = await perform('Inserting the example…', async () => {
        const run = await bridge.functions?.insertExample(functionId, example);
        const commandId = `example:${functionId}:${example}`;
        if (run !== undefined && isAlive()) dispatch({ type: 'ran', commandId, run });
      });
      if (went) focusFirst(root, '.ss-outcome-title');
      if (isAlive()) await readAgain(false);
    },
    goToFindings: () => void focusFirst(root, '.ss-findings-title'),
  };
}
