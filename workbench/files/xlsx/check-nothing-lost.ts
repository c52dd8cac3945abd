/** The last look before a save: is every part of the user's still there? */

import { HostError } from '../../../core/index.ts';

/**
 * Stops the save with a `HostError` where a part that the file had is gone. `dropped`: in lower case, the parts that
 * may go because the tab that they belonged to was deleted.
 */
export function checkNothingLost(
  before: readonly string[],
  after: readonly string[],
  dropped: ReadonlySet<string>,
): void {
  const there = new Set(after.map((path) => path.toLowerCase()));
  const lost = before.filter((path) => {
    const key = path.toLowerCase();
    return !there.has(key) && !dropped.has(key);
  });
  if (lost.length === 0) return;
  throw new HostError(
    'write-failed',
    'Saving would have lost a part of this workbook, so nothing was written. Keep your file as it is and report this.',
    lost,
  );
}
