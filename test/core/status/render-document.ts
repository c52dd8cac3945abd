/** A finished tab as a text grid, so that a whole tab can be read and compared at a glance. */

import { formatDayLong } from '../../../core/day/serial.ts';
import type { DocumentCell, TabDocument } from '../../../core/plan/tab-document.ts';

/** One line a row: the roles that span the page in front, cells between bars, links as `→Sheet!A1`, heights at the end. */
export function renderDocument(document: TabDocument): string {
  const head = [
    `tab ${document.name}`,
    `columns ${document.columnWidths.join(' ')}`,
    `frozen ${document.frozenRows}, repeated ${document.repeatRows}`,
    '',
  ];
  const rows = document.rows.map((row) => {
    const cells = row.cells.map(renderCell);
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    const role = row.cells[0]?.role ?? 'empty';
    const height = row.height === undefined ? '' : `  (${row.height})`;
    return `${role.padEnd(12)} ${cells.join(' | ')}${height}`.trimEnd();
  });
  return `${[...head, ...rows].join('\n')}\n`;
}

function renderCell(cell: DocumentCell | null): string {
  if (cell === null || cell.value === null) return '';
  const link = cell.link === undefined ? '' : `→${cell.link.sheet}!${cell.link.a1}`;
  return `${renderValue(cell)}${link}`;
}

function renderValue({ value, role }: DocumentCell): string {
  if (typeof value !== 'number') return String(value);
  switch (role) {
    case 'date':
      return formatDayLong(value);
    case 'percent':
      return `${Math.round(value * 100)}%`;
    case 'money':
    case 'integer':
    case 'figure':
    case 'figure-money':
      return Math.round(value).toLocaleString('en-US');
    default:
      // A cell of a heat map: its fill says as much as its number.
      return role.startsWith('heat-') ? `${Math.round(value * 100)}% ${role.slice(5)}` : `${value}`;
  }
}
