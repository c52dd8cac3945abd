/** Sentences about pairwise comparisons of criteria. */

import { type Description, type DiagnosticIn, ROW_LEFT_OUT } from './description.ts';
import { quoted } from './visible-text.ts';

/** The codes of comparisons. */
export type ComparisonCode =
  | 'comparison-with-itself'
  | 'comparisons-contradict'
  | 'comparisons-inconsistent'
  | 'comparisons-unlinked';

const MOST_GROUPS = 6;
const MOST_MEMBERS = 4;

/** Says what is wrong with comparisons. */
export function describeComparison(diagnostic: DiagnosticIn<ComparisonCode>): Description {
  switch (diagnostic.code) {
    case 'comparison-with-itself':
      return {
        what: `${quoted(diagnostic.params.criterion)} is compared with itself`,
        expected: 'two different criteria',
        done: ROW_LEFT_OUT,
      };
    case 'comparisons-contradict': {
      const { criterion, comparedWith, used } = diagnostic.params;
      return {
        what: `${quoted(criterion)} and ${quoted(comparedWith)} are compared more than once, and not alike`,
        expected: 'one comparison of each pair',
        done: `the geometric mean, ${ratio(used)}, was used`,
      };
    }
    case 'comparisons-inconsistent': {
      const { criterion, comparedWith, given, fitting } = diagnostic.params;
      return {
        what:
          `the comparisons contradict each other (consistency ratio ${percent(diagnostic.params.ratio)}), most of all ` +
          `${quoted(criterion)} against ${quoted(comparedWith)}: ${ratio(given)} is given where ${ratio(fitting)} would fit`,
        expected: `a consistency ratio of at most ${percent(diagnostic.params.limit)}`,
        done: 'the weights were computed from the comparisons as they are',
      };
    }
    case 'comparisons-unlinked':
      return {
        what: `no comparison links these groups of criteria: ${groupsText(diagnostic.params.groups)}`,
        expected:
          'comparisons that link every criterion with the others, directly or through some of them',
        done: 'no weights were computed from the comparisons',
      };
  }
}

/** How many times more, as people say it: 3, 2.7, 1/2.7. */
function ratio(value: number): string {
  const isLess = value < 1;
  const shown = String(Number((isLess ? 1 / value : value).toPrecision(2)));
  return isLess && shown !== '1' ? `1/${shown}` : shown;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))}%`;
}

/** `("Cost", "Risk") and ("Value")`; of many groups, and of many criteria in one, how many more there are. */
function groupsText(groups: readonly (readonly string[])[]): string {
  const shown = groups.slice(0, MOST_GROUPS).map((group) => {
    const names = group.slice(0, MOST_MEMBERS).map(quoted);
    if (group.length > MOST_MEMBERS) names.push(`${group.length - MOST_MEMBERS} more`);
    return `(${names.join(', ')})`;
  });
  if (groups.length > MOST_GROUPS) shown.push(`${groups.length - MOST_GROUPS} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
