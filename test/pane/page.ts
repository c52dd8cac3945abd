/** The page of the browser tests: the pane on a stand-in bridge, which notes every call and fails on demand. */

import { type AnswerTo, functionShelf, type Watch, whatIfRanking } from '../../core/index.ts';
import type { Abilities, PaneBridge, RunView, WorkbookView } from '../../pane/bridge.ts';
import { type MountedPane, mountPane } from '../../pane/mount-pane.tsx';
import { answerFor } from './answers.ts';
import {
  choosing,
  crowded,
  emptyWorkbook,
  flawless,
  idle,
  manyCommands,
  misspelt,
  portfolio,
  settled,
  unrecognised,
  WRITTEN,
  wide,
} from './fixture.ts';

const VIEWS = {
  portfolio,
  empty: emptyWorkbook,
  flawless,
  unrecognised,
  settled,
  idle,
  many: manyCommands,
  misspelt,
  crowded: () => crowded(4000),
  wide,
  choosing,
  renamed: () => ({ ...portfolio(), name: 'Another portfolio.xlsx' }),
} satisfies Record<string, () => WorkbookView>;

export type ViewName = keyof typeof VIEWS;

export interface Stage {
  /** What the workbook is at first. */
  readonly view: ViewName;
  readonly abilities?: Partial<Abilities>;
  /** Whether the host's cells take functions; left out, they do. */
  readonly hasFunctions?: boolean;
  /** Pages with a great many entries. */
  readonly many?: boolean;
  /** Pages with nothing on them. */
  readonly none?: boolean;
  /** What fails from the start, as `failing`. */
  readonly failing?: Record<string, string>;
  /** The first reading never ends. */
  readonly isEndless?: boolean;
}

/** What tests do to the bridge, and read from it. */
export interface Backstage {
  /** Every call that changes or shows something, as text, in order. */
  readonly calls: string[];
  /** How many times the workbook was read. */
  reads: number;
  /** The call of this name fails with this sentence, from now on. */
  failing: Record<string, string>;
  /** A run and an opening wait until they are let go or stopped, and report progress meanwhile. */
  hold: boolean;
  /** So does a reading. */
  holdsReading: boolean;
  /** The host is past the point where it could stop. */
  ignoresStops: boolean;
  /** What the bridge says of unsaved changes. */
  isUnsaved: boolean;
  letGo: () => void;
  report: (done: number, total: number) => void;
  /** Another hand changes the workbook. */
  change(view: ViewName): void;
  /** The user takes the last run back in the host itself, or does it again. */
  turn(undone: boolean): void;
  pane: MountedPane;
}

const TODAY = '2026-03-02';

/** What a host throws that was stopped. */
class Stopped extends Error {
  readonly trouble = 'stopped';
}

declare global {
  interface Window {
    stage(stage: Stage): Backstage;
    /** What a test puts between the pane and the bridge. */
    disguise?: (bridge: PaneBridge) => PaneBridge;
    backstage: Backstage;
  }
}

