/** Portfolios of stated sizes as raw sheets, the same for the same seed: what the computations are measured on. */

import type { Cell, Snapshot } from '../../core/index.ts';

/** How much there is of everything. */
export interface Size {
  readonly name: 'S' | 'M' | 'L';
  readonly projects: number;
  readonly people: number;
  readonly weeks: number;
  readonly allocations: number;
  readonly raid: number;
}

/** A small office, a large one, and a group of companies. */
export const SIZES: readonly Size[] = [
  { name: 'S', projects: 80, people: 40, weeks: 52, allocations: 400, raid: 300 },
  { name: 'M', projects: 500, people: 300, weeks: 104, allocations: 5_000, raid: 5_000 },
  { name: 'L', projects: 5_000, people: 3_000, weeks: 156, allocations: 100_000, raid: 100_000 },
];

/** A Monday, 2026-11-16. */
export const AS_OF = 46_342;

const ROLES = ['Business analyst', 'Cloud engineer', 'Data engineer', 'Project manager', 'Tester'];
const TEAMS = ['Platforms', 'Business systems', 'Data office', 'Cyber'];
const CRITERIA: readonly Cell[][] = [
  ['C-1', 'Strategic fit', 25, 'Business', 'Higher is better', 1, 5],
  ['C-2', 'Customer benefit', 20, 'Business', 'Higher is better', 1, 5],
  ['C-3', 'Cost saving', 15, 'Business', 'Higher is better', 1, 5],
  ['C-4', 'Risk reduction', 15, 'Technical', 'Higher is better', 1, 5],
  ['C-5', 'Architecture fit', 15, 'Technical', 'Higher is better', 1, 5],
  ['C-6', 'Delivery complexity', 10, 'Technical', 'Lower is better', 1, 5],
];

/** The sheets of a size. About one cell in two hundred of the long tables is wrong in some way. */
export function sizedPortfolio(size: Size, seed = 1): Snapshot {
  const random = makeRandom(seed);
  const sheets = {
    Settings: [
      ['Setting', 'Value'],
      ['Capacity horizon weeks', size.weeks],
      ['Budget available', size.projects * 400_000],
    ],
    Projects: projectLines(size, random),
    Criteria: [
      ['ID', 'Name', 'Weight', 'Lens', 'Direction', 'Scale min', 'Scale max'],
      ...CRITERIA,
    ],
    Scores: scoreLines(size, random),
    People: peopleLines(size, random),
    'Time off': timeOffLines(size, random),
    Holidays: holidayLines(size),
    Allocations: allocationLines(size, random),
    RAID: raidLines(size, random),
  };
  return {
    name: `${size.name}.xlsx`,
    sheets: Object.entries(sheets).map(([name, grid]) => ({
      ...{ name, grid, visibility: 'visible', isProtected: false, merges: [], mark: null },
      extras: 0,
    })),
  };
}

/** How many cells of a snapshot hold something. */
export function countCells({ sheets }: Snapshot): number {
  let count = 0;
  for (const { grid } of sheets) {
    for (const line of grid) for (const cell of line) if (cell !== null) count += 1;
  }
  return count;
}

function projectLines({ projects }: Size, random: Random): Cell[][] {
  const header =
    'ID,Name,Programme,Stage,State,Sponsor,Project manager,Start,Baseline end,Forecast end,% complete,Budget,Actual cost,Forecast cost,Reported status,Mandatory,Manual rank';
  const lines: Cell[][] = [header.split(',')];
  for (let index = 0; index < projects; index += 1) {
    const start = AS_OF - random(400);
    const baseline = start + 120 + random(500);
    const budget = 50_000 + random(1_500) * 1_000;
    lines.push([
      `P-${index + 1}`,
      `Project ${index + 1}`,
      `Programme ${random(12)}`,
      ['design', 'build', 'test'][random(3)] as string,
      'active',
      random(20) === 0 ? null : `Sponsor ${random(30)}`,
      random(20) === 0 ? null : `Manager ${random(60)}`,
      start,
      baseline,
      baseline + random(80) - 20,
      random(100) / 100,
      random(30) === 0 ? null : budget,
      Math.round(budget * (random(100) / 100)),
      Math.round(budget * (0.9 + random(30) / 100)),
      ['red', 'amber', 'green', 'green'][random(4)] as string,
      random(25) === 0 ? 'yes' : 'no',
      random(60) === 0 ? 1 + random(projects) : null,
    ]);
  }
  return lines;
}

function scoreLines({ projects }: Size, random: Random): Cell[][] {
  const lines: Cell[][] = [['Project', ...CRITERIA.map(([id]) => id as string), 'Assessor']];
  for (let index = 0; index < projects; index += 1) {
    const ratings = CRITERIA.map(() => (random(25) === 0 ? null : 1 + random(5)));
    lines.push([`P-${index + 1}`, ...ratings, `Assessor ${random(4)}`]);
  }
  return lines;
}

