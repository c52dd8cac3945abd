/** What the top-level functions of Code.js call, the custom functions excepted; loaded when one of them is called. */

export { addMenu } from './menu.ts';
export { openPane } from './open-pane.ts';
export { answerPane } from './pane/answer-pane.ts';
