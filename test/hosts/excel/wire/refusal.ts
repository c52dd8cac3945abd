/** Why the host refuses something: Excel's own error codes, and two of the stand-in for what it lacks or cannot know. */

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** An error that goes back to the library. `location` is filled in by the batch: the member that was being used. */
export class Refusal extends Error {
  readonly code: string;
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.code = code;
    this.location = location;
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** There is no such item. */
export function notFound(): Refusal {
  return new Refusal('ItemNotFound', "The requested resource doesn't exist.");
}

/** An argument or a value that Excel does not take. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): Refusal {
  return new Refusal('InvalidArgument', message);
}

/** A block of values of the wrong size. */
export function wrongSize(): Refusal {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** A name that is taken. */
export function alreadyExists(): Refusal {
  return new Refusal(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
  );
}

/** Something is protected. */
export function accessDenied(): Refusal {
  return new Refusal('AccessDenied', 'You cannot perform the requested operation.');
}

/** An operation that this object does not allow at the moment. */
export function invalidOperation(
  message = 'The operation attempted is invalid on the object.',
): Refusal {
  return new Refusal('InvalidOperation', message);
}

/** What the reference led to is gone. */
export function invalidReference(): Refusal {
  return new Refusal('InvalidReference', 'This reference is not valid for the current operation.');
}

/** A member that Excel has and the stand-in has not: write it, or use another. */
export function notImplemented(member: string): Refusal {
  return new Refusal('NotImplemented', `The stand-in host does not implement ${member}.`);
}

/** Something of which nobody here knows what Excel does: find another way, or look it up and write it. */
export function unsure(what: string): Refusal {
  return new Refusal(
    'NotImplemented',
    `The stand-in host cannot say what Excel does with ${what}: do it in a way that is documented.`,
  );
}
