/** Takes away a tab that a failed plan has added and not yet marked: nobody would know it for ours. */

import type { Plan } from '../../core/index.ts';
import { settle } from './in-excel.ts';
import { loadMark, markOf } from './tab-mark.ts';

/**
 * Deletes the tabs that the plan was to add and that stand there empty and without a mark. `names` are those of the tabs that were
 * there before: without them nothing is deleted, as a tab of that name could be somebody else's.
 */
export async function clearUnmarked(
  context: Excel.RequestContext,
  { steps }: Plan,
  names: readonly string[] | null,
): Promise<void> {
  const before = new Set((names ?? []).map((name) => name.toLowerCase()));
  const added =
    names === null
      ? []
      : steps.filter(({ step, sheet }) => step === 'add-sheet' && !before.has(sheet.toLowerCase()));
  const found = added.map(({ sheet: name }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(false);
    return { sheet, used, mark: loadMark(sheet) };
  });
  await settle(context);
  for (const { sheet, used, mark } of found) {
    if (!sheet.isNullObject && used.isNullObject && markOf(mark) === null) sheet.delete();
  }
  await settle(context);
}
