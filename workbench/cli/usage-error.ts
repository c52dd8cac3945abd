/** A command line that cannot be obeyed as it was typed. */

/** `message` is one sentence that says what is wrong; the help of `command` (when it is known) says what is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly command: string | null;

  constructor(message: string, command: string | null = null) {
    super(message);
    this.command = command;
  }
}
