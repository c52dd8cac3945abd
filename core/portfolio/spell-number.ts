/** Numbers inside sentences, the same in every host and language: thousands with commas, shares as per cent. */

/** A whole number with thousands separators: −1234567.4 → `-1,234,567`. */
export function spellWhole(value: number): string {
  const digits = String(Math.abs(Math.round(value)));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return Math.round(value) < 0 ? `-${grouped}` : grouped;
}

/** A share in per cent: 0.125 → `12.5%`, 0.4 → `40%`; one decimal below 20%, none above. */
export function spellShare(share: number): string {
  const percent = share * 100;
  const rounded = Math.abs(percent) < 20 ? Math.round(percent * 10) / 10 : Math.round(percent);
  return Math.abs(rounded) < 1000 ? `${rounded}%` : `${spellWhole(rounded)}%`;
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
