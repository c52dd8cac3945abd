/** A command that cannot run on a workbook as it is. */

/** `message` is the command's own sentence, which ends with what to do. */
export class CannotRunError extends Error {
  override readonly name = 'CannotRunError';
}
