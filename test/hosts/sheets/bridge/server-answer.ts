/** The server's side of `google.script.run`: what a function has given, as it may travel to the page. */

import type { ServerAnswer } from './script-run.ts';

/** An answer from a result that the stand-in has encoded; a date, a function or NaN in it makes the call fail. */
export function serverAnswer(run: () => unknown): ServerAnswer {
  try {
    return { isDone: true, value: carriedResult(run()) };
  } catch (thrown) {
    const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { isDone: false, name, message };
  }
}

function carriedResult(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(carriedResult);
  if (typeof value !== 'object' || value === null) return value;
  const kind = (value as Readonly<Record<string, unknown>>)['$is'];
  if (kind === 'undefined') return null;
  if (kind !== undefined)
    throw new TypeError(
      `The function has returned a ${String(kind)}, which google.script.run does not carry.`,
    );
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => !isUndefined(one))
      .map(([key, one]) => [key, carriedResult(one)]),
  );
}

function isUndefined(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Readonly<Record<string, unknown>>)['$is'] === 'undefined'
  );
}
