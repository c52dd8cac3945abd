/** Reads blocks of cells in as few syncs as their size allows: several blocks in one, a large block in several. */

import type { Rect, Watch } from '../../core/index.ts';
import { isTooMuch } from './host-error-of.ts';
import { ask, settle } from './in-excel.ts';
import { bytesOf, GOAL_BYTES } from './payload.ts';

/** What can be asked of a block: its cells, or where it is. */
export type BlockMember =
  | 'values'
  | 'valueTypes'
  | 'numberFormat'
  | 'formulas'
  | 'rowIndex'
  | 'columnIndex'
  | 'rowCount'
  | 'columnCount';

/** A block that is wanted. */
export interface BlockWanted {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
  readonly members: readonly BlockMember[];
  /** About how many bytes a cell takes in the answer, all members together. */
  readonly bytesPerCell: number;
  /** What is asked about in place of the block: a range that leads on from it. Absent: the block itself. */
  readonly from?: (block: Excel.Range) => Excel.Range;
  /** Gets the block in parts of whole rows: `rect` is the part's place. */
  take(part: Excel.Range, rect: Rect): void;
  /** What else is wanted because of what has come by now; asked for after each of its parts. */
  more?(): readonly BlockWanted[];
}

/** A part of a wanted block that is still to be read. */
interface Piece {
  readonly wanted: BlockWanted;
  readonly rect: Rect;
  readonly bytesPerCell: number;
}

/** Room for what an answer holds beside the cells, and for rows that are longer than those before. */
const ALLOWANCE = 1.3;

/** Reads all of them, and what they lead to; where an answer turns out too large for Excel, in smaller and smaller parts. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly BlockWanted[],
  watch?: Watch,
): Promise<void> {
  let goal = GOAL_BYTES;
  let queue = blocks.map(pieceOf);
  while (queue.length > 0) {
    const { now, later } = cutOff(queue, goal);
    const parts = now.map(({ wanted, rect }) => {
      const block = wanted.sheet
        .getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns)
        .untrack();
      return ask(wanted.from?.(block) ?? block, ...wanted.members);
    });
    try {
      await settle(context, watch);
    } catch (reason) {
      const isLeast = now.length === 1 && now[0]?.rect.rows === 1;
      if (!isTooMuch(reason) || isLeast) throw reason;
      goal /= 4;
      continue;
    }
    const cutIn = later[0];
    let measured = cutIn?.bytesPerCell ?? 0;
    const found: Piece[] = [];
    now.forEach(({ wanted, rect }, index) => {
      const part = parts[index] as Excel.Range;
      wanted.take(part, rect);
      found.push(...(wanted.more?.() ?? []).map(pieceOf));
      if (wanted !== cutIn?.wanted) return;
      const bytes = wanted.members.reduce((sum, member) => sum + bytesOf(part[member]), 0);
      measured = bytes / (rect.rows * rect.columns);
    });
    // Small questions go before what is left of a large block, and so along with its next part.
    queue = [...found, ...(cutIn === undefined ? [] : [{ ...cutIn, bytesPerCell: measured }])];
    queue.push(...later.slice(1));
  }
}

function pieceOf(wanted: BlockWanted): Piece {
  const { rect, bytesPerCell } = wanted;
  return { wanted, rect, bytesPerCell };
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
