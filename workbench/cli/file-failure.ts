/** Remembers which file a failure is about, as the person named it: the system's own message may name another. */

/** A failure on a file. `cause` is the error itself. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`On ${path}`, { cause });
    this.path = path;
  }
}

/** Does the work; an error in it is thrown as a `FileFailure` on `path`. */
export async function onFile<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileFailure ? error : new FileFailure(path, error);
  }
}
