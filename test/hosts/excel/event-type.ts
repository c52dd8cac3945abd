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
