/** Turns whatever went wrong into one sentence for the person at the keyboard. */

import { dirname } from 'node:path';
import { CannotRunError } from './cannot-run-error.ts';
import { FileFailure } from './file-failure.ts';
import { FileThereError, FolderMissingError } from './replace-file.ts';
import { UsageError } from './usage-error.ts';

/** What the system says, in words. `path` is the file as the person typed it. */
function systemSentence(code: string, path: string): string | null {
  switch (code) {
    case 'ENOENT':
      return `There is no ${path}. Check the name and the folder.`;
    case 'EISDIR':
      return `${path} is a folder. Name a file in it.`;
    case 'ENOTDIR':
      return `A part of ${path} is a file, not a folder. Check the path.`;
    case 'EACCES':
    case 'EPERM':
      return `You may not open ${path}. Check its permissions.`;
    case 'EROFS':
      return `${path} is on a disk that cannot be written to. Choose another place.`;
    case 'ENOSPC':
      return `The disk is full, so ${path} was not written. Make room and try again.`;
    case 'EBUSY':
    case 'ETXTBSY':
      return `${path} is in use. Close it in the other program and try again.`;
    case 'ENAMETOOLONG':
      return `The name ${path} is too long. Choose a shorter one.`;
    default:
      return null;
  }
}

/**
 * One sentence, or two, that say what failed and what to do. Errors that nobody foresaw are our own fault and say so;
 * their stack is for `STEERSHEET_DEBUG`.
 */
export function failureText(error: unknown, path = 'the command'): string {
  if (error instanceof FileFailure) return failureText(error.cause, error.path);
  if (error instanceof UsageError || error instanceof CannotRunError) return error.message;
  if (error instanceof FileThereError) {
    return `There is a file ${path} already, and it was left as it is. Choose another name, or add --replace where the command takes it.`;
  }
  if (error instanceof FolderMissingError) {
    return `There is no folder ${dirname(path)}. Make it first, or choose another place.`;
  }
  if (error instanceof Error) {
    // By name, not by class: the core is not loaded for the sake of an error message.
    if (error.name === 'HostError') return error.message;
    const code = (error as NodeJS.ErrnoException).code;
    const sentence = code === undefined ? null : systemSentence(code, path);
    if (sentence !== null) return sentence;
    if (code !== undefined) return `${path} could not be used (${code}).`;
  }
  const what = error instanceof Error ? error.message : String(error);
  return `Steersheet itself failed on ${path}: ${what}. Please report it; STEERSHEET_DEBUG=1 shows the details.`;
}
