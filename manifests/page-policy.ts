/** What the pages of the add-in may load: their own files, and Office.js from Microsoft. Nothing may be sent anywhere. */

/** Where Office.js must come from: the add-in may not bring its own copy. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

/**
 * The content-security policy of the page of pane, commands and functions. Office.js asks Excel through functions of the host or messages
 * between windows, neither of which is a connection.
 */
export const PAGE_POLICY = policy({
  'default-src': "'none'",
  'script-src': `'self' ${OFFICE_ORIGIN}`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

/** The policy of the pages that are only read. */
export const READING_POLICY = policy({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

function policy(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * The page with its policy, before anything that it could stop.
 *
 * @throws Error where the page has no head to hold it, or a policy already
 */
export function withPolicy(html: string, given: string): string {
  if (/Content-Security-Policy/i.test(html)) throw new Error('the page has a policy of its own');
  const tag = `<meta http-equiv="Content-Security-Policy" content="${given}" />`;
  const head = /<head>\s*<meta charset="utf-8" \/>/.exec(html);
  if (head === null) throw new Error('the page does not begin its head with its charset');
  return html.replace(head[0], `${head[0]}\n    ${tag}`);
}
