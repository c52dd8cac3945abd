/** What the top-level functions of Code.js call, the custom functions excepted; loaded when one of them is called. */

export { sheetsHost } from '../host/sheets-host.ts';
export { addMenu } from './menu.ts';
export { answerPane } from './pane/answer-pane.ts';
export { openPane } from './pane/open-pane.ts';
export { runFromMenu } from './run-command.ts';
export { runSelfTest } from './self-test.ts';
