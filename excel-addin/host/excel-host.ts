/** Excel as a host: the only folder of the add-in that knows of `load` and `sync`. */

import type { Host } from '../../core/index.ts';
import { applyPlan, type LastRead } from './apply-plan.ts';
import { inExcel } from './in-excel.ts';
import { load1904, readWorkbook } from './read-workbook.ts';

/** The workbook in which the add-in runs. Make one after `Office.onReady`; it needs ExcelApi 1.9. */
export function excelHost(): Host {
  let lastRead: LastRead | null = null;
  return {
    async read() {
      const { snapshot, is1904 } = await inExcel({ what: 'read' }, readWorkbook);
      lastRead = { is1904, names: snapshot.sheets.map(({ name }) => name) };
      return snapshot;
    },

    async apply(plan, progress) {
      if (plan.steps.length === 0) return;
      const known = lastRead ?? { is1904: await inExcel({ what: 'read' }, read1904), names: null };
      lastRead = { ...known, names: null };
      await applyPlan(plan, known, progress);
    },
  };
}

async function read1904(context: Excel.RequestContext): Promise<boolean> {
  const firstDay = load1904(context);
  await context.sync();
  return firstDay.value === 0;
}
