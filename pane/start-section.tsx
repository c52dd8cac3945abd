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
  // Where no file can be opened, the sample is added to the workbook that is open, as long as that is empty.
  const offersSample = abilities.sample && (abilities.open || !hasCells);
  // Where a file can be opened, that is the way in for a sheet of one's own, as long as there is none here.
  const offersSheets = hasCells || !abilities.open;
  return (
    <section class="ss-section ss-start" aria-labelledby="ss-start-title">
      {hasCells ? (
        <h2 class="ss-h2" id="ss-start-title">
          {WORDS.nextSteps}
        </h2>
      ) : (
        <p class="ss-lead" id="ss-start-title">
          {WORDS.lead}
        </p>
      )}
      <p class="ss-muted">{hasCells ? WORDS.recognisedBy : WORDS.nothingOverwritten}</p>
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
              {hasCells ? WORDS.openOther : WORDS.openFile}
            </Button>
            <p class="ss-hint" id="ss-start-open">
              {WORDS.openFileHint}
            </p>
          </li>
        ) : null}
        {offersSample ? (
          <li>
            <Button
              kind={abilities.open ? 'plain' : 'primary'}
              onPress={() => deeds.replace('sample')}
              disabledBecause={blocked}
              describedBy="ss-start-sample"
            >
              <Glyph name="sample" />
              {abilities.open ? WORDS.openSample : WORDS.addSample}
            </Button>
            <p class="ss-hint" id="ss-start-sample">
              {abilities.open ? WORDS.openSampleHint : WORDS.addSampleHint}
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
              {WORDS.save}
            </Button>
            <p class="ss-hint" id="ss-start-save">
              {WORDS.saveHint}
            </p>
          </li>
        ) : null}
        {offersSheets ? (
          <li>
            <Button kind="plain" onPress={() => deeds.goTo('sheets')} describedBy="ss-start-sheets">
              {WORDS.useMySheet}
            </Button>
            <p class="ss-hint" id="ss-start-sheets">
              {WORDS.useMySheetHint}
            </p>
          </li>
        ) : null}
        <li>
          <Button
            kind={abilities.open || offersSample ? 'plain' : 'primary'}
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
              {WORDS.checkAgain}
            </Button>
            <p class="ss-hint" id="ss-start-check">
              {WORDS.checkAgainHint}
            </p>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