/** Puts the pane on stage. */
export function stage(given: Stage): Backstage {
  const { view, abilities, hasFunctions = true, many = false, failing = {} } = given;
  let current: WorkbookView = VIEWS[view]();
  /** What was run, and which of it was taken back. */
  const runs: { readonly title: string; isUndone: boolean }[] = [];
  const ran = (run: RunView): RunView => {
    runs.push({ title: run.title, isUndone: false });
    return run;
  };
  const standing = () => runs.filter(({ isUndone }) => !isUndone);
  let tell: () => void = () => {};
  const calls: string[] = [];
  const call = async (name: string, detail = ''): Promise<void> => {
    if (name !== 'view' && name !== 'ask') calls.push(detail === '' ? name : `${name} ${detail}`);
    await Promise.resolve();
    const sentence = back.failing[name];
    if (sentence !== undefined) throw new Error(sentence);
  };
  /** Waits while work is held, and gives up when that is asked for. */
  const held = async ({ progress = () => {}, isStopped = () => false }: Watch): Promise<void> => {
    if (!back.hold) return;
    back.report = progress;
    await new Promise<void>((resolve, reject) => {
      const asking = setInterval(() => {
        if (isStopped() && !back.ignoresStops)
          end(() => reject(new Stopped('Stopped; run it again.')));
      }, 20);
      const end = (how: () => void) => {
        clearInterval(asking);
        how();
      };
      back.letGo = () => end(resolve);
    });
  };
  const bridge: PaneBridge = {
    abilities: { open: true, sample: true, save: true, undo: true, ...abilities },
    async view(asOf, watch = {}) {
      await call('view');
      if (back.holdsReading) await held(watch);
      if (given.isEndless === true) await new Promise(() => {});
      back.reads += 1;
      const state = current.home.state?.replace('2 March 2026', asOf.replaceAll('-', '/')) ?? null;
      return {
        ...current,
        home: asOf === TODAY ? current.home : { ...current.home, state },
        isRunUndone: runs[runs.length - 1]?.isUndone ?? false,
        undoable: standing().pop()?.title ?? null,
      };
    },
    async ask(question) {
      await call('ask', question.ask);
      return answerFor(question, many, given.none) as AnswerTo<typeof question>;
    },
    async carryOut(order, _asOf, watch = {}) {
      const { order: name, ...rest } = order;
      await call('carryOut', `${name} ${JSON.stringify(rest)}`);
      await held(watch);
      if (order.order !== 'command') return ran({ ...WRITTEN, title: `Done: ${name}` });
      const sheet = `Tab of ${order.commandId}`;
      const lines = WRITTEN.lines.map((line, index) => (index === 0 ? { ...line, sheet } : line));
      return ran({ ...WRITTEN, title: `Done: ${order.commandId}`, lines });
    },
    whatIf: whatIfRanking,
    async run(commandId, asOf, watch = {}) {
      await call('run', `${commandId} ${asOf}`);
      await held(watch);
      back.isUnsaved = true;
      return ran(WRITTEN);
    },
    ...(hasFunctions
      ? {
          functions: {
            async all() {
              await call('functions');
              return functionShelf('PMO.');
            },
            async insertExample(functionId, example) {
              await call('insertExample', `${functionId} ${example}`);
              return ran({ ...WRITTEN, title: `Example of ${functionId}`, answer: null });
            },
          },
        }
      : {}),
    show: (sheet, a1) => call('show', `${sheet}!${a1 ?? ''}`),
    async undo() {
      const last = standing().pop();
      await call('undo', last?.title);
      const sentence = back.failing[`undo ${last?.title}`];
      if (sentence !== undefined) throw new Error(sentence);
      if (last !== undefined) last.isUndone = true;
    },
    async remember(mapping) {
      await call('remember', JSON.stringify(mapping));
      back.isUnsaved = true;
      current = settled();
    },
    async open({ name, bytes }, watch = {}) {
      await call('open', `${name} ${bytes.length}`);
      await held(watch);
      runs.length = 0;
      back.isUnsaved = false;
      current = portfolio();
    },
    async openSample() {
      await call('openSample');
      back.isUnsaved = false;
      current = portfolio();
    },
    async openEmpty() {
      await call('openEmpty');
      current = emptyWorkbook();
    },
    async save() {
      await call('save');
      back.isUnsaved = false;
      return 'Saved portfolio.xlsx. It is in your downloads.';
    },
    isUnsaved: () => back.isUnsaved,
    today: () => TODAY,
    onChange(changed) {
      tell = changed;
      return () => calls.push('stopped listening');
    },
  };
  const element = document.querySelector<HTMLElement>('#pane');
  if (element === null) throw new Error('The page has no #pane.');
  const back: Backstage = {
    calls,
    reads: 0,
    failing,
    hold: false,
    holdsReading: false,
    ignoresStops: false,
    isUnsaved: false,
    letGo: () => {},
    report: () => {},
    change(name) {
      current = VIEWS[name]();
      back.isUnsaved = true;
      tell();
    },
    turn(undone) {
      const last = runs[runs.length - 1];
      if (last !== undefined) last.isUndone = undone;
      tell();
    },
    pane: { refresh() {}, tell() {}, destroy() {} },
  };
  window.backstage = back;
  back.pane = mountPane(element, window.disguise?.(bridge) ?? bridge);
  return back;
}

window.stage = stage;
