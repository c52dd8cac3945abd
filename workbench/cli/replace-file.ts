/** Writes a file so that at no moment a half-written one bears its name. */

import type { FileHandle } from 'node:fs/promises';
import { chmod, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What to do when a file of that name is there already. */
export type WhenThere = 'refuse' | 'replace';

/** A file of that name is there already, and was left as it was. */
export class FileThereError extends Error {
  override readonly name = 'FileThereError';
}

/** The folder that the file is to be written to does not exist. */
export class FolderMissingError extends Error {
  override readonly name = 'FolderMissingError';
}

/**
 * Writes `bytes` to a temporary file in the same folder, makes sure that they are on the disk, and gives it the name
 * `path`. A file that is replaced keeps its permissions; where `path` is a symbolic link, the file behind it is
 * replaced and the link stays. When anything fails, the old file is whole and the temporary one is gone.
 */
export async function replaceFile(path: string, bytes: Uint8Array, when: WhenThere): Promise<void> {
  const there = await fileMode(path);
  if (there !== null && when === 'refuse') throw new FileThereError(path);
  const target = there === null ? path : await realpath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await openNew(temporary);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (there !== null) await chmod(temporary, there);
    if (when === 'replace') await rename(temporary, target);
    else await nameUnlessThere(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What is made anew can only be missing where its folder is. */
async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new FolderMissingError(dirname(path), { cause: error });
  }
}

/** Gives the file a second name, which fails where the name is taken: also by a file made since we looked. */
async function nameUnlessThere(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new FileThereError(target);
    // Some file systems know no second names; there the look at the start has to do.
    if ((await fileMode(target)) !== null) throw new FileThereError(target);
    await rename(temporary, target);
  }
}

async function fileMode(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
