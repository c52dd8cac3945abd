/** Checks a built folder of the Excel add-in: `node tools/run.mjs tools/check-manifests.ts [FOLDER]` (default: dist/excel). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from './excel/manifest-faults.ts';
import { schemaFaults } from './excel/schema-faults.ts';

const folder = process.argv[2] ?? 'dist/excel';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const xml = readFileSync(join(folder, 'manifest.xml'), 'utf8');
const base = /<SourceLocation DefaultValue="(https:[^"]*\/)[^"/]*"/.exec(xml)?.[1] ?? '';
const lines = manifestFaults(folder, base, version).map(({ rule, what }) => `${rule}: ${what}`);
const minded = await schemaFaults(join(folder, 'manifest.json'));
lines.push(...minded.map((what) => `schema: ${what}`));

for (const line of lines) console.log(line);
console.log(`manifests: ${folder} for ${base}, ${lines.length} faults`);
process.exitCode = lines.length === 0 ? 0 : 1;
