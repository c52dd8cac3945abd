/** The top of the pane: whose pane it is, which workbook it speaks of, and what can be done with the file. */

import type { Abilities } from './bridge.ts';
import { Button } from './button.tsx';
import type { Deeds } from './deeds.ts';
import { Glyph, Mark } from './glyph.tsx';
import { Spoken } from './spoken.tsx';
import { WORDS } from './wording.ts';

/** `title` is the workbook's name, or the product's before there is one. */
export function Head({ title, product }: { readonly title: string; readonly product: boolean }) {
  return (
    <header class="ss-head">
      <Mark />
      <div class="ss-head-text">
        {product ? null : <p class="ss-product">{WORDS.product}</p>}
        <h1 class="ss-title" tabIndex={-1} title={title}>
          {title}
        </h1>
      </div>
    </header>
  );
}

export interface FileButtonsProps {
  readonly abilities: Abilities;
  readonly deeds: Deeds;
  readonly blocked: string | null;
}

/** New, open, sample and save, as far as the host can do them. */
export function FileButtons({ abilities, deeds, blocked }: FileButtonsProps) {
  // A sample that is added, where no file can be opened, is for an empty workbook: the first screen offers it.
  if (!abilities.open && !abilities.save) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, these are buttons
    <div class="ss-files" role="group" aria-label={WORDS.file}>
      {abilities.empty === true ? (
        <Button kind="subtle" onPress={() => deeds.replace('empty')} disabledBecause={blocked}>
          <Glyph name="new" />
          {WORDS.new}
        </Button>
      ) : null}
      {abilities.open ? (
        <Button kind="subtle" onPress={() => deeds.replace('file')} disabledBecause={blocked}>
          <Glyph name="open" />
          <Spoken parts={WORDS.openParts} />
        </Button>
      ) : null}
      {abilities.sample && abilities.open ? (
        <Button kind="subtle" onPress={() => deeds.replace('sample')} disabledBecause={blocked}>
          <Glyph name="sample" />
          <Spoken parts={WORDS.sampleParts} />
        </Button>
      ) : null}
      {abilities.save ? (
        <Button kind="subtle" onPress={() => deeds.save()} disabledBecause={blocked}>
          <Glyph name="save" />
          {WORDS.save}
        </Button>
      ) : null}
    </div>
  );
}
