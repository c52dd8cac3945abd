/** What can be said against an entry, as closed codes; kept as bits while a long log is looked through. */

/** Dates and statuses that contradict each other: somebody has to correct the log. */
export const CONTRADICTIONS = [
  'closed-before-raised',
  'due-before-raised',
  'reviewed-before-raised',
  'raised-in-future',
  'closed-in-future',
  'reviewed-in-future',
  'closed-without-date',
  'open-with-closed-date',
] as const;

/** Values that cannot be used: the entry goes on without them. */
export const UNUSABLE = ['date-unusable', 'rating-off-scale', 'cost-unusable'] as const;

/** What an open entry lacks or has been left to; `slips` is a dependency that will come too late, and no flaw of the log. */
export const NEGLECTS = [
  'overdue',
  'stale',
  'no-owner',
  'no-due-date',
  'no-response',
  'no-action',
] as const;

/** All flags, in the order in which they are listed. */
export const RAID_FLAGS = [...NEGLECTS, 'slips', ...CONTRADICTIONS, ...UNUSABLE] as const;

export type RaidFlag = (typeof RAID_FLAGS)[number];

/** Each flag's bit. */
export const FLAG_BIT = Object.fromEntries(
  RAID_FLAGS.map((flag, index) => [flag, 1 << index]),
) as Readonly<Record<RaidFlag, number>>;

/** Bits of all that can make an open entry flawed in the sense of hygiene: everything but `slips`. */
export const FLAWS = bitsOf([...NEGLECTS, ...CONTRADICTIONS, ...UNUSABLE]);

/** Bits of contradictions and values that cannot be used. */
export const FAULTS = bitsOf([...CONTRADICTIONS, ...UNUSABLE]);

/** The bits of some flags together. */
export function bitsOf(flags: readonly RaidFlag[]): number {
  return flags.reduce((bits, flag) => bits | FLAG_BIT[flag], 0);
}

/** Turns bits into their list; equal bits give the same list, which must not be changed. */
export function flagLists(): (bits: number) => readonly RaidFlag[] {
  const known = new Map<number, readonly RaidFlag[]>();
  return (bits) => {
    let list = known.get(bits);
    if (list === undefined) {
      list = RAID_FLAGS.filter((flag) => (bits & FLAG_BIT[flag]) !== 0);
      known.set(bits, list);
    }
    return list;
  };
}

/** Whether a flag is a contradiction or a value that cannot be used. */
export function isFault(flag: RaidFlag): boolean {
  return (FLAG_BIT[flag] & FAULTS) !== 0;
}
