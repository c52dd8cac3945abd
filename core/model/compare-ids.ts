/** One order of ids for every host: by code unit, digits by their number. */

/**
 * Compares ids as people read them: runs of digits by their value, so that `P-9` comes before `P-10`; all else by code
 * unit, never by a locale.
 */
export function compareIds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === a.length && at === b.length) return 0;
  // Most ids differ in one run of digits, or in no digit at all: then there is nothing to cut into parts.
  const isDigitA = isDigitAt(a, at);
  const isDigitB = isDigitAt(b, at);
  const isInDigits = at > 0 && isDigitAt(a, at - 1);
  if (!isDigitA && !isDigitB) return at === a.length || codeAt(a, at) < codeAt(b, at) ? -1 : 1;
  let start = at;
  while (start > 0 && isDigitAt(a, start - 1)) start -= 1;
  if (isInDigits || (isDigitA && isDigitB)) {
    const byNumber = numberAt(a, start) - numberAt(b, start);
    if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
  }
  return compareParts(a, b);
}

function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : -1;
}

function isDigitAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code >= 48 && code <= 57;
}

/** The number whose digits begin here; NaN where there are more than a number holds exactly. */
function numberAt(text: string, start: number): number {
  let value = 0;
  let at = start;
  for (; isDigitAt(text, at); at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return at - start > 15 ? Number.NaN : value;
}

function compareParts(a: string, b: string): number {
  const partsOfA = a.match(PARTS) ?? [];
  const partsOfB = b.match(PARTS) ?? [];
  for (let index = 0; index < Math.min(partsOfA.length, partsOfB.length); index += 1) {
    const partOfA = partsOfA[index] as string;
    const partOfB = partsOfB[index] as string;
    const isNumeric = /^\d/.test(partOfA) && /^\d/.test(partOfB);
    const byNumber = isNumeric ? Number(partOfA) - Number(partOfB) : 0;
    // Digits beyond all numbers are infinite, and their difference is no number.
    if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
    if (!isNumeric && partOfA !== partOfB) return partOfA < partOfB ? -1 : 1;
  }
  if (partsOfA.length !== partsOfB.length) return partsOfA.length - partsOfB.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

const PARTS = /\d+|\D+/g;
