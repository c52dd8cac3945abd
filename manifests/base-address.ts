/** The address that a built folder is hosted at. */

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/**
 * The address, ending with a slash.
 *
 * @throws RangeError with a sentence for whoever typed it: Excel loads add-ins by https only, and a query or a fragment cannot be a folder.
 */
export function baseAddress(typed: string): string {
  const [, host, port = '', path = ''] =
    /^https:\/\/([^/:?#@\s]+)(:\d{1,5})?(\/[^?#\s]*)?$/i.exec(typed.trim()) ?? [];
  if (host === undefined || !HOST.test(host)) {
    throw new RangeError(
      `"${typed}" cannot host the add-in: give an address such as https://example.org/steersheet (https, without ? and #).`,
    );
  }
  return `https://${host.toLowerCase()}${port}${path.replace(/\/*$/, '/')}`;
}

/** The name of the server, with its port where it has one. */
export function hostOf(base: string): string {
  return /^https:\/\/([^/]+)/.exec(base)?.[1] ?? '';
}
