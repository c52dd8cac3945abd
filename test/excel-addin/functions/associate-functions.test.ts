/** Excel's values to cells and back, and every function tied to its id. */

import { describe, expect, it } from 'vitest';
import { argumentsOf, FUNCTIONS } from '../../../core/index.ts';
import { associateFunctions } from '../../../excel-addin/functions/associate-functions.ts';
import { readArgument } from '../../../excel-addin/functions/read-argument.ts';
import { exampleCalls } from '../../core/functions/example-calls.ts';

class FakeError extends Error {
  readonly code: string;

  constructor(code: '#VALUE!' | '#N/A', message: string) {
    super(message);
    this.code = code;
  }
}

type Compute = (...args: readonly unknown[]) => unknown;

function associated(): Map<string, Compute> {
  const functions = new Map<string, Compute>();
  associateFunctions({
    Error: FakeError,
    associate: (id, compute) => void functions.set(id, compute),
  });
  return functions;
}

function call(id: string, ...args: readonly unknown[]): unknown {
  const compute = associated().get(id);
  if (compute === undefined) throw new Error(`${id} is not associated`);
  return compute(...args);
}

/** What Excel hands over: rows of cells, blanks as texts without characters, nothing for what is left out. */
function asExcel(given: unknown): unknown {
  if (given === null) return null;
  const rows = (Array.isArray(given) ? given : [[given]]) as readonly (readonly unknown[])[];
  return rows.map((row) => row.map((cell) => excelCell(cell)));
}

function excelCell(cell: unknown): unknown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  const { error } = cell as { readonly error: string };
  return { type: 'Error', basicType: 'Error', basicValue: error };
}

describe('associateFunctions', () => {
  it('ties every function of the catalogue to its id', () => {
    expect([...associated().keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it('gives a blank as a text without characters, and one cell as a range of one', () => {
    expect(call('WSJF', [[7]], [[9]], [[5]], [[2]])).toEqual([[10.5]]);
    expect(call('WSJF', [[7]], [[9]], [['']], [[2]])).toEqual([['']]);
    expect(call('WSJF', [[7]], [[9]], null, [[2]])).toEqual([['']]);
  });

  it('leaves what Excel adds of the call itself aside', () => {
    const invocation = { address: 'Sheet1!A1', functionName: 'WSJF' };
    expect(call('WSJF', [[7]], [[9]], [[5]], [[2]], null, invocation)).toEqual([[10.5]]);
  });

  it('throws the error with its reason where it is the whole result', () => {
    expect(() => call('WSJF', [['x']], [[9]], [[5]], [[2]])).toThrowError(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('"x"') }),
    );
  });

  it('puts an error at its row in a block, and computes the others', () => {
    const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' };
    const block = call('WSJF', [[7], [error], [8]], [[9]], [[5]], [[2]]) as unknown[][];
    expect(block[0]).toEqual([10.5]);
    expect(block[1]?.[0]).toBeInstanceOf(FakeError);
    expect((block[1]?.[0] as FakeError | undefined)?.message).toContain('#DIV/0!');
    expect(block[2]).toEqual([11]);
  });
});

describe('every example', () => {
  it.each(exampleCalls())('%s: %s', (_, __, { spec, example, check }) => {
    const most = argumentsOf(spec).length;
    const given = Array.from({ length: most }, (___, index) =>
      asExcel(example.args[index] ?? null),
    );
    let found: unknown;
    try {
      found = call(spec.id, ...given, {});
    } catch (error) {
      if (!(error instanceof FakeError)) throw error;
      found = [[error]];
    }
    const block = found as readonly (readonly unknown[])[];
    check(
      block.map((row) =>
        row.map((cell) => {
          if (cell === '') return null;
          return cell instanceof FakeError ? { error: cell.code } : cell;
        }),
      ),
    );
  });
});

describe('readArgument', () => {
  it.each([
    ['nothing between two commas', null, null],
    ['what is left out', undefined, undefined],
    ['a literal', 5, 5],
    ['a blank cell', [['']], [[null]]],
    ['a null in a range', [[null, 1]], [[null, 1]]],
    ['an error as a data type', [[{ type: 'Error', basicValue: '#N/A' }]], [[{ error: '#N/A' }]]],
    ['an error of a custom function', [[{ code: '#REF!' }]], [[{ error: '#REF!' }]]],
    ['an error that is new', [[{ type: 'Error', basicValue: '#NEW!' }]], [[{ error: '#VALUE!' }]]],
    ['a formatted number', [[{ type: 'FormattedNumber', basicValue: 3 }]], [[3]]],
    ['an object without a value', [[{ type: 'Entity', text: 'x' }]], [[{ error: '#VALUE!' }]]],
    ['no number', [[Number.NaN]], [[{ error: '#NUM!' }]]],
    ['a list that is no range', ['a', 1], [['a'], [1]]],
  ])('reads %s', (_, given, expected) => {
    expect(readArgument(given)).toEqual(expected);
  });
});
