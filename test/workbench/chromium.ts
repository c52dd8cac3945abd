/** Whether the browser tests can run here. */

import { findProgram, mustHavePrograms } from '../../tools/programs/find-program.ts';

/** On a build server a missing browser is a failure, elsewhere a reason to skip and to say so. */
export function hasChromium(): boolean {
  if (findProgram('chromium') !== null) return true;
  if (mustHavePrograms()) throw new Error('Chromium is missing.');
  console.warn('Skipped: Chromium is not installed.');
  return false;
}
