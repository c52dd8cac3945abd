/**
 * The whole workbook as a snapshot, in three syncs beyond what its size demands; in two where no tab is ours and all are short; in
 * one more where functions of ours fill cells.
 */

import type { SheetSnapshot, Snapshot } from '../../core/index.ts';
import { GridOfBlocks } from './grid-of-blocks.ts';
import { isTooMuch, officeError } from './host-error-of.ts';
import { hasApi } from './in-excel.ts';
import { type BlockWanted, readBlocks } from './read-blocks.ts';
import { readOwnBlocks, rectOf, SheetFormulas } from './sheet-formulas.ts';
import {
  firstRowsOf,
  loadOutline,
  outlineFacts,
  type SheetOutline,
  takeFirst,
} from './sheet-outline.ts';

/** What the host remembers beside the snapshot. */
export interface WorkbookReading {
  readonly snapshot: Snapshot;
  /** Whether the workbook counts its days from 1904. */
  readonly is1904: boolean;
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** See the head of the file. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility');
  const firstDay = load1904(context);
  await context.sync();
  const is1904 = firstDay.value === 0;
  const seen = await outlines(context, worksheets.items, is1904);
  const wanted: BlockWanted[] = [];
  const tabs = seen.map((tab, index) => {
    const sheet = worksheets.items[index] as Excel.Worksheet;
    const facts = outlineFacts(tab.outline);
    const cells = new GridOfBlocks();
    wanted.push(...takeFirst(tab.outline, facts.used, sheet.name, cells));
    const formulas = new SheetFormulas(tab.outline.sheet);
    const mayBeFilled = tab.canSpill && facts.used !== null && tab.outline.used.hasSpill !== false;
    if (facts.used !== null && (facts.mark !== null || mayBeFilled)) {
      wanted.push(formulas.wanted(facts.used));
    }
    return { ...tab, ...facts, sheet, cells, formulas };
  });
  await readBlocks(context, wanted);
  const filled = tabs.filter(({ canSpill }) => canSpill).map(({ formulas }) => formulas);
  const ownBlocks = await readOwnBlocks(context, filled);
  const sheets = tabs.map(
    ({ sheet, cells, isProtected, merges, mark, things, formulas }): SheetSnapshot => {
      const blocks = ownBlocks.get(formulas);
      return {
        name: sheet.name,
        grid: cells.grid,
        visibility: VISIBILITY[sheet.visibility],
        isProtected,
        merges: merges === null || merges.isNullObject ? [] : merges.areas.items.map(rectOf),
        mark,
        extras: thingsOn(things) + (mark === null ? 0 : formulas.count),
        ...(blocks === undefined ? {} : { ownBlocks: blocks }),
      };
    },
  );
  return { snapshot: { name: workbook.name, sheets, drawsCharts: true }, is1904 };
}

/** Asks what 1 January 1904 is here: 0 where the workbook counts its days from then. */
export function load1904({ workbook }: Excel.RequestContext): Excel.FunctionResult<number> {
  const day = workbook.functions.date(1904, 1, 1);
  day.load('value');
  return day;
}

/** One tab as it was asked about. */
interface Seen {
  readonly outline: SheetOutline;
  readonly things: Things;
  /** Whether it was asked if formulas fill cells: older versions cannot tell. */
  readonly canSpill: boolean;
  readonly merges: Excel.RangeAreas | null;
}

/** Asks about all tabs at once; where Excel cannot answer all of that, once more for less. */
async function outlines(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  is1904: boolean,
): Promise<Seen[]> {
  let firstRows = firstRowsOf(sheets.length);
  // Older versions cannot tell merged cells.
  let isMergeAsked = hasApi('1.13');
  const canSpill = hasApi('1.12');
  for (;;) {
    const seen = sheets.map((sheet): Seen => {
      const outline = loadOutline(sheet, firstRows, is1904);
      if (canSpill) outline.used.load('hasSpill');
      return {
        outline,
        things: askThings(sheet),
        canSpill,
        merges: isMergeAsked ? loadMerges(outline) : null,
      };
    });
    try {
      await context.sync();
      return seen;
    } catch (reason) {
      // Excel fails where a tab has more than 512 merged blocks: such a tab is read without them.
      if (isMergeAsked && /MergedAreas/i.test(officeError(reason).place)) isMergeAsked = false;
      else if (firstRows > 0 && isTooMuch(reason)) firstRows = 0;
      else throw reason;
    }
  }
}

function loadMerges({ used }: SheetOutline): Excel.RangeAreas {
  const merges = used.getMergedAreasOrNullObject();
  merges.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merges;
}

/** What lies on a tab beside its cells. */
interface Things {
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
  readonly shapes: Excel.ShapeCollection;
}

/** What came with ExcelApi 1.18, and the library's declarations do not know yet. */
interface WithNotes {
  readonly notes?: { getCount(): OfficeExtension.ClientResult<number> };
}

/** Charts, tables, pivot tables, drawings, comments and notes, as far as this Excel can tell. */
function askThings(sheet: Excel.Worksheet): Things {
  const { charts, tables, pivotTables, shapes } = sheet;
  const kinds: { getCount(): OfficeExtension.ClientResult<number> }[] = [
    charts,
    tables,
    pivotTables,
  ];
  if (hasApi('1.10')) kinds.push(sheet.comments);
  const { notes } = sheet as WithNotes;
  if (hasApi('1.18') && notes !== undefined) kinds.push(notes);
  shapes.load('items/type');
  return { counts: kinds.map((kind) => kind.getCount()), shapes };
}

/** Each once: Excel may count charts, and boxes of notes, among the drawings too, as a kind that cannot be told. */
function thingsOn({ counts, shapes }: Things): number {
  const drawings = shapes.items.filter(({ type }) => type !== 'Unsupported').length;
  return counts.reduce((sum, { value }) => sum + value, drawings);
}
