/** A cell's address that brings the user to the cell. */

import { placeText } from './wording.ts';

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
    text === undefined ? (a1 !== null && sheet === around ? ` in ${sheet}` : '') : `, ${a1}`;
  return (
    <button type="button" class="ss-jump" onClick={onPress}>
      <span class="ss-unseen">Go to </span>
      {visible}
      <span class="ss-unseen">{rest}</span>
    </button>
  );
}
