/** What a command wrote, line by line, with a way to look at it and a way back. */

import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { Glyph } from './glyph.tsx';
import type { Outcome } from './state.ts';
import { WORDS } from './wording.ts';

export interface OutcomeCardProps {
  readonly outcome: Outcome;
  readonly canUndo: boolean;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function OutcomeCard({ outcome, canUndo, blocked, deeds }: OutcomeCardProps) {
  const { run, isUndone, undoes } = outcome;
  const hasTab = run.lines.some(({ sheet }) => sheet !== null);
  return (
    <div class="ss-outcome">
      <h3 class="ss-outcome-title" tabIndex={-1}>
        <Glyph name={isUndone ? 'undo' : 'done'} />
        <span>{isUndone ? `Undone: ${run.title}` : run.title}</span>
      </h3>
      {isUndone ? (
        <p class="ss-muted">{undoes === null ? WORDS.asBefore : WORDS.takenBack(undoes)}</p>
      ) : (
        <>
          {run.answer === null ? null : <p class="ss-answer">{run.answer}</p>}
          <ul class="ss-written">
            {run.lines.map(({ text, sheet }) => (
              <li key={`${sheet} ${text}`}>
                <span>{text}</span>
                {sheet === null ? null : (
                  <button
                    type="button"
                    class="ss-jump"
                    onClick={() => deeds.show(sheet, null, null)}
                  >
                    Show<span class="ss-unseen"> {sheet}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          {hasTab ? <p class="ss-hint">{WORDS.inFront}</p> : null}
        </>
      )}
      <div class="ss-outcome-buttons">
        {canUndo ? (
          <Button kind="plain" onPress={() => deeds.undo()} disabledBecause={blocked}>
            <Glyph name="undo" />
            {WORDS.undo}
            {undoes === null ? null : `: ${undoes}`}
          </Button>
        ) : null}
        <Button kind="subtle" onPress={() => deeds.closeOutcome()}>
          Close<span class="ss-unseen"> what was written</span>
        </Button>
      </div>
    </div>
  );
}
