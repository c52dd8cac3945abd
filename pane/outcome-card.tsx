/** What a command wrote, line by line, with a way to look at it and a way back. */

import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { Glyph } from './glyph.tsx';
import { Spoken } from './spoken.tsx';
import { hasNewTab } from './told-together.ts';
import type { Outcome } from './way-back.ts';
import { WORDS } from './wording.ts';

export interface OutcomeCardProps {
  readonly outcome: Outcome;
  readonly canUndo: boolean;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function OutcomeCard({ outcome, canUndo, blocked, deeds }: OutcomeCardProps) {
  const { run, isUndone } = outcome;
  return (
    <div class="ss-outcome">
      <h3 class="ss-outcome-title" tabIndex={-1}>
        <Glyph name={isUndone ? 'undo' : 'done'} />
        <span>{isUndone ? WORDS.undoneTitle(run.title) : run.title}</span>
      </h3>
      {isUndone ? (
        <p class="ss-muted">{WORDS.asBefore}</p>
      ) : (
        <>
          {run.answer === null ? null : <p class="ss-answer">{run.answer}</p>}
          <ul class="ss-written">
            {run.lines.map(({ text, sheet }) => (
              <li key={`${sheet} ${text}`}>
                <span>{withWholeDays(text)}</span>
                {sheet === null ? null : (
                  <button
                    type="button"
                    class="ss-jump"
                    onClick={() => deeds.show(sheet, null, null)}
                  >
                    <Spoken parts={WORDS.showTab(sheet)} />
                  </button>
                )}
              </li>
            ))}
          </ul>
          {hasNewTab(run) ? <p class="ss-hint">{WORDS.inFront}</p> : null}
        </>
      )}
      <div class="ss-outcome-buttons">
        {canUndo ? (
          <Button kind="plain" onPress={() => deeds.undo()} disabledBecause={blocked}>
            <Glyph name="undo" />
            {WORDS.undo}
          </Button>
        ) : null}
        <Button kind="subtle" onPress={() => deeds.closeOutcome()}>
          <Spoken parts={WORDS.closeParts} />
        </Button>
      </div>
    </div>
  );
}

/** The text with its days, which no line breaks. */
function withWholeDays(text: string) {
  return text.split(/(\d{4}-\d\d-\d\d[.)]?)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <span class="ss-whole" key={index}>
        {part}
      </span>
    ),
  );
}
