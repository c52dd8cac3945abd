/** A fresh process that has typed rows and computes them once. Prints what it took as JSON. */

import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { Portfolio } from '../../core/index.ts';
import { computeAll } from '../sizes/three-computations.ts';

/** Computes the rows of the file that is named on the command line. */
export async function runProcess(): Promise<void> {
  const portfolio = deserialize(readFileSync(process.argv[2] ?? '')) as Portfolio;
  const start = performance.now();
  const { raid } = computeAll(portfolio);
  const firstCallMs = performance.now() - start;
  console.log(JSON.stringify({ firstCallMs, entries: raid.entries.length }));
}
