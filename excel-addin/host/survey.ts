/** Looks at the tabs that a plan is about and that stood in the workbook before, just before anything is done to them. */

import { fingerprintGrid, type Grid } from '../../core/index.ts';
import { type CellNow, type HeaderRow, readCellsNow } from './cells-now.ts';
import { GridOfBlocks } from './grid-of-blocks.ts';
import { ask, askItems } from './in-excel.ts';
import type { PlanTab } from './plan-jobs.ts';
import { type BlockWanted, readBlocks } from './read-blocks.ts';
import { askRows, type RowsAsked, type RowsNow } from './rows-now.ts';
import {
  cellMembers,
  firstCells,
  firstRowsOf,
  loadOutline,
  outlineFacts,
  type SheetOutline,
  takeCells,
} from './sheet-outline.ts';
import { loadTail, type Tail, type TailFacts, tailFacts } from './table-tail.ts';

/** A tab as it stands now. */
export interface Standing {
  readonly visibility: Excel.Worksheet['visibility'];
  readonly isProtected: boolean;
  readonly mark: string | null;
  /** The fingerprint of its cells; `null` where the plan does not depend on it. */
  readonly fingerprint: string | null;
  /** What stands where rows are to be added or end; `null` where nothing is done there. */
  readonly tail: TailFacts | null;
  /** The rows that are to be taken away, in the order of the steps. */
  readonly rows: readonly RowsNow[];
  /** The cells that are to be changed, and the header rows of tables among which they may be. */
  readonly cells: Map<string, CellNow>;
  readonly headers: readonly HeaderRow[];
}

/** What is asked of one tab. */
interface Asked {
  readonly tab: PlanTab;
  readonly sheet: Excel.Worksheet;
  readonly outline: SheetOutline;
  readonly tail: Tail | null;
}

/** A survey that was asked for; `result` may be called after the next sync. */
export interface Survey {
  /** Each tab as it stands; `null` where there is none of the name. Syncs only where tabs that are to be deleted are long. */
  result(): Promise<Map<PlanTab, Standing | null>>;
}

/** Asks, and binds each tab to Excel's, so that a name that changes from now on does not matter. */
export function loadSurvey(
  context: Excel.RequestContext,
  tabs: readonly PlanTab[],
  is1904: boolean,
): Survey {
  const { worksheets } = context.workbook;
  const compared = tabs.filter(isCompared).length;
  const asked = tabs.map((tab): Asked => {
    const sheet = worksheets.getItemOrNullObject(tab.name);
    tab.sheet = ask(sheet, 'visibility');
    const firstRows = isCompared(tab) ? firstRowsOf(compared) : 0;
    const outline = loadOutline(sheet, firstRows, cellMembers(is1904));
    if (tab.changes.length > 0) askItems(sheet.tables, 'id', 'showHeaders');
    const tailRow = tailRowOf(tab);
    return {
      tab,
      sheet,
      outline,
      tail: tailRow === null ? null : loadTail(sheet, outline.used, tailRow),
    };
  });
  return { result: () => resultOf(context, asked, is1904) };
}

/** Below which row the plan adds rows, or which its rows to take away end with. */
function tailRowOf({ appends: [append], removals: [removal] }: PlanTab): number | null {
  if (append !== undefined) return append.row;
  return removal === undefined ? null : removal.row + removal.values.length;
}

/** Whether the tab is to be deleted only if its cells are as they were. */
function isCompared({ deletes }: PlanTab): boolean {
  return deletes.some(({ fingerprint }) => fingerprint !== null);
}

async function resultOf(
  context: Excel.RequestContext,
  asked: readonly Asked[],
  is1904: boolean,
): Promise<Map<PlanTab, Standing | null>> {
  const wanted: BlockWanted[] = [];
  const grids = new Map<PlanTab, { readonly grid: Grid }>();
  const facts = new Map<PlanTab, { readonly tail: TailFacts | null; readonly rows: RowsAsked[] }>();
  for (const { tab, sheet, outline, tail } of asked) {
    if (sheet.isNullObject) continue;
    const { used } = outlineFacts(outline);
    if (isCompared(tab)) {
      const { members } = outline;
      const cells = new GridOfBlocks();
      const { part, left, bytesPerCell } = firstCells(outline, used, tab.name);
      const take: BlockWanted['take'] = (block, at) => takeCells(block, at, is1904, cells);
      if (part !== null && used !== null) take(part, used);
      wanted.push(...left.map((rect) => ({ sheet, rect, members, bytesPerCell, take })));
      grids.set(tab, cells);
    }
    const found = tail === null ? null : tailFacts(tail, used);
    const table = found?.table?.proxy ?? null;
    const rows = tab.removals.map((step) => askRows(sheet, step, used, table, is1904));
    wanted.push(...rows.flatMap((one) => one.wanted ?? []));
    facts.set(tab, { tail: found, rows });
  }
  await readBlocks(context, wanted);
  const now = new Map<PlanTab, Pick<Standing, 'cells' | 'headers'>>();
  for (const { tab, sheet } of asked) {
    if (sheet.isNullObject || tab.changes.length === 0) continue;
    now.set(tab, await readCellsNow(context, sheet, tab.changes, is1904));
  }
  return new Map(
    asked.map(({ tab, sheet, outline }) => {
      if (sheet.isNullObject) return [tab, null];
      const { mark, isProtected } = outlineFacts(outline);
      const cells = grids.get(tab);
      return [
        tab,
        {
          visibility: sheet.visibility,
          isProtected,
          mark,
          fingerprint: cells === undefined ? null : fingerprintGrid(cells.grid),
          tail: facts.get(tab)?.tail ?? null,
          rows: facts.get(tab)?.rows.map((one) => one.result()) ?? [],
          cells: now.get(tab)?.cells ?? new Map(),
          headers: now.get(tab)?.headers ?? [],
        },
      ];
    }),
  );
}
