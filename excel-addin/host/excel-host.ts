/** Excel as a host: reads the open workbook and carries plans out in it. */

import type { Host, HostError } from '../../core/index.ts';
import type { Known } from './apply-plan.ts';
import { officeError } from './host-error-of.ts';
import { inExcel, settle } from './in-excel.ts';
import { load1904, readWorkbook } from './read-workbook.ts';
import { cannotPrint, notLoaded } from './troubles.ts';

/** What writes comes in a file of its own, so that the pane is there sooner. */
const loadWriting = () => import('./apply-plan.ts');

/** The workbook in which the add-in runs. Make one after `Office.onReady`; it needs ExcelApi 1.9. */
export function excelHost(): Host {
  let lastRead: Pick<Known, 'is1904' | 'names'> | null = null;
  let canPrint = true;
  // It comes beside the first reading; where it does not come, it is asked for again when it is needed.
  loadWriting().catch(() => {});
  return {
    async read(watch) {
      const { snapshot, is1904 } = await inExcel({ what: 'read' }, (context) =>
        readWorkbook(context, watch),
      );
      lastRead = { is1904, names: snapshot.sheets.map(({ name }) => name) };
      return snapshot;
    },

    async apply(plan, watch) {
      if (plan.steps.length === 0) return;
      const known = lastRead ?? { is1904: await inExcel({ what: 'read' }, read1904), names: null };
      lastRead = { ...known, names: null };
      const { applyPlan } = await loadWriting().catch((reason: unknown) => {
        throw notLoaded(reason);
      });
      try {
        await applyPlan(plan, { ...known, canPrint }, watch);
      } catch (reason) {
        if (!isOfPrinting(reason as HostError)) throw reason;
        canPrint = false;
        throw cannotPrint(reason);
      }
    },
  };
}

function isOfPrinting({ cause }: HostError): boolean {
  return officeError(cause).place.startsWith('PageLayout.');
}

async function read1904(context: Excel.RequestContext): Promise<boolean> {
  const firstDay = load1904(context);
  await settle(context);
  return firstDay.value === 0;
}
