/** The texts of functions, which Code.js holds once and apart from what computes. */

import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionSpec, functionShelf } from '../../../core/index.ts';
import { sheetsCode } from '../../../tools/bundle/bundle-gsheets.ts';
import { joinTexts } from '../../../tools/bundle/texts/join-texts.ts';
import { takeTexts } from '../../../tools/bundle/texts/take-texts.ts';

const DOCUMENTS = ['since', 'topic', 'summary', 'source', 'notes', 'layout', 'examples'];

/** A spec as a bundle without texts has it. */
function bare(spec: FunctionSpec): FunctionSpec {
  const without = (one: object) =>
    Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'doc' && key !== 'unit'));
  const kept = Object.entries(spec).filter(([key]) => !DOCUMENTS.includes(key));
  const columns = 'columns' in spec ? { columns: spec.columns.map(without) } : {};
  return {
    ...Object.fromEntries(kept),
    ...columns,
    args: spec.args.map(without),
  } as unknown as FunctionSpec;
}

describe('texts', () => {
  it('taken out and put back give the functions that there were', () => {
    const texts = JSON.parse(JSON.stringify(takeTexts(FUNCTIONS)));
    const bared = FUNCTIONS.map(bare);
    expect(bared).not.toEqual(FUNCTIONS);
    expect(joinTexts(bared, texts)).toEqual(FUNCTIONS);
  });

  it('stand once, however many functions say the same', () => {
    const { words, given } = takeTexts(FUNCTIONS);
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(given.map((one) => JSON.stringify(one))).size).toBe(given.length);
  });

  it('are all there in what the add-on tells its pane', async () => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    new Script(await sheetsCode()).runInContext(context);
    const told = new Script(
      "JSON.parse(steersheet_().answerPane('paneFunctions', '{}')).value",
    ).runInContext(context);
    expect(JSON.parse(JSON.stringify(told))).toEqual(
      JSON.parse(JSON.stringify(functionShelf('PMO_'))),
    );
  }, 60_000);
});
