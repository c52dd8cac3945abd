/** Asks before the workbook on screen is replaced while changes to it were not saved. */

import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import type { Replacement } from './state.ts';
import { WORDS } from './wording.ts';

export interface LeaveDialogProps {
  readonly asking: Replacement | null;
  readonly onAnswer: (goOn: boolean) => void;
}

export function LeaveDialog({ asking, onAnswer }: LeaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asking === null) dialog.current?.close();
    else dialog.current?.showModal();
  }, [asking]);
  return (
    <dialog
      ref={dialog}
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
          {WORDS.openAnyway}
        </Button>
      </div>
    </dialog>
  );
}
