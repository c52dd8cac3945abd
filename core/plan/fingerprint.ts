/** A short text that changes when a tab's cells change: how Steersheet knows that a user has edited its tab. */

import { type Cell, type Grid, isCellError } from '../cell/cell.ts';

/**
 * The fingerprint of a grid's values: 16 hexadecimal digits, the same in every host. Looks do not count. Blank cells
 * and empty texts do not count, so that it matters not how far a host takes the used range to reach; numbers count
 * to 12 significant digits, as hosts keep between 15 and 17; line breaks are all the same.
 *
 * It guards against mistakes, not against malice: it is no cryptographic hash.
 */
export function fingerprintGrid(grid: Grid): string {
  const hash = new Hash();
  for (let row = 0; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const text = canonicalText(cells[column] ?? null);
      if (text !== '') hash.add(`${row},${column},${text};`);
    }
  }
  return hash.digits();
}

function canonicalText(cell: Cell): string {
  if (cell === null || cell === '') return '';
  if (isCellError(cell)) return `e${cell.error}`;
  switch (typeof cell) {
    case 'number':
      return `n${Number(cell.toPrecision(12)) + 0}`;
    case 'boolean':
      return cell ? 'b1' : 'b0';
    default:
      return `s${cell.replace(/\r\n?/g, '\n')}`;
  }
}

/** Two independent 32-bit FNV-1a style sums over UTF-16 code units. */
class Hash {
  private first = 0x811c9dc5;
  private second = 0x9747b28c;

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      this.first = Math.imul(this.first ^ code, 0x01000193);
      this.second = Math.imul(this.second ^ code, 0x5bd1e995);
      this.second ^= this.second >>> 13;
    }
  }

  digits(): string {
    return hex(this.first) + hex(this.second);
  }
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
