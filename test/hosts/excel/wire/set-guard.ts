/** Refuses members of the library that are newer than the host claims to be, as an older Excel does. */

import { Refusal } from './refusal.ts';

/** By member in small letters (`range.hyperlink`): the set and version that it came with, such as `ExcelApi 1.7`. */
export type MemberSets = Readonly<Record<string, string>>;

/** Members that the wire knows under another name than the declarations. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'worksheet.gridlines': 'worksheet.showgridlines',
  'worksheet.headings': 'worksheet.showheadings',
};

/** Throws `ApiNotFound` for a member whose set is above what is claimed; members that nothing is known of may pass. */
export function checkMemberSet(
  place: string,
  members: MemberSets,
  claimed: Readonly<Record<string, string>>,
): void {
  const name = place.toLowerCase();
  const needed = members[OTHER_NAMES[name] ?? name];
  if (needed === undefined) return;
  const [set = '', version = ''] = needed.split(' ');
  if (isAtLeast(claimed[set] ?? '0.0', version)) return;
  throw new Refusal(
    'ApiNotFound',
    `${place} needs ${needed}, and the host has ${claimed[set] ?? 'none'}.`,
    place,
  );
}

function isAtLeast(has: string, needs: string): boolean {
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = needs.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
