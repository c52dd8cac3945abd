/** The page of the browser tests: the pane on a stand-in bridge, which notes every call and fails on demand. */

import { type AnswerTo, functionShelf, whatIfRanking } from '../../core/index.ts';
import type { Abilities, PaneBridge, WorkbookView } from '../../pane/bridge.ts';
import { type MountedPane, mountPane } from '../../pane/mount-pane.tsx';
import { answerFor } from './answers.ts';
import {
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
}

/** What tests do to the bridge, and read from it. */
export interface Backstage {
  /** Every call that changes or shows something, as text, in order. */
  readonly calls: string[];
  /** How many times the workbook was read. */
  reads: number;
  /** The call of this name fails with this sentence, from now on. */
  failing: Record<string, string>;
  /** A run waits until it is let go, and reports progress meanwhile. */
  hold: boolean;
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

declare global {
  interface Window {
    stage(stage: Stage): Backstage;
    backstage: Backstage;
  }
}

window.stage = ({ view, abilities, hasFunctions = true, many = false }) => {
  let current: WorkbookView = VIEWS[view]();
  let isRunUndone = false;
  let tell: () => void = () => {};
  const calls: string[] = [];
  const call = async (name: string, detail = ''): Promise<void> => {
    if (name !== 'view' && name !== 'ask') calls.push(detail === '' ? name : `${name} ${detail}`);
    await Promise.resolve();
    const sentence = back.failing[name];
    if (sentence !== undefined) throw new Error(sentence);
  };
  const bridge: PaneBridge = {
    abilities: { open: true, sample: true, save: true, undo: true, ...abilities },
    async view() {
      await call('view');
      back.reads += 1;
      return { ...current, isRunUndone };
    },
    async ask(question) {
      await call('ask', question.ask);
      return answerFor(question, many) as AnswerTo<typeof question>;
    },
    async carryOut(order, _asOf, { progress = () => {} } = {}) {
      const { order: name, ...rest } = order;
      await call('carryOut', `${name} ${JSON.stringify(rest)}`);
      if (back.hold) {
        back.report = progress;
        await new Promise<void>((resolve) => {
          back.letGo = resolve;
        });
      }
      isRunUndone = false;
      return { ...WRITTEN, title: `Done: ${name}` };
    },
    whatIf: whatIfRanking,
    async run(commandId, asOf, { progress = () => {} } = {}) {
      await call('run', `${commandId} ${asOf}`);
      if (back.hold) {
        back.report = progress;
        await new Promise<void>((resolve) => {
          back.letGo = resolve;
        });
      }
      back.isUnsaved = true;
      isRunUndone = false;
      return WRITTEN;
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
              return { ...WRITTEN, title: `Example of ${functionId}`, answer: null };
            },
          },
        }
      : {}),
    show: (sheet, a1) => call('show', `${sheet}!${a1 ?? ''}`),
    async undo() {
      await call('undo');
      isRunUndone = true;
    },
    async remember(mapping) {
      await call('remember', JSON.stringify(mapping));
      back.isUnsaved = true;
      current = settled();
    },
    async open({ name, bytes }) {
      await call('open', `${name} ${bytes.length}`);
      back.isUnsaved = false;
      current = portfolio();
    },
    async openSample() {
      await call('openSample');
      back.isUnsaved = false;
      current = portfolio();
    },
    async save() {
      await call('save');
      back.isUnsaved = false;
      return 'Saved portfolio.xlsx. It is in your downloads.';
    },
    isUnsaved: () => back.isUnsaved,
    today: () => '2026-03-02',
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
    failing: {},
    hold: false,
    isUnsaved: false,
    letGo: () => {},
    report: () => {},
    change(name) {
      current = VIEWS[name]();
      back.isUnsaved = true;
      tell();
    },
    turn(undone) {
      isRunUndone = undone;
      tell();
    },
    pane: { refresh() {}, tell() {}, destroy() {} },
  };
  window.backstage = back;
  back.pane = mountPane(element, bridge);
  return back;
};