function peopleLines({ people }: Size, random: Random): Cell[][] {
  const header =
    'ID,Name,Role,Team,Hours per week,Working days,Calendar,Available from,Available to,BAU %,On-call %,Unplanned %';
  const lines: Cell[][] = [header.split(',')];
  for (let index = 0; index < people; index += 1) {
    lines.push([
      `S-${index + 1}`,
      `Person ${index + 1}`,
      `${ROLES[random(ROLES.length)]} ${random(Math.ceil(people / 60))}`,
      TEAMS[random(TEAMS.length)] as string,
      random(5) === 0 ? 24 : 38,
      random(10) === 0 ? '0000111' : '0000011',
      random(3) === 0 ? 'North' : null,
      random(12) === 0 ? AS_OF + random(200) : null,
      random(12) === 0 ? AS_OF + 200 + random(300) : null,
      random(4) / 10,
      random(2) / 10,
      0.05,
    ]);
  }
  return lines;
}

function timeOffLines({ people, weeks }: Size, random: Random): Cell[][] {
  const lines: Cell[][] = [['Person', 'From', 'To', 'Kind', 'Share']];
  for (let index = 0; index < people * 2; index += 1) {
    const from = AS_OF + random(weeks * 7);
    lines.push([
      `S-${1 + random(people)}`,
      from,
      from + random(15),
      'leave',
      random(5) === 0 ? 0.5 : null,
    ]);
  }
  return lines;
}

function holidayLines({ weeks }: Size): Cell[][] {
  const lines: Cell[][] = [['Date', 'Name', 'Calendar']];
  for (let day = AS_OF + 10; day < AS_OF + weeks * 7; day += 37) {
    lines.push([day, `Holiday ${day}`, day % 2 === 0 ? null : 'North']);
  }
  return lines;
}

function allocationLines(size: Size, random: Random): Cell[][] {
  const header = 'Project,Person,Role,From,To,% alloc.,Hours per week,Total hours,Status';
  const lines: Cell[][] = [header.split(',')];
  // A person’s bookings add up to about a full load at any size.
  const days = Math.round((size.people * size.weeks * 7 * 2.2) / size.allocations);
  for (let index = 0; index < size.allocations; index += 1) {
    const from = AS_OF - 30 + random(size.weeks * 7);
    const isOpen = random(15) === 0;
    const kind = random(10);
    lines.push([
      `P-${1 + random(size.projects)}`,
      isOpen ? null : `S-${1 + random(size.people)}`,
      isOpen ? `${ROLES[random(ROLES.length)]} ${random(Math.ceil(size.people / 60))}` : null,
      random(200) === 0 ? 'soon' : from,
      from + Math.max(5, Math.round(days * (0.5 + random(100) / 100))),
      kind < 7 ? (1 + random(8)) / 20 : null,
      kind === 7 || kind === 8 ? 2 + random(12) : null,
      kind === 9 ? 8 + random(60) : null,
      random(8) === 0 ? 'tentative' : 'firm',
    ]);
  }
  return lines;
}

function raidLines({ raid, projects }: Size, random: Random): Cell[][] {
  const header =
    'ID,Type,Project,Title,Owner,Raised,Due,Last reviewed,Status,Closed,Probability,Impact,Severity,Cost impact,Response,Action,Escalated to,Needed by,Provider';
  const lines: Cell[][] = [header.split(',')];
  for (let index = 0; index < raid; index += 1) {
    const raised = AS_OF - random(300);
    const isClosed = random(4) === 0;
    const type = ['risk', 'risk', 'issue', 'assumption', 'dependency'][random(5)] as string;
    lines.push([
      `R-${index + 1}`,
      type,
      `P-${1 + random(projects)}`,
      `What may happen to item ${index + 1}`,
      random(15) === 0 ? null : `Owner ${random(200)}`,
      random(200) === 0 ? 'last spring' : raised,
      random(8) === 0 ? null : raised + random(200),
      random(6) === 0 ? null : Math.min(AS_OF, raised + random(150)),
      isClosed ? 'closed' : 'open',
      isClosed ? Math.min(AS_OF, raised + random(120)) : null,
      random(12) === 0 ? null : 1 + random(5),
      random(12) === 0 ? null : 1 + random(5),
      null,
      random(3) === 0 ? null : random(500) * 1_000,
      type === 'risk' ? 'mitigate' : null,
      random(5) === 0 ? null : 'Talk to the supplier',
      random(20) === 0 ? 'Programme board' : null,
      type === 'dependency' ? raised + random(200) : null,
      type === 'dependency' ? `P-${1 + random(projects)}` : null,
    ]);
  }
  return lines;
}

/** A whole number from 0 to one less than the limit. */
type Random = (limit: number) => number;

function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
}
