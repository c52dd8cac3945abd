/** The words of what is not known of a RAID entry: clauses without a full stop. */

import type { ExposureGap } from './exposure.ts';
import type { AgeGap } from './raid-age.ts';
import type { SeverityGap } from './severity.ts';

/** Why a severity is not known. */
export function severityGapText(lacks: SeverityGap): string {
  switch (lacks) {
    case 'probability':
      return 'no probability from 1 to 5';
    case 'impact':
      return 'no impact from 1 to 5';
    case 'probability-and-impact':
      return 'neither probability nor impact';
  }
}

/** Why an age is not known. */
export function ageGapText(gap: AgeGap): string {
  switch (gap) {
    case 'no-raised-day':
      return 'no day on which it was raised';
    case 'raised-in-future':
      return 'raised in the future';
    case 'closed-before-raised':
      return 'closed before it was raised';
    case 'closed-without-date':
      return 'closed without a day';
  }
}

/** Why an exposure is not known; `null` where it is not asked for. */
export function exposureGapText(gap: ExposureGap | null): string | null {
  switch (gap) {
    case null:
    case 'not-a-risk':
    case 'not-open':
      return null;
    case 'probability':
      return 'no probability from 1 to 5';
    case 'cost-impact':
      return 'no cost impact';
    case 'probability-and-cost-impact':
      return 'neither probability nor cost impact';
  }
}
