/** A source of manifests as the build makes it, and a folder in which everything is there. */

import { COMMANDS } from '../../core/index.ts';
import type { ManifestContext, ManifestFault } from '../../manifests/check/fault.ts';
import { manifestSource } from '../../manifests/source.ts';

export const SOURCE = manifestSource('1.2.3', 'https://example.org/steersheet/', '0123abcd');

export const CONTEXT: ManifestContext = {
  version: '1.2.3',
  base: SOURCE.base,
  commands: COMMANDS.map(({ id }) => id),
  find: (path) => {
    const size = Number(/^icons\/[a-z-]+-(\d+)\.png$/.exec(path)?.[1]);
    return size > 0 ? { width: size, height: size } : 'file';
  },
};

/** The same folder, in which one file is not what it should be. */
export function withFile(
  path: string,
  found: ReturnType<ManifestContext['find']>,
): ManifestContext {
  return { ...CONTEXT, find: (asked) => (asked === path ? found : CONTEXT.find(asked)) };
}

/** The rules that are broken, each once. */
export function rulesOf(faults: readonly ManifestFault[]): readonly string[] {
  return [...new Set(faults.map(({ rule }) => rule))].sort();
}

/** Runs a check that only says its faults. */
export function said(
  check: (say: (rule: ManifestFault['rule'], what: string) => void) => void,
): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  check((rule, what) => void faults.push({ rule, what }));
  return faults;
}

/** Plants a fault. A fault that changes nothing would prove nothing. */
export function planted(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${from} to change`);
  return changed;
}
