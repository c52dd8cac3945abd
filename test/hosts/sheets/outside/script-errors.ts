/** How what goes wrong in the context reaches the test. */

/** What the script threw and did not catch: `name` and `message` as Apps Script would show them. */
export class ScriptError extends Error {
  override readonly name: string;

  constructor(name: string, message: string, stack: string | undefined) {
    super(message);
    this.name = name;
    if (stack !== undefined) this.stack = stack;
  }
}

/** Something that no script should do, or that the stand-in cannot do yet. The script's `catch` does not hide it. */
export class ScriptFault extends Error {
  override readonly name = 'ScriptFault';
}
