/** Runs something as if the computer stood in a time zone, as a script does in the zone of its manifest. */

/** `Date`'s local methods follow the zone meanwhile; nothing in `work` may be asynchronous. */
export function inTimeZone<T>(zone: string, work: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    if (Intl.DateTimeFormat().resolvedOptions().timeZone !== canonical(zone))
      throw new Error('This process cannot change its time zone; the stand-in needs it to.');
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const canonicalNames = new Map<string, string>();

function canonical(zone: string): string {
  const known = canonicalNames.get(zone);
  if (known !== undefined) return known;
  const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  canonicalNames.set(zone, name);
  return name;
}
