/** Every example of every function, as a formula calls it in the built `Code.js`: in custom-function mode, which only reads. */

import { beforeAll, expect, it, vi } from 'vitest';
import { callFunction } from '../../../core/index.ts';
import { exampleCalls } from '../../core/functions/example-calls.ts';
import { openSheetsWorld } from '../../hosts/sheets/open-sheets-world.ts';
import { testedCode } from './built-code.ts';

vi.setConfig({ testTimeout: 120_000 });

let code = '';

beforeAll(async () => {
  code = await testedCode();
}, 120_000);

/** What Sheets hands over: blanks as texts without characters, errors as texts. */
function asSheet(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(asSheet);
  if (given === null) return '';
  return typeof given === 'object' ? (given as { readonly error: string }).error : given;
}

function asCells(found: unknown): unknown[][] {
  const block = (Array.isArray(found) ? found : [[found]]) as unknown[][];
  return block.map((row) =>
    row.map((cell) => {
      if (cell === '') return null;
      const error = /^(#VALUE!|#N\/A) ./.exec(String(cell))?.[1];
      return error === undefined ? cell : { error };
    }),
  );
}

it.each(exampleCalls())('%s: %s', (id, _, { spec, example, check }) => {
  const world = openSheetsWorld({ code });
  const args = example.args.map(asSheet);
  const [first = []] = callFunction(spec, example.args);
  const [cell] = first;
  let found: unknown;
  try {
    found = world.formula(`PMO_${id}`, ...args);
  } catch (error) {
    expect(cell).toMatchObject({ reason: (error as Error).message });
    return;
  }
  check(asCells(found));
  expect(world.counts().writes).toBe(0);
});
