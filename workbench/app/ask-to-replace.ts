/** Asks before a dropped file takes the place of a workbook with changes that were not saved; nothing else waits for the answer. */

/** Whether the user wants it; closing the dialog is a no, and so is a second question while it is open. */
export function askToReplace(dialog: HTMLDialogElement): Promise<boolean> {
  if (dialog.open) return Promise.resolve(false);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((settle) => {
    dialog.addEventListener('close', () => settle(dialog.returnValue === 'open'), { once: true });
  });
}
