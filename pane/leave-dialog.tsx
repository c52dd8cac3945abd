/** Asks before the workbook on screen is replaced while changes to it were not saved. */

import { Button } from './button.tsx';
import type { Replacement } from './state.ts';
import { WORDS } from './wording.ts';

export interface LeaveDialogProps {
  readonly asking: Replacement | null;
  readonly onAnswer: (goOn: boolean) => void;
}

export function LeaveDialog({ asking, onAnswer }: LeaveDialogProps) {
  // No hook: they are loaded with the pages, and this is on screen before. A new function is called at every drawing.
  const openOrClose = (dialog: HTMLDialogElement | null): void => {
    if (asking === null) dialog?.close();
    else if (dialog?.open === false) dialog.showModal();
  };
  return (
    <dialog
      ref={openOrClose}
      class="ss-dialog"
      aria-labelledby="ss-leave-title"
      aria-describedby="ss-leave-text"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 class="ss-h2" id="ss-leave-title">
        {WORDS.leaveFor[asking ?? 'file']}
      </h2>
      <p class="ss-muted" id="ss-leave-text">
        {WORDS.changesLost}
      </p>
      <div class="ss-dialog-buttons">
        <Button kind="primary" onPress={() => onAnswer(false)}>
          {WORDS.keepThis}
        </Button>
        <Button kind="plain" onPress={() => onAnswer(true)}>
          {WORDS.leaveAnyway[asking ?? 'file']}
        </Button>
      </div>
    </dialog>
  );
}
