/** A cell's address that brings the user to the cell. */

import { Spoken } from './spoken.tsx';
import { WORDS } from './wording.ts';

export interface JumpProps {
  readonly sheet: string;
  /** `null`: the whole tab. */
  readonly a1: string | null;
  /** The tab that the surroundings speak of already, or `null`. */
  readonly around: string | null;
  /** Other text than the address, such as a header. */
  readonly text?: string;
  readonly onPress: () => void;
}

export function Jump({ sheet, a1, around, text, onPress }: JumpProps) {
  const visible = text ?? placeText(sheet, a1, around);
  const rest =
    text === undefined
      ? a1 !== null && sheet === around
        ? WORDS.jumpIn(sheet)
        : ''
      : WORDS.jumpAt(a1 ?? sheet);
  return (
    <button type="button" class="ss-jump" onClick={onPress}>
      <Spoken parts={WORDS.jump(visible, rest)} />
    </button>
  );
}

/** What a jump is called on screen: the cell alone where the tab is plain from what stands around it. */
export function placeText(sheet: string, a1: string | null, around: string | null): string {
  if (a1 === null) return sheet;
  return sheet === around ? a1 : `${sheet}!${a1}`;
}
