/** Ages a whole RAID log as of a day. */

import type { WorkCalendar } from '../day/work-calendar.ts';
import { compareIds, sortedById } from '../model/compare-ids.ts';
import type { HistoryRow } from '../model/history.ts';
import type { Milestone } from '../model/milestones.ts';
import type { Project } from '../model/projects.ts';
import type { RaidItem } from '../model/raid.ts';
import { indexRows, referenceKey, tidyText } from '../model/references.ts';
import { bucketLabels } from './age-buckets.ts';
import { type AgedRow, ageRow, makeRules } from './age-entry.ts';
import { KeptColumns } from './kept-columns.ts';
import { wholeDay } from './raid-age.ts';
import type { RaidBucket, RaidEntry, RaidGroup, RaidResult } from './raid-result.ts';
import type { RaidSettings } from './raid-settings.ts';
import { findRaidTrend, type TrendCounts } from './raid-trend.ts';
import { withoutReviewsAhead } from './reviews-ahead.ts';
import { severityRank } from './severity.ts';
import {
  addEntry,
  addTally,
  countsOf,
  exposureOf,
  groupOf,
  type KeptCounts,
  keptCounts,
  makeTally,
  type Tally,
} from './tally.ts';

/** What ageing asks for. Rows may come from anywhere, also from a caller's own cells: bad values are named, never thrown at. */
export interface RaidInput {
  readonly items: readonly RaidItem[];
  /** For the projects' names, programmes and sponsors, and for the forecasts of dependencies' providers. */
  readonly projects: readonly Project[];
  /** For providers such as `P-012: Interface live`. */
  readonly milestones: readonly Milestone[];
  /** For the trend. */
  readonly history: readonly HistoryRow[];
  readonly asOfDay: number;
  /** For the age in working days: `makeCalendar` of the weekend and the holidays that all have. */
  readonly calendar: WorkCalendar;
  readonly settings: RaidSettings;
}

/**
 * Ages every item as of a day and counts. One entry an item, in the order given; no other part depends on that order.
 *
 * @throws RangeError where the as-of day is no day of the years 1 to 9999.
 */
export function ageRaidLog(input: RaidInput): RaidResult {
  const { projects, milestones, history, calendar, settings } = input;
  const asOfDay = wholeDay(input.asOfDay);
  if (asOfDay === null) throw new RangeError(`${input.asOfDay} is not the serial of a day`);
  const { items, tabs: reviewsAhead } = withoutReviewsAhead(input.items, asOfDay);
  const findProject = indexRows(projects);
  const rules = makeRules(projects, findProject, milestones, asOfDay, calendar, settings);
  const projectGroups = new GroupBook(findProject);
  const ownerGroups = new GroupBook(() => null);
  const unowned = makeTally();
  const labels = bucketLabels(settings.ageBuckets);
  // One row of five severities a bucket, the last for unknown ages.
  const bucketCounts = new Int32Array((labels.length + 1) * 5);

  const entries = new Array<RaidEntry>(items.length);
  const aged: AgedRow = { bits: 0, flaws: 0, hundredths: Number.NaN };
  const columns = new KeptColumns();
  for (let row = 0; row < items.length; row += 1) {
    const item = items[row] as RaidItem;
    const group = projectGroups.of(item.project);
    const entry = ageRow(rules, item, row, group.project, aged);
    entries[row] = entry;
    addEntry(group.tally, entry, aged);
    if (!entry.isOpen) continue;
    columns.add(item);
    const owner = item.owner;
    const byOwner = owner === null || owner === '' ? unowned : ownerGroups.of(owner).tally;
    addEntry(byOwner, entry, aged);
    const place = (entry.bucket ?? labels.length) * 5 + severityRank(entry.severity) + 1;
    bucketCounts[place] = (bucketCounts[place] as number) + 1;
  }

  const total = makeTally();
  for (const { tally } of projectGroups.all()) addTally(total, tally);
  const unkept = total.open === 0 ? [] : columns.unkept();
  const kept = keptCounts(unkept);
  const owners = groupsOf(ownerGroups, kept, settings);
  if (unowned.open > 0) owners.push(groupOf(unowned, NO_OWNER, kept, settings));
  return {
    asOfDay,
    entries,
    bucketLabels: labels,
    buckets: [...labels, null].map((label, index) => bucketRow(label, bucketCounts, index * 5)),
    counts: countsOf(total, kept),
    unkept,
    reviewsAhead,
    exposure: exposureOf(total),
    projects: groupsOf(projectGroups, kept, settings),
    owners,
    trend: findRaidTrend(trendCounts(projects, projectGroups), history, asOfDay),
  };
}

const NO_OWNER = { id: null, name: null, isProject: false };

/** A project or an owner while the rows are gone through. */
interface GrowingGroup {
  readonly project: Project | null;
  /** Of all spellings of a name the first in the order of ids, so that the order of the rows does not show. */
  name: string;
  readonly tally: Tally;
}

/** Groups by what a text means; a text seen before costs one look-up. */
class GroupBook {
  private readonly findProject: (text: string) => Project | null;
  private readonly byText = new Map<string, GrowingGroup>();
  private readonly byKey = new Map<string, GrowingGroup>();

  constructor(findProject: (text: string) => Project | null) {
    this.findProject = findProject;
  }

  of(text: string): GrowingGroup {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const project = this.findProject(text);
    const name = tidyText(text);
    const key = project === null ? `?${referenceKey(text)}` : `=${project.id}`;
    let group = this.byKey.get(key);
    if (group === undefined) {
      group = { project, name, tally: makeTally() };
      this.byKey.set(key, group);
    } else if (compareIds(name, group.name) < 0) {
      group.name = name;
    }
    this.byText.set(text, group);
    return group;
  }

  all(): readonly GrowingGroup[] {
    return [...this.byKey.values()];
  }
}

/** The groups with open entries, by id. */
function groupsOf(book: GroupBook, kept: KeptCounts, settings: RaidSettings): RaidGroup[] {
  const groups: RaidGroup[] = [];
  for (const { project, name, tally } of book.all()) {
    if (tally.open === 0) continue;
    const named =
      project === null
        ? { id: name, name, isProject: false }
        : { id: project.id, name: project.name, isProject: true };
    groups.push(groupOf(tally, named, kept, settings));
  }
  return sortedById(groups, ({ id }) => id ?? '');
}

function bucketRow(label: string | null, counts: Int32Array, start: number): RaidBucket {
  const [unknown, low, medium, high, critical] = Array.from(counts.subarray(start, start + 5)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const open = unknown + low + medium + high + critical;
  return { label, critical, high, medium, low, unknown, open };
}

/** The counts of every project as History keeps them. */
function trendCounts(
  projects: readonly Project[],
  book: GroupBook,
): ReadonlyMap<string, TrendCounts> {
  const counts = new Map<string, TrendCounts>();
  for (let index = 0; index < projects.length; index += 1) {
    const { id } = projects[index] as Project;
    counts.set(id, { open: 0, high: 0, overdue: 0 });
  }
  for (const { project, tally } of book.all()) {
    if (project === null) continue;
    const { open, high, overdue, unknownSeverity } = tally;
    const isGraded = open === 0 || unknownSeverity < open;
    counts.set(project.id, { open, high: isGraded ? high : null, overdue });
  }
  return counts;
}
