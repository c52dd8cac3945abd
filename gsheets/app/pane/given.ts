/** What a call from a page was given. Every page beside the spreadsheet can call, so that nothing is taken for granted. */

import { isCount, memberOf } from './plain-data.ts';
import { misfit } from './refusal.ts';

/** Longer than anything that a pane asks: rows that are to be taken back are the longest. */
const MOST_LETTERS = 10_000_000;

/** The members of a request; each fails with a `Refusal` where it is missing or of another kind. */
export interface Given {
  /** A text of at most so many letters. */
  text(name: string, most?: number): string;
  textOrNull(name: string): string | null;
  /** A whole number from 0 on. */
  count(name: string): number;
  /** As it came, to be looked at by whoever takes it. */
  any(name: string): unknown;
}

/** @throws Refusal where the request is no JSON text of an object. */
export function readGiven(request: unknown): Given {
  const members = objectIn(request);
  const any = (name: string): unknown => memberOf(members, name);
  const text = (name: string, most = 1000): string => {
    const value = any(name);
    if (typeof value !== 'string' || value.length > most) throw misfit();
    return value;
  };
  return {
    any,
    text,
    textOrNull: (name) => (any(name) === null ? null : text(name)),
    count(name) {
      const value = any(name);
      if (!isCount(value)) throw misfit();
      return value;
    },
  };
}

function objectIn(request: unknown): object {
  if (typeof request !== 'string' || request.length > MOST_LETTERS) throw misfit();
  let value: unknown;
  try {
    value = JSON.parse(request);
  } catch {
    throw misfit();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit();
  return value;
}
