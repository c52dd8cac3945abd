/** Holds a built folder of the Excel add-in against every rule that can be checked offline. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../core/index.ts';
import { checkPage } from '../../manifests/check/check-page.ts';
import { checkShortcuts } from '../../manifests/check/check-shortcuts.ts';
import { checkUnifiedManifest } from '../../manifests/check/check-unified-manifest.ts';
import { checkXmlManifest } from '../../manifests/check/check-xml-manifest.ts';
import type { ManifestContext, ManifestFault } from '../../manifests/check/fault.ts';
import { PAGE_POLICY, READING_POLICY } from '../../manifests/page-policy.ts';
import { FILES } from '../../manifests/source.ts';
import { readPng } from '../icons/png.ts';

/** Everything that is wrong with the folder, which was built for the address `base`. */
export function manifestFaults(
  folder: string,
  base: string,
  version: string,
): readonly ManifestFault[] {
  const context: ManifestContext = {
    version,
    base,
    commands: COMMANDS.map(({ id }) => id),
    find: (path) => find(join(folder, path)),
  };
  const textOf = (file: string) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const faults: ManifestFault[] = [
    ...checkXmlManifest(textOf('manifest.xml'), context),
    ...checkUnifiedManifest(textOf('manifest.json'), context),
  ];
  const say = (rule: ManifestFault['rule'], what: string) => void faults.push({ rule, what });
  checkShortcuts(textOf(FILES.shortcuts), context, say);
  for (const page of [FILES.page, FILES.support, FILES.privacy, FILES.terms]) {
    const isAddIn = page === FILES.page;
    if (find(join(folder, page)) === null) continue;
    checkPage(textOf(page), page, isAddIn ? PAGE_POLICY : READING_POLICY, isAddIn, context, say);
  }
  return faults;
}

function find(path: string): ReturnType<ManifestContext['find']> {
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  if (!path.endsWith('.png')) return 'file';
  try {
    const { width, height } = readPng(readFileSync(path));
    return { width, height };
  } catch {
    return 'file';
  }
}
