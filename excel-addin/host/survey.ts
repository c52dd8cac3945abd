/** Looks at the tabs that a plan is about and that stood in the workbook before, just before anything is done to them. */

import { fingerprintGrid, type Grid } from '../../core/index.ts';
import { GridOfBlocks } from './grid-of-blocks.ts';
import type { PlanTab } from './plan-jobs.ts';
import { type BlockWanted, readBlocks } from './read-blocks.ts';
import {
  firstRowsOf,
  loadOutline,
  outlineFacts,
  type SheetOutline,
  takeFirst,
} from './sheet-outline.ts';
import { loadTail, type Tail, type TailFacts, tailFacts } from './table-tail.ts';

/** A tab as it stands now. */
export interface Standing {
  readonly visibility: Excel.Worksheet['visibility'];
  readonly isProtected: boolean;
  readonly mark: string | null;
  /** The fingerprint of its cells; `null` where the plan does not depend on it. */
  readonly fingerprint: string | null;
  /** What stands where rows are to be added; `null` where none are. */
  readonly tail: TailFacts | null;
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
    sheet.load('visibility');
    tab.sheet = sheet;
    const outline = loadOutline(sheet, isCompared(tab) ? firstRowsOf(compared) : 0, is1904);
    const [append] = tab.appends;
    return {
      tab,
      sheet,
      outline,
      tail: append === undefined ? null : loadTail(sheet, outline.used, append.row),
    };
  });
  return { result: () => resultOf(context, asked) };
}

/** Whether the tab is to be deleted only if its cells are as they were. */
function isCompared({ deletes }: PlanTab): boolean {
  return deletes.some(({ fingerprint }) => fingerprint !== null);
}

async function resultOf(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<Map<PlanTab, Standing | null>> {
  const wanted: BlockWanted[] = [];
  const grids = new Map<PlanTab, { readonly grid: Grid }>();
  for (const { tab, sheet, outline } of asked) {
    if (sheet.isNullObject || !isCompared(tab)) continue;
    const cells = new GridOfBlocks();
    wanted.push(...takeFirst(outline, outlineFacts(outline).used, tab.name, cells));
    grids.set(tab, cells);
  }
  await readBlocks(context, wanted);
  return new Map(
    asked.map(({ tab, sheet, outline, tail }) => {
      if (sheet.isNullObject) return [tab, null];
      const { mark, isProtected, used } = outlineFacts(outline);
      const cells = grids.get(tab);
      return [
        tab,
        {
          visibility: sheet.visibility,
          isProtected,
          mark,
          fingerprint: cells === undefined ? null : fingerprintGrid(cells.grid),
          tail: tail === null ? null : tailFacts(tail, used),
        },
      ];
    }),
  );
}
