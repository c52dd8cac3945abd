#!/usr/bin/env node
/** Starts the built command line, or says how to build it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli/steersheet.mjs', import.meta.url);
if (existsSync(fileURLToPath(built))) {
  const { runProcess } = await import(built.href);
  await runProcess();
} else {
  process.stderr.write('steersheet is not built yet. Run "npm run build" in its folder first.\n');
  process.exitCode = 2;
}
