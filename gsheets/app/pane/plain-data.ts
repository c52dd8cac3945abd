/** Looks at plain data that came from a page: what it is made of, one question each. */

import { CELL_ERROR_CODES } from '../../../core/index.ts';

/** A text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** An object of its own that has the member, of which `is` holds. */
export function isMember<Name extends string>(
  value: unknown,
  name: Name,
  is: (member: unknown) => boolean,
): value is Readonly<Record<Name, unknown>> {
  return typeof value === 'object' && value !== null && is(memberOf(value, name));
}

/** The object's own member, or `undefined`: never what every object inherits. */
export function memberOf(value: object, name: string): unknown {
  const isOwn = Object.keys(value).includes(name);
  return isOwn ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** A cell's place, counted from 0. */
export function isPlace(value: unknown): boolean {
  return isMember(value, 'row', isCount) && isMember(value, 'column', isCount);
}

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Rows of cells as a snapshot has them. */
export function isGrid(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(value: unknown): boolean {
  if (value === null || isText(value) || typeof value === 'boolean') return true;
  return Number.isFinite(value) || isMember(value, 'error', isErrorCode);
}

function isErrorCode(value: unknown): boolean {
  return CELL_ERROR_CODES.some((code) => code === value);
}
