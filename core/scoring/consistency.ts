/** How far comparisons contradict each other: Saaty's consistency index and ratio. */

/** The mean consistency index of random comparisons, for 3 to 10 criteria. @source Saaty, The Analytic Hierarchy Process (1980). */
const RANDOM_INDEX: readonly number[] = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** Below this the eigenvalue differs from the number of criteria by rounding alone. */
const ROUNDING = 1e-10;

/** Why there is no consistency ratio. */
export type ConsistencyGap = 'too-many-criteria';

/** The reason in words. */
export const CONSISTENCY_GAP_WORDS: Readonly<Record<ConsistencyGap, string>> = {
  'too-many-criteria': 'there is no random index for more than ten criteria',
};

/** How consistent comparisons are. */
export interface Consistency {
  /** The principal eigenvalue: the number of criteria where nothing is contradicted, otherwise more. */
  readonly lambdaMax: number;
  /** (λ max − n) ÷ (n − 1); 0 for one or two criteria. */
  readonly consistencyIndex: number;
  /** The index over the random index; 0 for one or two criteria, `null` for more than ten. */
  readonly consistencyRatio: number | null;
  readonly consistencyGap: ConsistencyGap | null;
}

/**
 * The consistency of comparisons of so many criteria, from their principal eigenvalue. Where comparisons are missing the
 * same random index is used: fewer comparisons leave less to contradict, so that the ratio is then on the kind side.
 *
 * @source Saaty, The Analytic Hierarchy Process (1980).
 */
export function consistencyOf(eigenvalue: number, size: number): Consistency {
  const excess = eigenvalue - size;
  const isConsistent = size < 3 || excess <= ROUNDING * size;
  const lambdaMax = isConsistent ? size : eigenvalue;
  const consistencyIndex = isConsistent ? 0 : excess / (size - 1);
  const ofRandom = RANDOM_INDEX[size - 3];
  if (ofRandom === undefined && size > 2) {
    const gap = { consistencyRatio: null, consistencyGap: 'too-many-criteria' } as const;
    return { lambdaMax, consistencyIndex, ...gap };
  }
  const consistencyRatio = isConsistent ? 0 : consistencyIndex / (ofRandom as number);
  return { lambdaMax, consistencyIndex, consistencyRatio, consistencyGap: null };
}
