/** `google.script.run` as a page meets it: its rules for arguments, its handlers and its ten calls at once. */

/** Sends a call to the server; the answer is JSON data. */
export type Send = (name: string, args: readonly unknown[]) => Promise<ServerAnswer>;

/** What a call came to. */
export type ServerAnswer =
  | { readonly isDone: true; readonly value: unknown }
  | { readonly isDone: false; readonly name: string; readonly message: string };

type Handler = (answer: unknown, userObject?: unknown) => void;

/** A runner: handlers are set by chaining, functions of the script are called by name. */
export type ScriptRun = {
  withSuccessHandler(handler: Handler): ScriptRun;
  withFailureHandler(handler: Handler): ScriptRun;
  withUserObject(object: unknown): ScriptRun;
} & { readonly [functionName: string]: (...args: readonly unknown[]) => unknown };

const MOST_AT_ONCE = 10;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

/**
 * Makes a runner. Arguments are numbers, booleans, texts, null, plain objects and arrays; anything else throws here, as in
 * the page. A failure without a handler goes to `unheard`.
 */
export function makeScriptRun(
  names: readonly string[],
  send: Send,
  unheard: (error: Error) => void,
): ScriptRun {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  const runner = (handlers: Handlers): ScriptRun => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      // Google hides what ends with an underscore.
      if (name.endsWith('_')) continue;
      run[name] = (...args: unknown[]): void => {
        const carried = args.map((arg, index) => carriedValue(arg, `argument ${index}`, []));
        const begin = (): void => {
          running += 1;
          send(name, carried).then(
            (answer) => settle(handlers, answer, unheard, next),
            (reason: unknown) =>
              settle(
                handlers,
                { isDone: false, name: 'NetworkError', message: String(reason) },
                unheard,
                next,
              ),
          );
        };
        if (running < MOST_AT_ONCE) begin();
        else waiting.push(begin);
      };
    }
    return run as unknown as ScriptRun;
  };
  return runner({ success: null, failure: null, userObject: undefined });
}

function settle(
  { success, failure, userObject }: Handlers,
  answer: ServerAnswer,
  unheard: (error: Error) => void,
  next: () => void,
): void {
  next();
  if (answer.isDone) {
    success?.(answer.value, userObject);
    return;
  }
  const error = new Error(answer.message);
  error.name = answer.name;
  if (failure === null) unheard(error);
  else failure(error, userObject);
}

/** The value as it arrives on the other side; throws for what Google does not carry. */
export function carriedValue(value: unknown, place: string, above: readonly unknown[]): unknown {
  const refuse = (what: string): TypeError =>
    new TypeError(`Failed due to illegal value in property: ${place} (${what})`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw refuse(String(value));
      return value;
    case 'undefined':
      return null;
    case 'object':
      break;
    default:
      throw refuse(typeof value);
  }
  if (value === null) return null;
  if (above.includes(value)) throw refuse('circular');
  const deeper = [...above, value];
  if (Array.isArray(value))
    return Array.from(value, (one, index) => carriedValue(one, `${place}[${index}]`, deeper));
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) throw refuse(Object.prototype.toString.call(value));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, carriedValue(one, `${place}.${key}`, deeper)]),
  );
}
