/** The commands: the day they are for, a row each, those that cannot run folded away, and what the last one wrote. */

import type { CommandView } from '../core/index.ts';
import type { Abilities } from './bridge.ts';
import { Button } from './button.tsx';
import { CommandRow } from './command-row.tsx';
import type { Deeds } from './deeds.ts';
import { Fold } from './fold.tsx';
import { Glyph } from './glyph.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import type { Outcome } from './way-back.ts';
import { WORDS } from './wording.ts';

export interface ActionsSectionProps {
  readonly commands: readonly CommandView[];
  readonly abilities: Abilities;
  readonly asOf: string;
  readonly outcome: Outcome | null;
  readonly blocked: string | null;
  /** Which folds are open, by key. */
  readonly open: Readonly<Record<string, boolean>>;
  /** Something else is the next best thing to do: then this is not the button that stands out. */
  readonly isSecond: boolean;
  readonly deeds: Deeds;
}

/** Key of the fold with the commands that cannot run. */
const NOT_YET = 'commands:not-yet';
const DATE_MISSING = 'ss-date-missing';

export function ActionsSection(props: ActionsSectionProps) {
  const { commands, asOf, outcome, blocked, open, deeds } = props;
  if (commands.length === 0 && outcome === null) return null;
  const ready = commands.filter(({ disabledBecause }) => disabledBecause === null);
  const notYet = commands.filter(({ disabledBecause }) => disabledBecause !== null);
  const isDateMissing = asOf === '';
  const row = (command: CommandView, isFirst: boolean) => (
    <CommandRow
      key={command.id}
      command={command}
      isFirst={isFirst}
      blocked={isDateMissing ? WORDS.chooseDay : blocked}
      blockedBy={isDateMissing ? DATE_MISSING : null}
      onPress={() => deeds.run(command.id)}
    />
  );
  return (
    <section class="ss-section ss-actions" aria-labelledby="ss-actions-title">
      <div class="ss-bar">
        <h2 class="ss-h2" id="ss-actions-title">
          {WORDS.actions}
        </h2>
        <label class="ss-date">
          <span>{WORDS.asOf}</span>
          <input
            type="date"
            value={asOf}
            onInput={(event) => deeds.setAsOf(event.currentTarget.value)}
          />
        </label>
      </div>
      {isDateMissing ? (
        <p class="ss-reason" id={DATE_MISSING}>
          <Glyph name="info" />
          <span>{WORDS.chooseDay}</span>
        </p>
      ) : null}
      {ready.length < 2 ? null : (
        <div class="ss-all">
          <Button
            kind={props.isSecond ? 'plain' : 'primary'}
            onPress={() => deeds.runAll()}
            disabledBecause={isDateMissing ? WORDS.chooseDay : blocked}
            {...(isDateMissing ? { describedBy: DATE_MISSING } : {})}
            command="all"
          >
            {WORDS.allTabs(ready.length)}
          </Button>
        </div>
      )}
      {commands.length === 0 ? null : (
        <div class="ss-commands">
          {ready.length === 0 ? null : (
            <ul>
              {ready.map((command, index) => row(command, index === 0 && ready.length === 1))}
            </ul>
          )}
          {notYet.length === 0 ? null : (
            <Fold
              kind="row"
              isOpen={open[NOT_YET] ?? ready.length === 0}
              onToggle={(isOpen) => deeds.toggle(NOT_YET, isOpen)}
              head={
                <span class="ss-fold-title ss-muted">
                  {WORDS.notYet(notYet.map(({ label }) => label).join(', '))}
                </span>
              }
            >
              {() => <ul>{notYet.map((command) => row(command, false))}</ul>}
            </Fold>
          )}
        </div>
      )}
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
