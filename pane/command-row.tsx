/** A command as a row: its name is the button, and the whole row can be pressed. */

import type { CommandView } from '../core/index.ts';
import { Button } from './button.tsx';
import { Glyph } from './glyph.tsx';

export interface CommandRowProps {
  readonly command: CommandView;
  /** The one that most people want. */
  readonly isFirst: boolean;
  /** Why it cannot be pressed for a reason that is not its own, or `null`. */
  readonly blocked: string | null;
  /** Id of a text that says so, where there is one. */
  readonly blockedBy: string | null;
  readonly onPress: () => void;
}

/** A command that can run says what it does; one that cannot says why instead. */
export function CommandRow({ command, isFirst, blocked, blockedBy, onPress }: CommandRowProps) {
  const { id, label, summary, disabledBecause } = command;
  const textId = `ss-command-${id}`;
  return (
    <li class={isFirst ? 'ss-command ss-first' : 'ss-command'}>
      <Button
        kind="row"
        onPress={onPress}
        disabledBecause={disabledBecause ?? blocked}
        describedBy={blockedBy === null ? textId : `${textId} ${blockedBy}`}
        command={id}
      >
        {label}
      </Button>
      {disabledBecause === null ? (
        <p class="ss-hint" id={textId}>
          {summary}
        </p>
      ) : (
        <p class="ss-reason" id={textId}>
          <Glyph name="info" />
          <span>{disabledBecause}</span>
        </p>
      )}
    </li>
  );
}
