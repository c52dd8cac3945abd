/** What a setting is, for every topic's list of them. */

import * as z from 'zod/mini';
import type { Choice } from '../../sheet/column-spec.ts';

/** How a setting's cell is turned into a value before its shape is asked. `numbers` and `names` are lists, parted by semicolons. */
export type SettingKind =
  | 'text'
  | 'number'
  | 'share'
  | 'mask'
  | 'word'
  | 'yes-no'
  | 'names'
  | 'numbers';

/** One setting. */
export interface SettingSpec {
  /** The name in the Settings table: `Cost red above`. Compared without case, spaces and punctuation. */
  readonly name: string;
  readonly kind: SettingKind;
  /** For a word: the words that it may be. */
  readonly choices?: readonly Choice[];
  /** What a valid value is, for messages: `a share from 0 to 100 %`. */
  readonly expected: string;
  readonly doc: string;
}

/** The settings of one topic by their names in code. */
export type SettingSpecs = Readonly<Record<string, SettingSpec>>;

/** Any share from 0 to 1,000 %. */
export const anyShare = () => z.number().check(z.gte(0), z.lte(10));

/** A share from 0 to 100 %. */
export const partShare = () => z.number().check(z.gte(0), z.lte(1));

/** A count of days or the like. */
export const count = () => z.number().check(z.gte(0), z.lte(10_000));

/** A whole number within limits. */
export const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
