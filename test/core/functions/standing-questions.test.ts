/** The same questions put to every function. A function whose examples do not allow a question fails it. */

import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../core/cell/cell.ts';
import { argumentsOf, callFunction } from '../../../core/functions/call-function.ts';
import { FUNCTIONS } from '../../../core/functions/catalogue.ts';
import type { ArgumentSpec, TableArgument } from '../../../core/functions/function-spec.ts';
import { labelOf } from '../../../core/functions/label-of.ts';
import { Failure, type ResultBlock } from '../../../core/functions/result-cell.ts';
import {
  asGrid,
  callWith,
  isAligned,
  ROWS,
  type StandardCall,
  shown,
  standardCall,
  wholeFailure,
  withCell,
} from './standard-call.ts';

/** What no cell may hold. */
function expectSound(block: ResultBlock): void {
  expect(block.length).toBeGreaterThan(0);
  const width = block[0]?.length ?? 0;
  expect(width).toBeGreaterThan(0);
  for (const row of block) {
    expect(row.length).toBe(width);
    for (const cell of row) {
      expect(cell).not.toBeUndefined();
      expect(cell).not.toBeInstanceOf(Date);
      if (typeof cell === 'number') {
        expect(Number.isFinite(cell)).toBe(true);
        expect(Object.is(cell, -0)).toBe(false);
      }
    }
  }
}

/** Kinds in which any text can be a value. */
const TEXT_KINDS: readonly string[] = ['text', 'id', 'person'];

/** A text that no kind but text can read. */
const NONSENSE = 'forty-two-ish';

const ERROR: Cell = { error: '#REF!' };

/** A table's column that nonsense cannot be put into, and where it stands in the range. */
function strictColumn(argument: TableArgument, given: Grid): { key: string; column: number } {
  const headers = given[0] ?? [];
  for (const key of argument.columns) {
    const spec = argument.table.columns[key];
    const column = headers.indexOf(spec?.header ?? '');
    if (
      spec !== undefined &&
      column >= 0 &&
      !TEXT_KINDS.includes(spec.kind) &&
      spec.kind !== 'list'
    ) {
      return { key, column };
    }
  }
  throw new Error(
    `no example shows ${argument.name} under its own headers with a number or a date`,
  );
}

/** The argument's cell that is disturbed: in the second row of data. */
function disturbedPlace(argument: ArgumentSpec, given: Grid): { row: number; column: number } {
  if (argument.shape !== 'table') return { row: 1, column: 0 };
  return { row: 2, column: strictColumn(argument, given).column };
}

