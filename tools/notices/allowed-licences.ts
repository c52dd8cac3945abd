/** Which licences a shipped package may have, and how a licence expression is judged. */

/** Permissive licences (SPDX ids) whose terms are met by the notices file. MPL-2.0 and others are fine for tools, but are never shipped. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether an SPDX expression can be met with allowed licences alone: one side of an OR, both sides of an AND.
 * A missing or unknown expression (`SEE LICENSE IN …`, `UNLICENSED`) is not allowed.
 */
export function isAllowedLicence(expression: string): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (bare.includes('(')) return false;
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => ALLOWED_LICENCES.has(id.trim())));
}
