/**
 * The whole workbook as a snapshot, in three syncs beyond what its size demands: the tabs; how far each reaches and its first rows; and,
 * where there is more, the rest together with the places that functions of ours fill.
 */

import type { Progress, SheetSnapshot, Snapshot, Watch } from '../../core/index.ts';
import { GridOfBlocks } from './grid-of-blocks.ts';
import { isTooMuch, officeError } from './host-error-of.ts';
import { ask, askItems, hasApi, settle } from './in-excel.ts';
import { type BlockWanted, readBlocks } from './read-blocks.ts';
import { rectOf, SheetFormulas } from './sheet-formulas.ts';
import {
  cellMembers,
  firstCells,
  firstRowsOf,
  loadOutline,
  outlineFacts,
  type SheetOutline,
  takeCells,
} from './sheet-outline.ts';
import { askThings, type Things, thingsOn } from './things-on-tab.ts';

/** What the host remembers beside the snapshot. */
export interface WorkbookReading {
  readonly snapshot: Snapshot;
  /** Whether the workbook counts its days from 1904. */
  readonly is1904: boolean;
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** See the head of the file. Tells its progress in cells; gives up between two syncs. */
export async function readWorkbook(
  context: Excel.RequestContext,
  watch?: Watch,
): Promise<WorkbookReading> {
  const { workbook } = context;
  const { worksheets } = workbook;
  ask(workbook, 'name');
  askItems(worksheets, 'name', 'visibility');
  const firstDay = load1904(context);
  await settle(context, watch);
  const is1904 = firstDay.value === 0;
  const seen = await outlines(context, worksheets.items, is1904, watch);
  const found = seen.map((one, index) => {
    const sheet = worksheets.items[index] as Excel.Worksheet;
    const facts = outlineFacts(one.outline);
    return { ...one, ...facts, sheet, ...firstCells(one.outline, facts.used, sheet.name) };
  });
  const taken = countCells(found, watch?.progress);
  const wanted: BlockWanted[] = [];
  const tabs = found.map((tab) => {
    const { used, part, left, bytesPerCell, outline, mark } = tab;
    const cells = new GridOfBlocks();
    const formulas = new SheetFormulas(outline.sheet);
    const mayBeFilled = used !== null && tab.canSpill && outline.used.hasSpill !== false;
    const more = mayBeFilled ? () => formulas.askOwnBlocks() : () => [];
    if (part !== null && used !== null) {
      takeCells(part, used, is1904, cells);
      formulas.take(part, used);
      taken(part.values.length * (part.values[0]?.length ?? 0));
      wanted.push(...more());
    }
    // Where nothing depends on its formulas, a long tab is spared them.
    const needsFormulas = mark !== null || mayBeFilled;
    for (const rect of left) {
      wanted.push({
        ...{ sheet: outline.sheet, rect, bytesPerCell, more },
        members: needsFormulas ? outline.members : cellMembers(is1904),
        take(block, place) {
          takeCells(block, place, is1904, cells);
          if (needsFormulas) formulas.take(block, place);
          taken(place.rows * place.columns);
        },
      });
    }
    return { ...tab, cells, formulas };
  });
  await readBlocks(context, wanted, watch);
  const sheets = tabs.map(
    ({ sheet, cells, isProtected, merges, mark, things, formulas }): SheetSnapshot => {
      const { count, ownBlocks } = formulas;
      return {
        name: sheet.name,
        grid: cells.grid,
        visibility: VISIBILITY[sheet.visibility],
        isProtected,
        merges: merges === null || merges.isNullObject ? [] : merges.areas.items.map(rectOf),
        mark,
        extras: thingsOn(things) + (mark === null ? 0 : count),
        ...(ownBlocks.length === 0 ? {} : { ownBlocks }),
      };
    },
  );
  return { snapshot: { name: workbook.name, sheets, drawsCharts: true }, is1904 };
}

/** Whether the workbook counts its days from 1904, where nothing else is to be known. */
export async function read1904(context: Excel.RequestContext): Promise<boolean> {
  const firstDay = load1904(context);
  await settle(context);
  return firstDay.value === 0;
}

/** Asks what 1 January 1904 is here: 0 where the workbook counts its days from then. */
function load1904({ workbook }: Excel.RequestContext): Excel.FunctionResult<number> {
  return ask(workbook.functions.date(1904, 1, 1), 'value');
}

/** To be told of cells that have come: tells how many have by then, of how many in all tabs. */
function countCells(
  tabs: readonly { readonly used: { readonly rows: number; readonly columns: number } | null }[],
  progress: Progress = () => {},
): (cells: number) => void {
  const total = tabs.reduce((sum, { used }) => sum + (used?.rows ?? 0) * (used?.columns ?? 0), 0);
  let done = 0;
  return (cells) => {
    done += cells;
    progress(done, total);
  };
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
  watch: Watch | undefined,
): Promise<Seen[]> {
  let firstRows = firstRowsOf(sheets.length);
  // Older versions cannot tell merged cells.
  let isMergeAsked = hasApi('1.13');
  const canSpill = hasApi('1.12');
  for (;;) {
    const seen = sheets.map((sheet): Seen => {
      // Formulas come with the first rows, though few tabs need them: which ones do is known only when they are there.
      const outline = loadOutline(sheet, firstRows, [...cellMembers(is1904), 'formulas']);
      if (canSpill) ask(outline.used, 'hasSpill');
      const merges = isMergeAsked ? loadMerges(outline) : null;
      return { outline, things: askThings(sheet), canSpill, merges };
    });
    try {
      await settle(context, watch);
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
  askItems(merges.areas, 'rowIndex', 'columnIndex', 'rowCount', 'columnCount');
  return merges;
}
