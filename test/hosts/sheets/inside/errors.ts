/** The errors that a script meets. */

/** What Google's services throw. Its name is `Exception`, as in the V8 runtime. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** A mistake of the script, or something that the stand-in cannot do: it comes to light even when it is caught. */
export class MisuseError extends Error {
  override readonly name = 'Misuse';
}

/** How Google puts a failure of the service itself. */
export function serviceFailed(documentId: string): ServiceException {
  return new ServiceException(
    `Service Spreadsheets failed while accessing document with id ${documentId}.`,
  );
}
