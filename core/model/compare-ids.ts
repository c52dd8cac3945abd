/** One order of ids for every host: by code unit, digits by their number. */

/**
 * Compares ids as people read them: runs of digits by their value, so that `P-9` comes before `P-10`; all else by code
 * unit, never by a locale.
 */
export function compareIds(a: string, b: string): number {
  const partsOfA = a.match(PARTS) ?? [];
  const partsOfB = b.match(PARTS) ?? [];
  for (let index = 0; index < Math.min(partsOfA.length, partsOfB.length); index += 1) {
    const partOfA = partsOfA[index] as string;
    const partOfB = partsOfB[index] as string;
    const isNumeric = /^\d/.test(partOfA) && /^\d/.test(partOfB);
    const byNumber = isNumeric ? Number(partOfA) - Number(partOfB) : 0;
    if (byNumber !== 0) return byNumber;
    if (!isNumeric && partOfA !== partOfB) return partOfA < partOfB ? -1 : 1;
  }
  if (partsOfA.length !== partsOfB.length) return partsOfA.length - partsOfB.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

const PARTS = /\d+|\D+/g;
