/** The ownership marks, kept as developer metadata of the tabs: they follow a tab that is renamed and vanish with it. */

type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY = 'steersheet.mark';

/**
 * A mark and where it is kept. A tab gets a new mark in the same run in which it was made, and asking for the entry that was just
 * made would be a reading after writing; so a further entry is added, and the one with the highest number counts.
 */
export interface TabMark {
  readonly text: string;
  readonly number: number;
  /** Entries that were there as the run began. */
  readonly entries: readonly Entry[];
}

/** The marks of all tabs by the tabs' ids, in one call. What others have stored under our key is no mark. */
export function findMarks(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<number, TabMark> {
  const marks = new Map<number, TabMark>();
  for (const entry of book.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = entry.getLocation().getSheet();
    const found = /^(\d{1,9}) (.+)$/s.exec(entry.getValue() ?? '');
    if (!sheet || !found) continue;
    const [number, text] = [Number(found[1]), found[2] as string];
    const id = sheet.getSheetId();
    const known = marks.get(id);
    const entries = [...(known?.entries ?? []), entry];
    marks.set(
      id,
      known !== undefined && known.number > number
        ? { ...known, entries }
        : { text, number, entries },
    );
  }
  return marks;
}

/** Gives a tab a mark in the place of the one that it has, or its first one. */
export function writeMark(sheet: Sheet, text: string, before: TabMark | null): TabMark {
  const number = (before?.number ?? 0) + 1;
  const value = `${number} ${text}`;
  const [first, ...rest] = before?.entries ?? [];
  if (first === undefined) sheet.addDeveloperMetadata(KEY, value);
  else first.setValue(value);
  for (const entry of rest) entry.remove();
  return { text, number, entries: first === undefined ? [] : [first] };
}
