/** The whole workbook as a snapshot, in three syncs beyond what its size demands; in two where no tab is ours and all are short. */

import type { Rect, SheetSnapshot, Snapshot } from '../../core/index.ts';
import { GridOfBlocks } from './grid-of-blocks.ts';
import { isTooMuch, officeError } from './host-error-of.ts';
import { hasApi } from './in-excel.ts';
import { type BlockWanted, readBlocks } from './read-blocks.ts';
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

/** Bytes that a cell takes where only its formula is read. */
const FORMULA_BYTES = 30;

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
    const formulas = new FormulaCount();
    if (facts.mark !== null && facts.used !== null) {
      wanted.push(formulas.wanted(tab.outline.sheet, facts.used));
    }
    return { ...tab, ...facts, sheet, cells, formulas };
  });
  await readBlocks(context, wanted);
  const sheets = tabs.map(
    ({ sheet, cells, isProtected, merges, mark, things, formulas }): SheetSnapshot => ({
      name: sheet.name,
      grid: cells.grid,
      visibility: VISIBILITY[sheet.visibility],
      isProtected,
      merges: merges === null || merges.isNullObject ? [] : merges.areas.items.map(rectOf),
      mark,
      extras: things.reduce((sum, { value }) => sum + value, formulas.count),
    }),
  );
  return { snapshot: { name: workbook.name, sheets }, is1904 };
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
  /** How many of each kind of thing lie on the tab beside its cells. */
  readonly things: readonly OfficeExtension.ClientResult<number>[];
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
  for (;;) {
    const seen = sheets.map((sheet): Seen => {
      const outline = loadOutline(sheet, firstRows, is1904);
      return {
        outline,
        things: countThings(sheet),
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

/** Charts, tables, pivot tables, drawings and comments, as far as this Excel can tell. */
function countThings(sheet: Excel.Worksheet): OfficeExtension.ClientResult<number>[] {
  const kinds: { getCount(): OfficeExtension.ClientResult<number> }[] = [
    sheet.charts,
    sheet.tables,
    sheet.pivotTables,
    sheet.shapes,
  ];
  if (hasApi('1.10')) kinds.push(sheet.comments);
  return kinds.map((kind) => kind.getCount());
}

/** Counts the formulas of a tab of ours: one that somebody has put there makes it theirs. */
class FormulaCount {
  count = 0;

  wanted(sheet: Excel.Worksheet, rect: Rect): BlockWanted {
    return {
      sheet,
      rect,
      members: ['formulas', 'values'],
      bytesPerCell: FORMULA_BYTES,
      take: (part) => {
        const values = part.values as readonly (readonly unknown[])[];
        (part.formulas as readonly (readonly unknown[])[]).forEach((row, down) => {
          row.forEach((entry, along) => {
            // A text that begins with an equal sign reads as itself both times; a formula shows something else.
            const isFormula = typeof entry === 'string' && entry.startsWith('=');
            if (isFormula && entry !== values[down]?.[along]) this.count += 1;
          });
        });
      },
    };
  }
}

function rectOf(range: Excel.Range): Rect {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
