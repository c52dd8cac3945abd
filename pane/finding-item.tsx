/** One finding: how grave, where, what was found, expected and done, and the choices that settle it. */

import type { SheetMapping } from '../core/index.ts';
import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import type { ShownFinding } from './finding-groups.ts';
import { Glyph } from './glyph.tsx';
import { Jump } from './jump.tsx';
import { SEVERITY_WORD, WORDS } from './wording.ts';

export interface FindingItemProps {
  readonly shown: ShownFinding;
  /** The title that it stands under. */
  readonly group: string;
  /** The user jumped from here last. */
  readonly isCurrent: boolean;
  readonly blocked: string | null;
  readonly onSettle: (mapping: SheetMapping) => void;
  readonly deeds: Deeds;
}

export function FindingItem(props: FindingItemProps) {
  const { shown, group, isCurrent, blocked, onSettle, deeds } = props;
  const { key, finding } = shown;
  const { severity, sheet, a1, what, expected, done, notes, suggestion, mend, choices } = finding;
  return (
    <li class="ss-finding" data-finding aria-current={isCurrent ? 'true' : undefined}>
      <p class="ss-finding-head">
        <span class={`ss-severity ss-${severity}`}>
          <Glyph name={severity} />
          {SEVERITY_WORD[severity]}
        </span>
        <Jump sheet={sheet} a1={a1} around={group} onPress={() => deeds.show(sheet, a1, key)} />
      </p>
      <p class="ss-what">{what}</p>
      <p class="ss-muted">{[expected, done].filter((part) => part !== '').join(' ')}</p>
      {notes.length === 0 ? null : (
        <ul class="ss-notes">
          {notes.map((note) => (
            <li key={`${note.sheet}!${note.a1} ${note.text}`}>
              <span>{note.text}</span>
              <Jump
                sheet={note.sheet}
                a1={note.a1}
                around={sheet}
                onPress={() => deeds.show(note.sheet, note.a1, key)}
              />
            </li>
          ))}
        </ul>
      )}
      {suggestion === null ? null : (
        <p class="ss-suggestion">
          <span>{WORDS.suggestion}</span> <b>{suggestion}</b>
        </p>
      )}
      {mend === null || a1 === null ? null : (
        <div class="ss-choices">
          <Button
            kind="plain"
            onPress={() =>
              void deeds.order({ order: 'mend', cells: [{ sheet, a1 }] }, WORDS.mending)
            }
            disabledBecause={blocked}
          >
            {WORDS.mendOne(mend)}
          </Button>
        </div>
      )}
      {choices.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, these are buttons
        <div class="ss-choices" role="group" aria-label={WORDS.settle}>
          {choices.map((choice) => (
            <Button
              key={choice.label}
              kind="plain"
              onPress={() => onSettle(choice.mapping)}
              disabledBecause={blocked}
            >
              {choice.label}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
