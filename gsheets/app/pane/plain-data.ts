/** Looks at plain data that came from a page: what it is made of. */

import { CELL_ERROR_CODES } from '../../../core/index.ts';

/** Whether a value is of a kind. */
export type Fits = (value: unknown) => boolean;

/** A text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** True or false. */
export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** An object whose own members fit, never those that every object inherits. Others may stand beside them. */
export function shape(members: Readonly<Record<string, Fits>>): Fits {
  const all = Object.entries(members);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = new Map<string, unknown>(Object.entries(value));
    return all.every(([name, fits]) => fits(own.get(name)));
  };
}

/** A list of whatever fits. */
export function listOf(fits: Fits): Fits {
  return (value) => Array.isArray(value) && value.every(fits);
}

/** The same, or `null`. */
export function orNull(fits: Fits): Fits {
  return (value) => value === null || fits(value);
}

/** The same, or nothing at all. */
export function orAbsent(fits: Fits): Fits {
  return (value) => value === undefined || fits(value);
}

/** One of these texts. */
export function oneOf(...texts: readonly string[]): Fits {
  return (value) => texts.some((text) => text === value);
}

const isError = shape({ error: oneOf(...CELL_ERROR_CODES) });

/** A cell as a snapshot has it. */
export function isCell(value: unknown): boolean {
  return (
    value === null || isText(value) || isFlag(value) || Number.isFinite(value) || isError(value)
  );
}
