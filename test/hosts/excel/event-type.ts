/** The events that an add-in can ask for. */

/** Numbers of the events, as the library has them. */
export const EVENT_TYPE = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  sheetDeleted: 15,
  sheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Remembers that an add-in wants an event of a target (a tab's id, or `Workbook`), or no longer wants it. */
export function wantEvent(
  { wantedEvents }: { readonly wantedEvents: Set<string> },
  type: number,
  target: string,
  isWanted: boolean,
): void {
  if (isWanted) wantedEvents.add(`${type} ${target}`);
  else wantedEvents.delete(`${type} ${target}`);
}
