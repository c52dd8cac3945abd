/** When two scores of a method without a scale of its own are a tie. */

/** The score as it is compared: what agrees to twelve digits is a tie, as rounding alone differs below. NaN stays NaN. */
export function tiedNumber(score: number): number {
  return Number(score.toPrecision(12));
}
