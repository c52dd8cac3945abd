/** A fresh process that reads one portfolio and computes it once. Prints what it took as JSON. */

import { readPortfolio } from '../../core/index.ts';
import { SIZES, sizedPortfolio } from '../sizes/sized-portfolio.ts';
import { computeAll } from '../sizes/three-computations.ts';

const size = SIZES.find(({ name }) => name === process.argv[2]);
if (size === undefined) throw new Error('name a size: S, M or L');
const portfolio = readPortfolio(sizedPortfolio(size), []);
const start = performance.now();
const { raid } = computeAll(portfolio);
const firstCallMs = performance.now() - start;
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ firstCallMs, peakMb, entries: raid.entries.length }));
