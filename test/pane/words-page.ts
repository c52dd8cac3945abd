/** The page of the test of words: the test page, with everything that crosses the bridge marked as data. */

import { type FunctionView, type Written, writtenLines } from '../../core/index.ts';
import type { PaneBridge, RunView } from '../../pane/bridge.ts';
import { type Crawled, crawl, look, press } from './crawl.ts';
import { markData, screenTexts, unmarkData } from './mark-words.ts';
import { stage } from './page.ts';

declare global {
  interface Window {
    /** So many calls of the bridge are under way. */
    pending: number;
    look(): Promise<Crawled>;
    press(selector: string, index: number): Promise<Crawled>;
    crawl(): Promise<Crawled>;
    screenTexts: typeof screenTexts;
  }
}

/** What goes in is what the bridge behind knows; what comes out, failures included, is marked. */
const through =
  <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>, frames = 4) =>
  async (...args: A): Promise<R> => {
    const plain = args.map((arg) =>
      typeof arg === 'string' || (typeof arg === 'object' && !isWatchOrFile(arg))
        ? unmarkData(arg)
        : arg,
    );
    window.pending += 1;
    // Long enough that what is under way is seen.
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
    try {
      return markData(await call(...(plain as unknown as A)));
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : '';
      throw Object.assign(new Error(markData(message)), { trouble: troubleOf(thrown) });
    } finally {
      window.pending -= 1;
    }
  };

function troubleOf(thrown: unknown): unknown {
  return (thrown as { readonly trouble?: unknown }).trouble;
}

/** What is shown only when it lasts is shown at once. */
const wait = window.setTimeout.bind(window);
Object.assign(window, {
  setTimeout: (work: () => void, ms = 0) => wait(work, ms >= 1000 ? 0 : ms),
});

function isWatchOrFile(value: object | null): boolean {
  return (
    value !== null &&
    ('bytes' in value || Object.values(value).some((part) => typeof part === 'function'))
  );
}

/** A result that is longer and wider than a pane shows. */
function withLongResult(view: FunctionView): FunctionView {
  const result = Array.from({ length: 9 }, () =>
    Array.from({ length: 6 }, (_, column) => (column === 0 ? '' : '1')),
  );
  return { ...view, examples: view.examples.map((example) => ({ ...example, result })) };
}

const COUNTED: readonly Written[] = [
  { what: 'tab-made', sheet: 'Executive', detail: null },
  { what: 'rows-added', sheet: 'Report history', detail: 24 },
  { what: 'cells-changed', sheet: 'Projects', detail: 2 },
];

/** A run that says what its lines tell of, so that several can be told together. */
function withCounted(run: RunView): RunView {
  return { ...run, lines: writtenLines(COUNTED), written: COUNTED };
}

window.disguise = (bridge): PaneBridge => {
  const { functions } = bridge;
  return {
    ...bridge,
    view: through(bridge.view, 0),
    ask: through(bridge.ask, 0) as PaneBridge['ask'],
    whatIf: (...given) => markData(bridge.whatIf(...given)),
    carryOut: through(async (...given) => withCounted(await bridge.carryOut(...given))),
    run: through(bridge.run),
    show: through(bridge.show, 0),
    remember: through(bridge.remember),
    undo: through(bridge.undo),
    open: through(bridge.open),
    openSample: through(bridge.openSample),
    openEmpty: through(async () => bridge.openEmpty?.()),
    save: through(bridge.save),
    ...(functions === undefined
      ? {}
      : {
          functions: {
            all: through(async () =>
              (await functions.all()).map((view, index) =>
                index === 0 ? withLongResult(view) : view,
              ),
            ),
            insertExample: through(functions.insertExample),
          },
        }),
  };
};
window.stage = stage;
Object.assign(window, { pending: 0, look, press, crawl, screenTexts });
