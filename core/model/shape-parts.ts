/** The pieces that the tables' zod shapes are made of. Blank is `null` everywhere; required values are never blank. */

import * as z from 'zod/mini';
import type { Choice } from '../sheet/column-spec.ts';

/** A text that every row has. */
export const requiredText = () => z.string().check(z.minLength(1));

/** A text, or `null` where the cell is blank or the sheet lacks the column. */
export const text = () => z.nullable(requiredText());

/** A whole-day serial that every row has. */
export const requiredDay = () => z.int();

/** A whole-day serial, or `null`. */
export const day = () => z.nullable(z.int());

/** A number that every row has. */
export const requiredNumber = () => z.number();

/** A number, an amount of money or hours, or `null`. */
export const number = () => z.nullable(z.number());

/** A share where 1 is 100 %, or `null`. */
export const share = () => z.nullable(z.number());

/** A yes or no, or `null`. */
export const flag = () => z.nullable(z.boolean());

/** Several texts, or `null` where none is given. */
export const list = () => z.nullable(z.readonly(z.array(requiredText())));

/** The values of a choice column in the order of its spec. */
export function choiceValues<const C extends readonly Choice[]>(
  choices: C,
): readonly C[number]['value'][] {
  return choices.map((choice) => choice.value);
}

/** One of the choices' values; every row has it. */
export function requiredChoice<const C extends readonly Choice[]>(choices: C) {
  return z.enum(choiceValues(choices));
}

/** One of the choices' values, or `null`. */
export function choice<const C extends readonly Choice[]>(choices: C) {
  return z.nullable(requiredChoice(choices));
}

/** A row's place in its sheet, 0-based. */
export const sheetRow = () => z.int().check(z.nonnegative());

/** The tab that a row stands in: see `TabSource`. */
export const source = () =>
  z.readonly(
    z.object({
      sheet: z.string(),
      columns: z.readonly(z.record(z.string(), z.int().check(z.nonnegative()))),
    }),
  );
