/** What is shown while there is nothing to work on: what this is for, and the next step. */

import type { CommandView } from '../core/index.ts';
import type { Abilities } from './bridge.ts';
import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { Glyph } from './glyph.tsx';
import { WORDS } from './wording.ts';

export interface StartSectionProps {
  readonly abilities: Abilities;
  readonly deeds: Deeds;
  readonly blocked: string | null;
  /** The workbook has cells, but no table in it was recognised. */
  readonly hasCells: boolean;
  /** *Check again* is not offered elsewhere, and nothing but the user's own entries leads on. */
  readonly offersCheck: boolean;
  /** Commands that can run on an empty workbook. */
  readonly commands: readonly CommandView[];
}

export function StartSection(props: StartSectionProps) {
  const { abilities, deeds, blocked, hasCells, offersCheck, commands } = props;
  return (
    <section class="ss-section ss-start" aria-labelledby="ss-start-title">
      {hasCells ? (
        <h2 class="ss-h2" id="ss-start-title">
          Next steps
        </h2>
      ) : (
        <p class="ss-lead" id="ss-start-title">
          Turns the project sheets you already keep into a checked portfolio and status pages.
        </p>
      )}
      <p class="ss-muted">
        {hasCells
          ? 'A tab is recognised by its headers: ID and Name are enough for a list of projects, anywhere in the first 30 rows.'
          : 'Every cell that is unclear is named and can be jumped to. Your own cells are never overwritten.'}
      </p>
      <ul class="ss-steps">
        {abilities.open ? (
          <li>
            <Button
              kind="primary"
              onPress={() => deeds.replace('file')}
              disabledBecause={blocked}
              describedBy="ss-start-open"
            >
              <Glyph name="open" />
              {hasCells ? 'Open another file' : 'Open a file'}
            </Button>
            <p class="ss-hint" id="ss-start-open">
              A workbook (.xlsx) or a list (.csv, .tsv) as it is.
            </p>
          </li>
        ) : null}
        {abilities.sample ? (
          <li>
            <Button
              kind={abilities.open ? 'plain' : 'primary'}
              onPress={() => deeds.replace('sample')}
              disabledBecause={blocked}
              describedBy="ss-start-sample"
            >
              <Glyph name="sample" />
              Open the sample
            </Button>
            <p class="ss-hint" id="ss-start-sample">
              An invented portfolio with a few realistic flaws, to look around.
            </p>
          </li>
        ) : null}
        {abilities.save && hasCells ? (
          <li>
            <Button
              kind="plain"
              onPress={() => deeds.save()}
              disabledBecause={blocked}
              describedBy="ss-start-save"
            >
              <Glyph name="save" />
              Save
            </Button>
            <p class="ss-hint" id="ss-start-save">
              Hands you the file with what you changed in its cells.
            </p>
          </li>
        ) : null}
        <li>
          <Button kind="plain" onPress={() => deeds.goTo('sheets')} describedBy="ss-start-sheets">
            {WORDS.useMySheet}
          </Button>
          <p class="ss-hint" id="ss-start-sheets">
            {WORDS.useMySheetHint}
          </p>
        </li>
        <li>
          <Button
            kind={abilities.open || abilities.sample ? 'plain' : 'primary'}
            onPress={() => deeds.goTo('set-up')}
            describedBy="ss-start-set-up"
          >
            {WORDS.setUp}
          </Button>
          <p class="ss-hint" id="ss-start-set-up">
            {WORDS.setUpHint}
          </p>
        </li>
        {commands.map((command) => (
          <li key={command.id}>
            <Button
              kind="plain"
              onPress={() => deeds.run(command.id)}
              disabledBecause={blocked}
              describedBy={`ss-start-${command.id}`}
              command={command.id}
            >
              {command.label}
            </Button>
            <p class="ss-hint" id={`ss-start-${command.id}`}>
              {command.summary}
            </p>
          </li>
        ))}
        {offersCheck ? (
          <li>
            <Button kind="plain" onPress={() => deeds.check()} describedBy="ss-start-check">
              <Glyph name="again" />
              Check again
            </Button>
            <p class="ss-hint" id="ss-start-check">
              After you have put a list of projects into a tab, with its headers.
            </p>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
