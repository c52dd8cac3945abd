/** The ownership mark: what Steersheet leaves on a tab of its own, so that it knows it again. */

/** `building`: half made; `done`: as the user sees it; `retired`: about to be replaced by a newer one. */
export type MarkStage = 'building' | 'done' | 'retired';

/** What a mark says. */
export interface Mark {
  /** What the tab is: `status:executive`, `history`, `settings`. */
  readonly kind: string;
  /** The day that its figures are for, as a serial; 0 where it has no day. */
  readonly asOf: number;
  readonly stage: MarkStage;
  /** The fingerprint of the cells as Steersheet wrote them (see `fingerprint.ts`). */
  readonly fingerprint: string;
  /** How many things Steersheet put on the tab beside its cells (see `countFeatures`); absent: none. */
  readonly extras?: number;
  /** The name that Steersheet gave the tab. A tab that bears another name was renamed or copied: it is the user's. */
  readonly name: string;
}

const HEAD = 'steersheet:1';
const STAGES: readonly string[] = ['building', 'done', 'retired'] satisfies MarkStage[];

/**
 * The mark as a short text without quotes, at most 150 characters: hosts store it in a hidden name or in the
 * tab's metadata. The name comes last, as it may hold any character. Throws where the day is no whole day: such a mark would not be read again.
 */
export function formatMark(mark: Mark): string {
  if (!Number.isInteger(mark.asOf)) throw new RangeError(`${mark.asOf} is not a whole day`);
  const { extras = 0 } = mark;
  const content = extras === 0 ? mark.fingerprint : `${mark.fingerprint}+${extras}`;
  return [HEAD, mark.kind, mark.asOf, mark.stage, content, mark.name].join('|');
}

/** The mark that a text holds, or `null` where it is none of ours: such a tab is the user's. */
export function parseMark(text: string | null): Mark | null {
  if (text === null) return null;
  const [head, kind, asOf, stage, content, ...name] = text.split('|');
  const [, fingerprint, extras] = /^([^+]+)(?:\+(\d{1,5}))?$/.exec(content ?? '') ?? [];
  if (head !== HEAD || !kind || !fingerprint || name.length === 0) return null;
  if (stage === undefined || !STAGES.includes(stage) || !/^\d{1,7}$/.test(asOf ?? '')) return null;
  return {
    kind,
    asOf: Number(asOf),
    stage: stage as MarkStage,
    fingerprint,
    ...(extras === undefined ? {} : { extras: Number(extras) }),
    name: name.join('|'),
  };
}
