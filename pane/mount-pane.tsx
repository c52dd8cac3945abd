/** Puts the pane into an element of its host's page. The host's page also loads `pane.css`. */

import { render } from 'preact';
import type { PaneBridge } from './bridge.ts';
import { createDeeds } from './deeds.ts';
import { focusFirst } from './focus.ts';
import { followWork, isStop } from './follow-work.ts';
import type { Pages } from './pages/pages.tsx';
import { Pane } from './pane.tsx';
import type { PaneAction } from './pane-action.ts';
import { createReader } from './reader.ts';
import { sentenceOf } from './sentence-of.ts';
import { initialState, reduce } from './state.ts';
import { WORDS } from './wording.ts';

/** Long enough for somebody typing from cell to cell, short enough to feel at once. */
const PAUSE_AFTER_CHANGE_MS = 350;

/** What a host may add to the pane. */
export interface PaneOptions {
  /** A line more at the foot, such as the keys that lead from the sheet to the pane. */
  readonly footNote?: string;
  /** What becomes of the user's data, where it is not on the user's computer to begin with. */
  readonly privacy?: string;
  /** The id of a command that the user asked for before the pane was there: it is run once the workbook was read. */
  readonly command?: string;
}

/** What the host can do with a pane that it shows. */
export interface MountedPane {
  /** Reads the workbook again, as after a change. */
  refresh(): void;
  /** Shows a sentence of trouble that did not come of anything done in the pane, until it is dismissed. */
  tell(sentence: string): void;
  /** Empties the element and stops listening. */
  destroy(): void;
}

/**
 * Shows the pane in `element` and reads the workbook. The element wants a definite height, at most that of the
 * window: the pane scrolls inside it. One pane a page.
 */
export function mountPane(
  element: HTMLElement,
  bridge: PaneBridge,
  options: PaneOptions = {},
): MountedPane {
  let state = initialState(bridge.today());
  let alive = true;
  let readAloud = false;
  /** A reading was due while something was under way, and did not take place. */
  let isBehind = false;
  let placeBeforeTrouble: Element | null = null;
  let pages: Pages | null = null;

  const dispatch = (action: PaneAction): void => {
    const next = reduce(state, action);
    if (next === state || !alive) return;
    if (next.trouble !== null && next.trouble !== state.trouble) {
      placeBeforeTrouble = element.ownerDocument.activeElement;
    }
    state = next;
    draw();
  };
  const tools = { state: () => state, dispatch, isAlive: () => alive };
  const reader = createReader(async () => {
    // A workbook half written is not worth showing; whatever is under way reads again when it ends.
    if (state.busy !== null) {
      isBehind = true;
      return;
    }
    const aloud = readAloud;
    const day = state.asOf || state.day;
    readAloud = false;
    isBehind = false;
    dispatch({ type: 'reading' });
    const followed = followWork('reading', tools);
    try {
      dispatch({ type: 'read', view: await bridge.view(day, followed.watch), aloud, day });
    } catch (thrown) {
      if (isStop(thrown)) {
        dispatch({ type: 'stopped', of: 'reading', sentence: WORDS.stoppedReading });
      } else dispatch({ type: 'unread', sentence: sentenceOf(thrown) });
    } finally {
      followed.end();
    }
  }, PAUSE_AFTER_CHANGE_MS);
  const deeds = createDeeds({
    ...tools,
    root: element,
    bridge,
    isBehind: () => isBehind,
    readSoon: () => reader.soon(),
    placeBeforeTrouble: () => placeBeforeTrouble,
    async loadPages() {
      pages ??= (await import('./pages/pages.tsx')).PAGES;
    },
    readAgain(aloud) {
      readAloud ||= aloud;
      return reader.now();
    },
  });
  const draw = (): void => {
    const { abilities, whatIf } = bridge;
    const footNote = options.footNote ?? null;
    const privacy = options.privacy ?? WORDS.staysHere;
    const hasFunctions = bridge.functions !== undefined;
    const props = {
      ...{ state, abilities, deeds, hasFunctions, footNote, privacy },
      ...{ pages, whatIf },
    };
    const page = element.ownerDocument;
    const isInDock = element.querySelector('.ss-dock')?.contains(page.activeElement) === true;
    render(<Pane {...props} />, element);
    // What had the focus in the dock may be gone with the work that it was about.
    if (isInDock && !element.contains(page.activeElement)) {
      focusFirst(element, '.ss-stopped .ss-button', '.ss-title');
    }
  };

  const stopListening = bridge.onChange(() => {
    dispatch({ type: 'changed' });
    reader.soon();
  });
  draw();
  const first = reader.now();
  const { command } = options;
  if (command !== undefined) void first.then(() => deeds.run(command));
  return {
    refresh: () => reader.soon(),
    tell: (sentence) => dispatch({ type: 'told', sentence }),
    destroy() {
      alive = false;
      stopListening();
      reader.stop();
      render(null, element);
    },
  };
}
