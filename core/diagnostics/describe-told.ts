/** Sentences about what stands in for a column that a sheet lacks. */

import type { Description, DiagnosticIn } from './description.ts';
import { quoted, visibleText } from './visible-text.ts';

/** Says what tells the column's value of every row, or that nothing does. */
export function describeTold(
  diagnostic: DiagnosticIn<'column-told' | 'project-untold'>,
): Description {
  if (diagnostic.code === 'column-told') {
    const { column, value, by } = diagnostic.params;
    return {
      what: `there is no column ${visibleText(column)}, and ${quoted(by)} says what it would hold`,
      expected: null,
      done: `every row was read as ${quoted(value)}`,
    };
  }
  return {
    what: 'no column, cell or mapping says which project the rows are of',
    expected: 'a column Project, or above the headers a cell such as "Project: Portal"',
    done: `the rows were read, and stand under ${quoted(diagnostic.params.value)} for want of a project`,
  };
}
