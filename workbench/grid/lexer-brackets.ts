/**
 * Lets formulas be read after one that broke off in a `[`, as every `Log[Raised]` does while it is typed: the grid forgets to
 * close its square brackets when it begins with another formula, and would take the functions of all later ones for texts.
 */

import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';

/** What the grid keeps while it reads a formula. */
interface LexerState {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

let isMended = false;

/** Mends the reading for every grid of the page. A second call does nothing. */
export function closeLexerBrackets(): void {
  if (isMended) return;
  isMended = true;
  const prototype = LexerTreeBuilder.prototype as unknown as LexerState;
  const { _resetTemp } = prototype;
  prototype._resetTemp = function () {
    _resetTemp.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
