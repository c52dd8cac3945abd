/** The buckets that ages are counted in: 0–30, 31–60, 61–90 and over 90 calendar days unless Settings says otherwise. */

/**
 * The buckets' labels, youngest first: for 30; 60; 90 `0–30`, `31–60`, `61–90` and `over 90`. `lastDays` are the last days of
 * all but the last bucket, rising whole numbers.
 */
export function bucketLabels(lastDays: readonly number[]): readonly string[] {
  const labels = lastDays.map((last, index) => {
    const first = index === 0 ? 0 : (lastDays[index - 1] as number) + 1;
    return first === last ? String(last) : `${first}–${last}`;
  });
  const oldest = lastDays[lastDays.length - 1];
  return [...labels, oldest === undefined ? 'any age' : `over ${oldest}`];
}

/** The index of an age's bucket: with 30; 60; 90 day 30 is in bucket 0, day 31 in bucket 1, day 91 in bucket 3. */
export function bucketOf(ageDays: number, lastDays: readonly number[]): number {
  let bucket = 0;
  while (bucket < lastDays.length && ageDays > (lastDays[bucket] as number)) bucket += 1;
  return bucket;
}
