/** Finds the packages that reach a user: everything that package-lock.json does not mark as needed for development only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One shipped package; `licence` is an SPDX expression, `text` its licence file, or '' where it ships none. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

/**
 * Licences of packages whose package.json names none; each was read in the package's own licence file.
 * The version is part of the key, so that a new version is read anew.
 */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  '@univerjs/telemetry@0.25.1': 'Apache-2.0',
};

function licenceOf(manifest: { license?: unknown; licenses?: unknown }, key: string): string {
  if (typeof manifest.license === 'string') return manifest.license;
  const old = manifest.license ?? (Array.isArray(manifest.licenses) ? manifest.licenses[0] : null);
  if (typeof old === 'object' && old !== null && 'type' in old) return String(old.type);
  return READ_BY_HAND[key] ?? 'none named';
}

/** All shipped packages, by name and version. Throws when one of them is not installed. */
export function shippedPackages(): ShippedPackage[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  const found = new Map<string, ShippedPackage>();
  for (const [folder, entry] of Object.entries(lock.packages)) {
    if (folder === '' || entry.dev === true || entry.devOptional === true) continue;
    if (!existsSync(join(folder, 'package.json')))
      throw new Error(`${folder} is in package-lock.json but not installed: run npm ci first.`);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const key = `${manifest.name}@${manifest.version}`;
    const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
    found.set(key, {
      name: manifest.name,
      version: manifest.version,
      licence: licenceOf(manifest, key),
      text: file === undefined ? '' : tidy(readFileSync(join(folder, file), 'utf8')),
    });
  }
  return [...found.values()].sort((a, b) =>
    `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1,
  );
}

/** Line ends and trailing spaces made equal, so that equal licences are printed once. */
function tidy(text: string): string {
  return text
    .replaceAll('\r', '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
