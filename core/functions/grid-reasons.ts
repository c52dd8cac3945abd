/** What the capacity grid could not count, in clauses that name argument and row. */

import type { CapacityGrid } from '../capacity/capacity-grid.ts';
import type { Effort } from '../capacity/effort.ts';
import { describeCell } from '../diagnostics/describe-cell.ts';
import { describeRow } from '../diagnostics/describe-row.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/visible-text.ts';
import { referenceKey } from '../model/references.ts';

/**
 * One clause for each row or cell that was left out, then one for each person whom planned work of these days names and People
 * has not: `Allocations, row 7 and 2 more: "S-99" is not in People`. Rows that `told` names already are passed over.
 */
export function gridReasons(grid: CapacityGrid, told: readonly string[]): readonly string[] {
  const places = new Set(told.map((reason) => reason.slice(0, reason.indexOf(':'))));
  const reasons: string[] = [];
  for (const diagnostic of grid.diagnostics) {
    const what = diagnostic.severity === 'error' ? whatIsWrong(diagnostic) : null;
    const place = placeOf(diagnostic.at.sheet, diagnostic.at.row ?? 0);
    if (what === null || places.has(place)) continue;
    places.add(place);
    reasons.push(`${place}: ${what}`);
  }
  return reasons.concat(unknownPeople(grid, places));
}

function placeOf(sheet: string, row: number): string {
  return `${sheet}, row ${row + 1}`;
}

/** The errors that are left once the cells were read. */
function whatIsWrong(diagnostic: Diagnostic): string | null {
  switch (diagnostic.code) {
    case 'id-repeated':
    case 'reference-unknown':
    case 'dates-reversed':
    case 'choice-of-columns':
      return describeRow(diagnostic).what;
    case 'number-out-of-range':
      return describeCell(diagnostic).what;
    case 'pattern-unreadable':
      return `${quoted(diagnostic.params.found)} is not a week’s pattern such as 0000011`;
    default:
      return null;
  }
}

function unknownPeople(
  { efforts, isCounted, spread, settings }: CapacityGrid,
  places: ReadonlySet<string>,
): readonly string[] {
  const found = new Map<string, { readonly text: string; count: number }>();
  for (let at = 0; at < efforts.length; at += 1) {
    if (isCounted[at] === 1) continue;
    const { person, status, source, sheetRow } = efforts[at] as Effort;
    const isInView = (spread.firstPeriod[at] as number) <= (spread.lastPeriod[at] as number);
    if (person === null || !isInView) continue;
    if (status === 'tentative' && !settings.countTentative) continue;
    const place = placeOf(source.sheet, sheetRow);
    if (places.has(place)) continue;
    const one = found.get(referenceKey(person));
    if (one === undefined) {
      found.set(referenceKey(person), { text: `${place}\n${quoted(person)}`, count: 1 });
    } else {
      one.count += 1;
    }
  }
  return Array.from(found.values(), ({ text, count }) => {
    const more = count === 1 ? '' : ` and ${count - 1} more`;
    return `${text.replace('\n', `${more}: `)} is not in People`;
  });
}

/** One clause for all people without a team, who are in no row by team: `People, row 4 and 2 more: Team is blank`; else none. */
export function teamlessReasons({ people, teamOfPerson }: CapacityGrid): readonly string[] {
  const teamless = people.filter((_, person) => teamOfPerson[person] === -1);
  const [first] = teamless;
  if (first === undefined) return [];
  const more = teamless.length === 1 ? '' : ` and ${teamless.length - 1} more`;
  return [`${placeOf(first.source.sheet, first.sheetRow)}${more}: Team is blank`];
}