describe.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  const call: StandardCall = standardCall(spec);
  const required = spec.args.filter(({ optional }) => optional !== true).length;
  const usual = callFunction(spec, call.args);
  const given = spec.args
    .map((argument, index) => ({ argument, index, given: call.args[index] }))
    .filter((one) => one.given !== undefined);
  const aligned = given.filter(({ argument }) => isAligned(spec, argument));
  const each = (list: typeof given) => list.map((one) => [one.argument.name, one] as const);

  it('gives a sound block to a good call, without a failure', () => {
    expectSound(usual);
    expect(usual.flat().filter((cell) => cell instanceof Failure)).toEqual([]);
    if ('rows' in spec) {
      const hasHeader = spec.args.some((argument) => argument.shape === 'table');
      expect(usual.length).toBe(ROWS + (hasHeader ? 1 : 0));
      expect(usual[0]?.length).toBe(spec.columns.length);
    }
  });

  it('shows every argument in its examples', () => {
    const shownArguments = spec.args.map((_argument, index) =>
      spec.examples.some((example) => (example.args[index] ?? null) !== null),
    );
    const missing = spec.args.filter((_argument, index) => !shownArguments[index]);
    expect(missing.filter(({ optional }) => optional !== true)).toEqual([]);
  });

  it('says which argument is left out when there are too few', () => {
    for (let count = 0; count < required; count += 1) {
      const failure = wholeFailure(callFunction(spec, call.args.slice(0, count)));
      const lacking = spec.args
        .slice(count)
        .find(({ optional }) => optional !== true) as ArgumentSpec;
      expect(failure.code).toBe('#VALUE!');
      expect(failure.reason).toContain(labelOf(lacking));
    }
  });

  it('says how many arguments it takes when there are too many', () => {
    const most = argumentsOf(spec).length;
    const tooMany = [...argumentsOf(spec).map((_argument, index) => call.args[index]), 1];
    expect(wholeFailure(callFunction(spec, tooMany)).reason).toContain(String(most));
  });

  it.each(each(given))('takes a blank %s', (__, { argument, index }) => {
    const block = callWith(call, index, null);
    expectSound(block);
    if (argument.optional === true) {
      expect(shown(block)).toEqual(shown(callWith(call, index, undefined)));
    } else if (argument.shape === 'one') {
      expect(wholeFailure(block).reason).toContain(labelOf(argument));
    }
  });

  const strict = given.filter(
    ({ argument }) => argument.shape === 'table' || !TEXT_KINDS.includes(argument.kind),
  );

  for (const [what, bad] of [
    ['a text for a number', NONSENSE],
    ['an error cell', ERROR],
  ] as const) {
    it.each(each(strict))(`${what} in %s fails where it stands and nowhere else`, (__, one) => {
      const { argument, index } = one;
      const grid = asGrid(one.given);
      if (isAligned(spec, argument)) {
        const { row, column } = disturbedPlace(argument, grid);
        const block = callWith(call, index, withCell(one.given, row, column, bad));
        const without = callWith(call, index, withCell(one.given, row, column, null));
        expectSound(block);
        const headerRows = block.length - ROWS;
        for (const [place, cells] of block.entries()) {
          if (place !== 1 + headerRows) {
            expect(shown([cells])).toEqual(shown([without[place] ?? []]));
            continue;
          }
          for (const cell of cells) {
            expect(cell).toBeInstanceOf(Failure);
            expect((cell as Failure).reason).toContain(labelOf(argument));
            expect((cell as Failure).reason).toContain(`row ${row + 1}`);
          }
        }
      } else if (argument.shape === 'table') {
        const { column } = strictColumn(argument, grid);
        const block = callWith(call, index, withCell(one.given, 1, column, bad));
        expectSound(block);
        const lines = block.map((cells) => String(shown([cells])[0]?.[0] ?? ''));
        const label = labelOf(argument);
        expect(lines.some((line) => line.includes(label) && line.includes('row 2'))).toBe(true);
      } else {
        const failure = wholeFailure(callWith(call, index, withCell(one.given, 0, 0, bad)));
        expect(failure.code).toBe('#VALUE!');
        expect(failure.reason).toContain(labelOf(argument));
      }
    });
  }

  const singles = given.filter(({ argument }) => argument.shape === 'one');
  if (singles.length > 0) {
    it.each(each(singles))('says that %s is one cell when it is given a range', (__, one) => {
      const cell = asGrid(one.given)[0]?.[0] ?? null;
      const failure = wholeFailure(callWith(call, one.index, [[cell], [cell]]));
      expect(failure.reason).toContain(labelOf(one.argument));
      expect(failure.reason).toContain('one cell');
    });
  }

  it.each(each(given))('takes a 1 × 1 range as the cell in it for %s', (__, one) => {
    const cell = asGrid(one.given).at(-1)?.[0] ?? null;
    expect(shown(callWith(call, one.index, [[cell]]))).toEqual(
      shown(callWith(call, one.index, cell)),
    );
  });

  it.each(each(given))(
    'answers a single cell, zero, negative, huge and tiny numbers in %s',
    (__, one) => {
      for (const number of [0, -1, 1e15, -1e15, 1e308, 1e-300, 2_958_465]) {
        expectSound(callWith(call, one.index, number));
        const grid = asGrid(one.given);
        const last = grid.length - 1;
        for (const [column] of (grid[last] ?? []).entries()) {
          expectSound(callWith(call, one.index, withCell(one.given, last, column, number)));
        }
      }
    },
  );

  it.each(each(given))('reads a ragged %s as if it were filled up with blanks', (__, one) => {
    const grid = asGrid(one.given);
    const last = grid.length - 1;
    const row = grid[last] ?? [];
    const ragged = grid.map((cells, place) => (place === last ? cells.slice(0, -1) : cells));
    const filled = withCell(one.given, last, row.length - 1, null);
    expect(shown(callWith(call, one.index, ragged))).toEqual(
      shown(callWith(call, one.index, filled)),
    );
  });

  if (aligned.length > 1) {
    it('says which ranges are of different lengths', () => {
      const second = aligned[1] as (typeof aligned)[number];
      const longer = [...asGrid(second.given), asGrid(second.given)[1] ?? [null]];
      const failure = wholeFailure(callWith(call, second.index, longer));
      expect(failure.reason).toContain(labelOf(second.argument));
      expect(failure.reason).toContain(labelOf(aligned[0]?.argument as ArgumentSpec));
    });
  }

  if ('rows' in spec && aligned.every(({ argument }) => argument.shape !== 'table')) {
    it('gives a header row for ranges with a header row, and the same below it', () => {
      const headed = call.args.map((one, index) => {
        const argument = spec.args[index] as ArgumentSpec;
        if (one === undefined || !isAligned(spec, argument)) return one;
        const width = asGrid(one)[0]?.length ?? 1;
        return [new Array<Cell>(width).fill(labelOf(argument)), ...asGrid(one)];
      });
      const block = callFunction(spec, headed);
      expect(block[0]).toEqual(spec.columns.map(({ header }) => header));
      expect(shown(block.slice(1))).toEqual(shown(usual));
    });

    it('cuts off blank rows at the end, as of whole columns', () => {
      const long = call.args.map((one, index) => {
        if (one === undefined || !isAligned(spec, spec.args[index] as ArgumentSpec)) return one;
        return [...asGrid(one), [null], [null], ['']];
      });
      expect(shown(callFunction(spec, long))).toEqual(shown(usual));
    });
  }

  if ('rows' in spec) {
    it('leaves a blank row in the middle blank', () => {
      const header = aligned.some(({ argument }) => argument.shape === 'table') ? 1 : 0;
      const gapped = call.args.map((one, index) => {
        if (one === undefined || !isAligned(spec, spec.args[index] as ArgumentSpec)) return one;
        return asGrid(one).map((cells, row) =>
          row === 1 + header ? cells.map(() => null) : cells,
        );
      });
      const block = callFunction(spec, gapped);
      expectSound(block);
      expect(block.length).toBe(usual.length);
      expect(block[1 + header]?.every((cell) => cell === null)).toBe(true);
    });

    it('adds a column of reasons where they are asked for', () => {
      const asked = [...spec.args.map((__argument, index) => call.args[index]), true];
      const block = callFunction(spec, asked);
      expect(block.map((cells) => cells.slice(0, -1))).toEqual(usual);
      for (const [row, cells] of block.entries()) {
        const isHeader = row === 0 && cells.at(-1) === 'Reason';
        const reasons = (usual[row] ?? []).map((cell) =>
          cell !== null && typeof cell === 'object' ? cell.reason : null,
        );
        if (!isHeader) expect(cells.at(-1)).toBe(reasons.find((one) => one !== null) ?? null);
      }
    });
  }

  it('takes 10,000 rows', () => {
    if ('rows' in spec) {
      const block = callFunction(spec, standardCall(spec, 10_000).args);
      const header = aligned.some(({ argument }) => argument.shape === 'table') ? 1 : 0;
      expect(block.length).toBe(10_000 + header);
      expectSound(block.slice(-100));
      expect(block.flat().some((cell) => cell instanceof Failure)).toBe(false);
      return;
    }
    const ranges = given.filter(({ argument }) => argument.shape !== 'one');
    for (const { index, argument, given: one } of ranges) {
      const grid = asGrid(one);
      const data = argument.shape === 'table' ? grid.slice(1) : grid;
      const rows = Array.from(
        { length: 10_000 },
        (__, row) => data[row % data.length] as Grid[number],
      );
      const long = argument.shape === 'table' ? [...grid.slice(0, 1), ...rows] : rows;
      expectSound(callWith(call, index, long));
    }
  });
});

it('asks every function of the catalogue', () => {
  expect(FUNCTIONS.length).toBeGreaterThan(0);
  expect(new Set(FUNCTIONS.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
});
