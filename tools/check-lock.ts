/** Checks that `npm ci` fetches nothing but pinned packages of the registry: no git, file or web address, every one with its checksum. */
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const trouble: string[] = [];
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockEntry>>;
};

const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
for (const [name, version] of Object.entries(wanted)) {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    trouble.push(`not-pinned: ${name} is asked for as "${version}"; name one version`);
  const locked = lock.packages[`node_modules/${name}`]?.version;
  if (locked !== version)
    trouble.push(`not-locked: ${name} is ${version} in package.json, ${locked} in the lock`);
}
if (manifest.engines?.node === undefined) trouble.push('no-engine: package.json names no Node');

let count = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
  if (folder === '') continue;
  count++;
  const from = entry.resolved;
  if (
    entry.link === true ||
    (from !== undefined && !from.startsWith('https://registry.npmjs.org/'))
  )
    trouble.push(`not-registry: ${folder} comes from ${from}`);
  if (entry.integrity === undefined) trouble.push(`no-checksum: ${folder}`);
}
if (count === 0) trouble.push('nothing-checked: the lock names no package');

for (const line of trouble) console.log(line);
console.log(`lock: ${count} packages, ${trouble.length} faults`);
process.exitCode = trouble.length === 0 ? 0 : 1;
