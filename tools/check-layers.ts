/** Runs the layer rules (.dependency-cruiser.cjs) and fails when they looked at nothing. */
import { existsSync } from 'node:fs';
import { runNode } from './tree/run-program.ts';

/** The part of dependency-cruiser's answer that is read here. */
interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

const ROOMS = [
  ...['core', 'pane', 'sample', 'excel-addin', 'gsheets', 'workbench', 'manifests'],
  ...['tools', 'bench', 'test'],
];
/** Without these there is no project to check. */
const EXPECTED = ['core', 'pane', 'sample', 'workbench', 'manifests', 'tools', 'test'];

const rooms = ROOMS.filter((room) => existsSync(room));
const ended = await runNode([
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--progress', 'none'],
  ...rooms,
]);
const trouble: string[] = [];
let cruise: Cruise = { modules: [], summary: { totalCruised: 0, violations: [] } };
try {
  cruise = JSON.parse(ended.output) as Cruise;
} catch {
  trouble.push(`dependency-cruiser gave no answer: ${ended.errors.trim()}`);
}
for (const { from, to, rule, cycle } of cruise.summary.violations) {
  const way = cycle === undefined ? to : cycle.map((step) => step.name).join(' → ');
  trouble.push(`${rule.name}: ${from} → ${way}`);
}
for (const room of EXPECTED)
  if (!cruise.modules.some(({ source }) => source.startsWith(`${room}/`)))
    trouble.push(`nothing-cruised: no module of ${room}/ was looked at`);

for (const line of trouble) console.log(line);
console.log(`layers: ${cruise.summary.totalCruised} modules, ${trouble.length} faults`);
process.exitCode = trouble.length === 0 ? 0 : 1;
