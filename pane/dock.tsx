/** The foot of the pane, always in sight: what is under way, what went wrong, and what was saved. */

import { Button } from './button.tsx';
import { Glyph } from './glyph.tsx';
import type { Busy, Stopped } from './state.ts';
import { WORDS } from './wording.ts';

export interface DockProps {
  readonly busy: Busy | null;
  readonly trouble: string | null;
  readonly saved: string | null;
  readonly stopped: Stopped | null;
  readonly onReadAgain: () => void;
  readonly onDismiss: () => void;
  readonly onCancel: () => void;
}

export function Dock(props: DockProps) {
  const { busy, trouble, saved, stopped, onReadAgain, onDismiss, onCancel } = props;
  return (
    <div class="ss-dock">
      {/* The region stays in the page, so that what is put into it is read out. */}
      <div role="alert">
        {trouble === null ? null : (
          <div class="ss-trouble">
            <Glyph name="error" />
            <p>{trouble}</p>
            <button type="button" class="ss-dismiss" onClick={onDismiss}>
              <Glyph name="close" />
              <span class="ss-unseen">{WORDS.dismiss}</span>
            </button>
          </div>
        )}
      </div>
      {saved === null ? null : (
        <div class="ss-saved">
          <Glyph name="done" />
          <p>{saved}</p>
        </div>
      )}
      {stopped === null ? null : (
        <div class="ss-saved ss-stopped">
          <Glyph name="info" />
          <p>{stopped.sentence}</p>
          {stopped.isBehind ? (
            <Button kind="plain" onPress={onReadAgain}>
              {WORDS.readAgain}
            </Button>
          ) : null}
        </div>
      )}
      {busy === null || !busy.isLong ? null : (
        <div class="ss-busy">
          <label for="ss-progress">
            {busy.stop === 'stopping' ? WORDS.cancelling : busy.label}
          </label>
          {busy.percent === null ? null : <span aria-hidden="true">{busy.percent}%</span>}
          {busy.percent === null ? (
            <progress key="endless" id="ss-progress" max={100} />
          ) : (
            <progress key="measured" id="ss-progress" max={100} value={busy.percent} />
          )}
          {busy.stop === undefined ? null : (
            <Button
              kind="plain"
              onPress={onCancel}
              disabledBecause={busy.stop === 'stopping' ? WORDS.cancelling : null}
            >
              {WORDS.cancel}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
