/** Excel as a host: reads the open workbook and carries plans out in it. */

import type { Host, HostError } from '../../core/index.ts';
import type { Known } from './apply-plan.ts';
import { cannotPrint, notLoaded } from './early-troubles.ts';
import { officeError } from './host-error-of.ts';
import { inExcel } from './in-excel.ts';

/** What reads and what writes come in files of their own, so that the pane is there sooner. */
const loadReading = () => import('./read-workbook.ts').catch(refuse);
const loadWriting = () => import('./apply-plan.ts').catch(refuse);

/** The workbook in which the add-in runs. Nothing may be asked of it before `Office.onReady`; it needs ExcelApi 1.9. */
export function excelHost(): Host {
  let lastRead: Pick<Known, 'is1904' | 'names'> | null = null;
  let canPrint = true;
  // They come beside the pane's start and the first reading; what does not come is asked for again when it is needed.
  loadReading()
    .then(loadWriting)
    .catch(() => {});
  return {
    async read(watch) {
      const { readWorkbook } = await loadReading();
      const { snapshot, is1904 } = await inExcel({ what: 'read' }, (context) =>
        readWorkbook(context, watch),
      );
      lastRead = { is1904, names: snapshot.sheets.map(({ name }) => name) };
      return snapshot;
    },

    async apply(plan, watch) {
      if (plan.steps.length === 0) return;
      const { applyPlan } = await loadWriting();
      const known = lastRead ?? (await look());
      lastRead = { ...known, names: null };
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

/** What is to be known of a workbook that was never read. */
async function look(): Promise<Pick<Known, 'is1904' | 'names'>> {
  const { read1904 } = await loadReading();
  return { is1904: await inExcel({ what: 'read' }, read1904), names: null };
}

function refuse(reason: unknown): never {
  throw notLoaded(reason);
}

function isOfPrinting({ cause }: HostError): boolean {
  return officeError(cause).place.startsWith('PageLayout.');
}
