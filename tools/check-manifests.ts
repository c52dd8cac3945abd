/** Checks a built folder of the Excel add-in: `node tools/run.mjs tools/check-manifests.ts [FOLDER]` (default: dist/excel). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { manifestFaults } from './excel/manifest-faults.ts';

const folder = process.argv[2] ?? 'dist/excel';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const xml = readFileSync(join(folder, 'manifest.xml'), 'utf8');
const base = /<SourceLocation DefaultValue="(https:[^"]*\/)[^"/]*"/.exec(xml)?.[1] ?? '';
const lines = manifestFaults(folder, base, version).map(({ rule, what }) => `${rule}: ${what}`);
// Microsoft's own check of the JSON; its check of the XML is a service on the network.
const judged = await validateManifest(join(folder, 'manifest.json'));
lines.push(...(judged.report?.errors ?? []).map(({ content }) => `schema: ${content}`));
if (!judged.isValid && lines.length === 0) lines.push('schema: manifest.json is not valid');

for (const line of lines) console.log(line);
console.log(`manifests: ${folder} for ${base}, ${lines.length} faults`);
process.exitCode = lines.length === 0 ? 0 : 1;
