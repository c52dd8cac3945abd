/** Starts Chromium without a window for browser tests and benches. */
import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './find-program.ts';

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

/** A browser without a window. Close it when done. Fails where Chromium is not installed. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findProgram('chromium');
  if (executablePath === null) throw new Error('Chromium is not installed.');
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
