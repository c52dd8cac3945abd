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
  readonly optionalDependencies?: Readonly<Record<string, string>>;
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

/** Whether a package is in the lock where one of `folder`'s would be looked for: in it, or in a folder around it. */
function isLocked(name: string, folder: string): boolean {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const inside = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (lock.packages[inside] !== undefined) return true;
    if (at === '') return false;
  }
}

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
  // A lock written on one system without the builds for the others makes `npm ci` refuse on all of them.
  for (const name of Object.keys(entry.optionalDependencies ?? {}))
    if (!isLocked(name, folder)) trouble.push(`not-locked: ${name}, an optional part of ${folder}`);
}
if (count === 0) trouble.push('nothing-checked: the lock names no package');

for (const line of trouble) console.log(line);
console.log(`lock: ${count} packages, ${trouble.length} faults`);
process.exitCode = trouble.length === 0 ? 0 : 1;
