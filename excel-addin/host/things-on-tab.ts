/** What lies on a tab beside its cells, counted. */

import { askItems, hasApi } from './in-excel.ts';

/** What was asked for. */
export interface Things {
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
  readonly shapes: Excel.ShapeCollection;
}

/** What came with ExcelApi 1.18, and the library's declarations do not know yet. */
interface WithNotes {
  readonly notes?: { getCount(): OfficeExtension.ClientResult<number> };
}

/** Asks for charts, tables, pivot tables, drawings, comments and notes, as far as this Excel can tell. */
export function askThings(sheet: Excel.Worksheet): Things {
  const { charts, tables, pivotTables, shapes } = sheet;
  const kinds: { getCount(): OfficeExtension.ClientResult<number> }[] = [
    charts,
    tables,
    pivotTables,
  ];
  if (hasApi('1.10')) kinds.push(sheet.comments);
  const { notes } = sheet as WithNotes;
  if (hasApi('1.18') && notes !== undefined) kinds.push(notes);
  return { counts: kinds.map((kind) => kind.getCount()), shapes: askItems(shapes, 'type') };
}

/** Each once: Excel may count charts, and boxes of notes, among the drawings too, as a kind that cannot be told. */
export function thingsOn({ counts, shapes }: Things): number {
  const drawings = shapes.items.filter(({ type }) => type !== 'Unsupported').length;
  return counts.reduce((sum, { value }) => sum + value, drawings);
}
