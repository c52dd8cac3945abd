/** `google.script.run`, as Google puts it into the page of a sidebar. */

import type { PaneCall } from '../app/pane/pane-calls.ts';

/** Handlers are set first; each sets them on a runner of its own. A call gives nothing back. */
export type ScriptRunner = {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
} & { readonly [Call in PaneCall]?: (request: string) => void };
