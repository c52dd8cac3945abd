/** All status tabs of a group of companies, made one after the other as the pane makes them, and stopped in the middle. */

import { beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, SIZES, sizedPortfolio } from '../../../bench/sizes/sized-portfolio.ts';
import {
  type Cell,
  COMMANDS,
  type Command,
  checkWorkbook,
  parseMark,
  partOf,
  planOrder,
  type Snapshot,
} from '../../../core/index.ts';
import { MemoryHost } from './memory-host.ts';
import { memorySheet } from './memory-workbook.ts';

const CONTEXT = { asOf: AS_OF, mapping: [] };

/** A page that a committee is given is read, so that it ends: whatever the portfolio, no tab is longer. */
const MOST_ROWS = 1_000;

const LARGE = SIZES.find(({ name }) => name === 'L');

function large(): Snapshot {
  if (LARGE === undefined) throw new Error('There is no size L.');
  return sizedPortfolio(LARGE);
}

function hostOf({ sheets }: Snapshot): MemoryHost {
  return new MemoryHost(
    sheets.map(({ name, grid }) => memorySheet(name, grid.map((row) => [...row]) as Cell[][])),
  );
}

/** Makes the tabs one after the other, as the pane does, until `isStopped` says so; tells how far it was each time it was told. */
async function makeAll(
  host: MemoryHost,
  commands: readonly Command[],
  isStopped: (share: number) => boolean,
): Promise<{ readonly made: readonly string[]; readonly shares: readonly number[] }> {
  const made: string[] = [];
  const shares: number[] = [];
  let share = 0;
  const watch = {
    progress(done: number, total: number) {
      share = done / total;
      shares.push(share);
    },
    isStopped: () => isStopped(share),
  };
  for (const [index, { id }] of commands.entries()) {
    const part = partOf(watch, index / commands.length, (index + 1) / commands.length);
    try {
      const snapshot = await host.read(partOf(part, 0, 0.3));
      const planned = planOrder({ order: 'command', commandId: id }, snapshot, CONTEXT);
      if (!planned.can) throw new Error(planned.why);
      await host.apply(planned.plan, partOf(part, 0.3, 1));
      made.push(planned.plan.written[0]?.sheet ?? '');
    } catch (thrown) {
      if ((thrown as { trouble?: string }).trouble !== 'stopped') throw thrown;
      return { made, shares };
    }
  }
  return { made, shares };
}

function statusTabs({ sheets }: Snapshot) {
  return sheets.filter(({ mark }) => parseMark(mark)?.kind.startsWith('status:') === true);
}

/** The workbook is large: a busy machine takes its time. */
const PATIENCE_MS = 600_000;

describe('all status tabs on 5,000 projects', { timeout: PATIENCE_MS }, () => {
  const snapshot = large();
  const host = hostOf(snapshot);
  let begun: Awaited<ReturnType<typeof makeAll>>;
  let between: Snapshot;
  let rest: Awaited<ReturnType<typeof makeAll>>;
  let after: Snapshot;
  beforeAll(async () => {
    // Stopped when more than half of the third tab is done, and then gone on with.
    begun = await makeAll(host, COMMANDS, (share) => share > 2.6 / COMMANDS.length);
    between = await host.read();
    rest = await makeAll(host, COMMANDS.slice(2), () => false);
    after = await host.read();
  }, PATIENCE_MS);

  it('can be stopped in the middle of one: those before it stay, and no half of it', () => {
    expect(begun.made).toHaveLength(2);
    expect(statusTabs(between).map(({ name }) => name)).toEqual(begun.made);
    expect(between.sheets.filter(({ mark }) => parseMark(mark)?.stage === 'building')).toEqual([]);
  });

  it('are made once it goes on, with progress that never runs back', () => {
    expect(rest.made).toHaveLength(COMMANDS.length - 2);
    expect(statusTabs(after).map(({ name }) => name)).toEqual([...begun.made, ...rest.made]);
    for (const { shares } of [begun, rest]) {
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      // Somebody who waits sees that it goes on: no jump is as large as a tab.
      const jumps = shares.map((share, index) => share - (shares[index - 1] ?? 0));
      expect(Math.max(...jumps)).toBeLessThan(1 / COMMANDS.length);
    }
    expect(rest.shares[rest.shares.length - 1]).toBe(1);
  });

  it('are pages, whatever the number of projects', () => {
    for (const { name, grid } of statusTabs(after)) {
      expect(grid.length, name).toBeGreaterThan(5);
      expect(grid.length, name).toBeLessThanOrEqual(MOST_ROWS);
    }
  });

  it('hold no figure that is none, and leave the user’s tabs as they were', () => {
    const cells = statusTabs(after).flatMap(({ grid }) => grid.flat());
    const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((value) => !Number.isFinite(value) || Object.is(value, -0))).toEqual([]);
    const own = after.sheets.filter(({ mark }) => mark === null);
    expect(own.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
    for (const [index, { name, grid }] of own.entries()) {
      expect(sameCells(grid, snapshot.sheets[index]?.grid ?? []), name).toBe(true);
    }
  });

  it('lose no finding: the workbook with the tabs is found as wrong as the one without', () => {
    const counts = checkWorkbook(snapshot, CONTEXT).counts;
    expect(counts.error).toBeGreaterThan(500);
    expect(checkWorkbook(after, CONTEXT).counts).toEqual(counts);
  });
});

function sameCells(
  one: readonly (readonly Cell[])[],
  other: readonly (readonly Cell[])[],
): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const cells = other[index] ?? [];
      let length = cells.length;
      while (length > 0 && cells[length - 1] === null) length -= 1;
      return row.length === length && row.every((cell, column) => cell === cells[column]);
    })
  );
}
