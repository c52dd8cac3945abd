/** What arguments must be. Excel refuses whatever has the wrong type, so does the stand-in. */

import { invalidArgument } from './refusal.ts';

/** A text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** A number. */
export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A whole number; `otherwise` where none was given. */
export function whole(value: unknown, otherwise?: number): number {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** True or false; `otherwise` where none was given. */
export function flag(value: unknown, otherwise?: boolean): boolean {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of several words; `otherwise` where none was given. */
export function choice<T extends string>(value: unknown, among: readonly T[], otherwise?: T): T {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  const found = among.find((one) => one === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A colour as Excel writes it back: `#RRGGBB`. */
export function colour(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw invalidArgument();
  return value.toUpperCase();
}

/** The same name, whatever the case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
