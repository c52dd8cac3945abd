/** The commands: the day they are for, a button each, and what the last one wrote. */

import type { Abilities, CommandView } from './bridge.ts';
import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { Glyph } from './glyph.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import type { Outcome } from './state.ts';

export interface ActionsSectionProps {
  readonly commands: readonly CommandView[];
  readonly abilities: Abilities;
  readonly asOf: string;
  readonly outcome: Outcome | null;
  readonly blocked: string | null;
  readonly deeds: Deeds;
}

export function ActionsSection(props: ActionsSectionProps) {
  const { commands, asOf, outcome, blocked, deeds } = props;
  if (commands.length === 0 && outcome === null) return null;
  const dateMissing = asOf === '' ? 'Choose the day that the figures are for.' : null;
  return (
    <section class="ss-section ss-actions" aria-labelledby="ss-actions-title">
      <div class="ss-bar">
        <h2 class="ss-h2" id="ss-actions-title">
          Actions
        </h2>
        <label class="ss-date">
          <span>As of</span>
          <input
            type="date"
            value={asOf}
            onInput={(event) => deeds.setAsOf(event.currentTarget.value)}
          />
        </label>
      </div>
      <ul class="ss-commands">
        {commands.map((command, index) => {
          const reason = command.disabledBecause ?? dateMissing;
          const id = `ss-command-${command.id}`;
          return (
            <li key={command.id}>
              <Button
                kind={index === 0 ? 'primary' : 'plain'}
                onPress={() => deeds.run(command.id)}
                disabledBecause={reason ?? blocked}
                describedBy={reason === null ? id : `${id} ${id}-reason`}
                command={command.id}
              >
                {command.label}
              </Button>
              <p class="ss-hint" id={id}>
                {command.summary}
              </p>
              {reason === null ? null : (
                <p class="ss-reason" id={`${id}-reason`}>
                  <Glyph name="info" />
                  <span>{reason}</span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {outcome === null ? null : (
        <OutcomeCard
          outcome={outcome}
          canUndo={props.abilities.undo && outcome.run.canUndo && !outcome.isUndone}
          blocked={blocked}
          deeds={deeds}
        />
      )}
    </section>
  );
}
