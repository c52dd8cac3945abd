/** Chromium for the browser tests: where it is, how it starts, and what to do without it. */

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Nothing may leave this machine, and nothing needs a screen. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether the browser tests can run. On a build server a missing browser is a failure, elsewhere a reason to skip. */
export function hasChromium(): boolean {
  if (existsSync(PROGRAM)) return true;
  if (process.env['CI'] === 'true') throw new Error(`Chromium is missing: ${PROGRAM}`);
  console.warn(`Skipped: there is no Chromium at ${PROGRAM}. Set CHROMIUM to its path.`);
  return false;
}

/** A browser without a window. Close it when done. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM, args: ARGUMENTS });
}
