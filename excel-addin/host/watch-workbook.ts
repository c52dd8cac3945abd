/** Tells when somebody changes the workbook: types, or adds, deletes or renames a tab. */

import { hasApi, inExcel, settle } from './in-excel.ts';

/**
 * Starts telling; returns how to stop. The host turns events off while it writes, so that its own changes are not told. Where
 * Excel takes no listener nothing is told.
 */
export function watchWorkbook(changed: () => void): () => void {
  let isStopped = false;
  const tell = async (): Promise<void> => {
    if (!isStopped) changed();
  };
  const listening = inExcel({ what: 'read' }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: { remove(): void }[] = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    if (hasApi('1.17')) handlers.push(worksheets.onNameChanged.add(tell));
    await settle(context);
    return { context, handlers };
  }).catch(() => null);
  return () => {
    isStopped = true;
    void listening.then(async (listener) => {
      if (listener === null) return;
      for (const handler of listener.handlers) handler.remove();
      await settle(listener.context).catch(() => undefined);
    });
  };
}
