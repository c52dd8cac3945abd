/** Numbers inside sentences, the same in every host and language: thousands with commas, shares as per cent. */

/** A whole number with thousands separators: −1234567.4 → `-1,234,567`. */
export function spellWhole(value: number): string {
  const digits = String(Math.abs(Math.round(value)));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return Math.round(value) < 0 ? `-${grouped}` : grouped;
}

/** The limits that an office judges shares by unless its Settings say otherwise, and the whole. */
const USUAL_LIMITS: readonly number[] = [0.05, 0.1, 0.15, 0.2, 0.85, 1];
const MOST_DECIMALS = 3;

/**
 * A share in per cent: 0.125 → `12.5%`, 0.4 → `40%`; one decimal below 20%, none above. What is not exactly on a limit does not look as if it
 * were: 1.002 → `100.2%`, so that the number agrees with the mark beside it.
 */
export function spellShare(share: number, limits: readonly number[] = USUAL_LIMITS): string {
  const percent = share * 100;
  let decimals = Math.abs(percent) < 20 ? 1 : 0;
  while (decimals < MOST_DECIMALS && hidesLimit(share, limits, decimals)) decimals += 1;
  const rounded = roundTo(percent, decimals) + 0;
  return Math.abs(rounded) < 1000 ? `${rounded}%` : `${spellWhole(rounded)}%`;
}

/** Whether a share, shown with so many decimals of a per cent, seems to lie on a limit that it does not lie on. */
export function hidesLimit(share: number, limits: readonly number[], decimals: number): boolean {
  const shown = roundTo(share * 100, decimals);
  return limits.some((limit) => {
    const isOn = Math.abs(Math.abs(share) - limit) < 1e-7;
    return !isOn && Math.abs(Math.abs(shown) - limit * 100) < 1e-7;
  });
}

function roundTo(value: number, decimals: number): number {
  const step = 10 ** decimals;
  return Math.round(value * step) / step;
}

/** A performance index: 0.8409 → `0.841`; three decimals, so that it does not look as if it were on its limit. */
export function spellIndex(index: number): string {
  return index.toFixed(3);
}

/** A count with its noun: `1 project`, `12 projects`. */
export function spellCount(count: number, one: string, many = `${one}s`): string {
  return `${spellWhole(count)} ${count === 1 ? one : many}`;
}

const STEPS = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

/**
 * An amount where there is little room, with three digits at least: 27010000 → `27.0 m`, 858000 → `858 k`, 5113659153 → `5.11 bn`.
 * Below ten thousand it is whole.
 */
export function spellShort(amount: number): string {
  const size = Math.abs(amount);
  if (size < 9_999.5) return spellWhole(amount);
  // What rounds up to a thousand of one step is one of the next.
  const [step, name] = STEPS.find(([one]) => size >= one * 0.9995) ?? STEPS[2];
  const value = size / step;
  const decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  const digits = decimals === 0 ? spellWhole(value) : value.toFixed(decimals);
  return `${amount < 0 ? '-' : ''}${digits} ${name}`;
}
