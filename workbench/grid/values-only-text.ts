/** What the user is told when the grid refuses; apart, so that it can be named without a grid. */

/** For everything that is not a change of values. */
export const VALUES_ONLY =
  'The workbench changes values only; change the layout in your spreadsheet program.';

/** For edits on a tab that the file protects. */
export const TAB_PROTECTED =
  'This tab is protected in the file; take the protection off in your spreadsheet program first.';
