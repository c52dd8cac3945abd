/** Reads blocks of cells in as few syncs as their size allows: several blocks in one, a large block in several. */

import type { Rect } from '../../core/index.ts';
import { isTooMuch } from './host-error-of.ts';
import { bytesOf, GOAL_BYTES } from './payload.ts';

/** A block that is wanted. */
export interface BlockWanted {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
  /** `values,valueTypes`, as `load` takes them. */
  readonly members: readonly ('values' | 'valueTypes' | 'numberFormat' | 'formulas')[];
  /** About how many bytes a cell takes in the answer, all members together. */
  readonly bytesPerCell: number;
  /** Gets the block in parts of whole rows: `rect` is the part's place. */
  take(part: Excel.Range, rect: Rect): void;
}

/** A part of a wanted block that is still to be read. */
interface Piece {
  readonly wanted: BlockWanted;
  readonly rect: Rect;
  readonly bytesPerCell: number;
}

/** Room for what an answer holds beside the cells, and for rows that are longer than those before. */
const ALLOWANCE = 1.3;

/** Reads all of them; where an answer turns out too large for Excel, in smaller and smaller parts. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly BlockWanted[],
): Promise<void> {
  let goal = GOAL_BYTES;
  let queue: readonly Piece[] = blocks.map((wanted) => ({
    wanted,
    rect: wanted.rect,
    bytesPerCell: wanted.bytesPerCell,
  }));
  while (queue.length > 0) {
    const { now, later } = cutOff(queue, goal);
    const parts = now.map(({ wanted, rect }) => {
      const part = wanted.sheet
        .getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns)
        .untrack();
      part.load(wanted.members.join(','));
      return part;
    });
    try {
      await context.sync();
    } catch (reason) {
      const isLeast = now.length === 1 && now[0]?.rect.rows === 1;
      if (!isTooMuch(reason) || isLeast) throw reason;
      goal /= 4;
      continue;
    }
    const measured = new Map<BlockWanted, number>();
    now.forEach(({ wanted, rect }, index) => {
      const part = parts[index] as Excel.Range;
      wanted.take(part, rect);
      const bytes = wanted.members.reduce((sum, member) => sum + bytesOf(part[member]), 0);
      measured.set(wanted, bytes / (rect.rows * rect.columns));
    });
    queue = later.map((piece) => ({
      ...piece,
      bytesPerCell: measured.get(piece.wanted) ?? piece.bytesPerCell,
    }));
  }
}

/** As many pieces as one answer may hold, the last one cut between two rows; at least one row. */
function cutOff(queue: readonly Piece[], goal: number): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  let room = goal;
  for (const [index, piece] of queue.entries()) {
    const { rect } = piece;
    const bytesPerRow = rect.columns * piece.bytesPerCell * ALLOWANCE;
    const fitting = Math.floor(room / bytesPerRow);
    if (fitting < 1 && now.length > 0) return { now, later: queue.slice(index) };
    const rows = Math.min(rect.rows, Math.max(1, fitting));
    now.push({ ...piece, rect: { ...rect, rows } });
    room -= rows * bytesPerRow;
    if (rows === rect.rows) continue;
    const rest = { ...piece, rect: { ...rect, row: rect.row + rows, rows: rect.rows - rows } };
    return { now, later: [rest, ...queue.slice(index + 1)] };
  }
  return { now, later: [] };
}
