/**
 * Proves that every structural check bites: plants the faults of test/canaries in a copy of the tree, and expects
 * each check to be green without them and to name each one with them. The tree itself is never touched.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Canary, readCanaries } from './canaries/canary.ts';
import { makeCopy } from './canaries/tree-copy.ts';
import { runNode } from './tree/run-program.ts';

const BIN = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};
const tool = (name: string): string[] => [resolve('tools/run.mjs'), resolve(`tools/${name}.ts`)];

/** How each folder of test/canaries is checked. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  types: tool('check-types'),
  lint: [BIN.biome, 'check', '--error-on-warnings', '--reporter=github', '--max-diagnostics=none'],
  layers: tool('check-layers'),
  house: tool('check-house'),
  unused: [BIN.knip, '--no-progress'],
  fresh: tool('check-generated'),
  paths: tool('check-paths'),
};

/** Run where there is nothing to check: each must fail, because a check of nothing proves nothing. */
const ON_NOTHING: Readonly<Record<string, readonly string[]>> = {
  types: tool('check-types'),
  lint: CHECKS['lint'] ?? [],
  layers: tool('check-layers'),
  house: tool('check-house'),
  fresh: tool('check-generated'),
  paths: tool('check-paths'),
  bench: tool('bench'),
  tests: [BIN.vitest, 'run', '--project', 'unit'],
};

const trouble: string[] = [];
let proved = 0;

function judge(canary: Canary, lines: readonly string[]): void {
  if (lines.some((line) => line.includes(canary.at) && line.includes(canary.expect))) proved++;
  else trouble.push(`${canary.file}: ${canary.expect} was not reported at ${canary.at}`);
}

/** The check on the copy as it is, then with all its canaries planted. */
async function prove(check: string, canaries: readonly Canary[]): Promise<void> {
  const args = CHECKS[check] ?? [];
  const copy = makeCopy();
  try {
    const before = await runNode(args, copy.folder);
    if (before.code !== 0)
      trouble.push(`${check} is not green without its canaries:\n${before.output}${before.errors}`);
    for (const canary of canaries) copy.plant(canary);
    const after = await runNode(args, copy.folder);
    if (after.code === 0) trouble.push(`${check} is green although canaries were planted`);
    const lines = `${after.output}\n${after.errors}`.split('\n');
    for (const canary of canaries) judge(canary, lines);
  } finally {
    copy.remove();
  }
}

/** A bench over its limit fails the run; the real benches are left out here, for they take long. */
async function proveBench(canaries: readonly Canary[]): Promise<void> {
  const copy = makeCopy();
  try {
    for (const canary of canaries) copy.plant(canary);
    const ended = await runNode([...tool('bench'), 'canary'], copy.folder);
    if (ended.code === 0) trouble.push('bench is green although one is over its limit');
    for (const canary of canaries) judge(canary, ended.output.split('\n'));
  } finally {
    copy.remove();
  }
}

async function proveOnNothing(): Promise<void> {
  const copy = makeCopy(/^(tsconfig\.base\.json|\.dependency-cruiser\.cjs)$/);
  try {
    for (const [check, args] of Object.entries(ON_NOTHING)) {
      const ended = await runNode(args, copy.folder);
      if (ended.code !== 0) proved++;
      else trouble.push(`${check} is green where there is nothing to check`);
    }
  } finally {
    copy.remove();
  }
}

/** Every rule of the layers has its canary. */
function everyLayerRuleHasOne(canaries: readonly Canary[]): void {
  const config = createRequire(resolve('package.json'))('./.dependency-cruiser.cjs') as {
    forbidden: { name: string }[];
  };
  for (const { name } of config.forbidden)
    if (!canaries.some(({ expect }) => expect === name))
      trouble.push(`.dependency-cruiser.cjs: rule ${name} has no canary`);
}

const canaries = readCanaries();
everyLayerRuleHasOne(canaries.filter(({ check }) => check === 'layers'));
for (const { check, file } of canaries)
  if (check !== 'bench' && CHECKS[check] === undefined)
    trouble.push(`${file}: there is no check named ${check}`);
const chosen = process.argv.slice(2);
for (const check of Object.keys(CHECKS)) {
  if (chosen.length > 0 && !chosen.includes(check)) continue;
  const own = canaries.filter((canary) => canary.check === check);
  if (own.length === 0) trouble.push(`${check} has no canary`);
  await prove(check, own);
}
if (chosen.length === 0) {
  await proveBench(canaries.filter(({ check }) => check === 'bench'));
  await proveOnNothing();
}

for (const line of trouble) console.log(line);
console.log(`canaries: ${proved} faults were caught, ${trouble.length} faults of the checks`);
process.exitCode = trouble.length === 0 && proved > 0 ? 0 : 1;
