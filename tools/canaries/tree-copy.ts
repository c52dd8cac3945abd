/** A copy of the project's tree in the system's folder for temporary files, in which faults can be planted. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from '../tree/source-files.ts';
import type { Canary } from './canary.ts';

/** A copy with its own sources and the tree's installed packages. */
export interface TreeCopy {
  readonly folder: string;
  plant(canary: Canary): void;
  remove(): void;
}

/** Copies the files that match (default: all of the project's own) and links node_modules. */
export function makeCopy(wanted = /(?:)/): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), 'steersheet-canaries-'));
  for (const file of listFiles()) {
    if (!wanted.test(file)) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  // Documents speak of the folder of canaries; in the copy it stands empty.
  mkdirSync(join(folder, 'test/canaries'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    plant({ target, isAppended, text }) {
      const path = join(folder, target);
      mkdirSync(dirname(path), { recursive: true });
      if (isAppended) appendFileSync(path, `\n${text}`);
      else writeFileSync(path, text);
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
