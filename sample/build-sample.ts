/** The sample portfolio: a project office's workbook with its story, its habits and its mistakes. */

import { projectsSheet } from './project-register.ts';
import { allocationsSheet, requestsSheet } from './sample-allocations.ts';
import { benefitsSheet } from './sample-benefits.ts';
import { absencesSheet, holidaysSheet, settingsSheet } from './sample-calendar.ts';
import { decisionsSheet } from './sample-decisions.ts';
import { type PlacedFlaw, SAMPLE_FLAWS, spoilSheets } from './sample-flaws.ts';
import { milestonesSheet } from './sample-milestones.ts';
import { peopleSheet } from './sample-people.ts';
import { raidSheet } from './sample-raid.ts';
import { criteriaSheet, scoresSheet } from './sample-scores.ts';
import { day, type SampleSheet } from './sample-sheet.ts';
import { seededRandom } from './seeded-random.ts';

/** The day that the sample's story is told on, as `YYYY-MM-DD`: a Monday, the register was closed on the Friday. */
export const SAMPLE_AS_OF = '2026-11-16';

/** A whole sample. */
export interface Sample {
  /** The tabs in their order. */
  readonly sheets: readonly SampleSheet[];
  /** The mistakes that are in them. */
  readonly flaws: readonly PlacedFlaw[];
}

/** The sample for a seed: the projects are always the same, dates of reviews and ratings are drawn. */
export function buildSample(seed = 1): Sample {
  const asOfDay = day(SAMPLE_AS_OF);
  const random = seededRandom(seed);
  const sheets = [
    projectsSheet(),
    raidSheet(asOfDay, random),
    milestonesSheet(asOfDay, random),
    peopleSheet(),
    allocationsSheet(),
    requestsSheet(),
    absencesSheet(),
    holidaysSheet(),
    criteriaSheet(),
    scoresSheet(random),
    benefitsSheet(random),
    decisionsSheet(),
    settingsSheet(),
  ];
  return spoilSheets(sheets, SAMPLE_FLAWS);
}
