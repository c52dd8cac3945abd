/** Brings the user to the first finding that waits for a choice: the filter lets it through, its group is open, and it is on screen. */

import { FINDINGS_AT_ONCE, type Filter, groupKeys } from './finding-groups.ts';
import { focusFirst } from './focus.ts';
import type { PaneState } from './state.ts';

/** What is done to the state on the way. */
type Move =
  | { readonly type: 'filtered'; readonly filter: Filter }
  | { readonly type: 'toggled'; readonly key: string; readonly open: boolean }
  | { readonly type: 'more'; readonly key: string };

/** Where the choice is. */
interface ChoicePlace {
  readonly filter: Filter;
  readonly groupKey: string;
  /** Its index among the findings of the group that the filter lets through. */
  readonly index: number;
}

const FIRST_CHOICE = '.ss-findings .ss-choices[role="group"] button';
const FINDINGS_TITLE = '.ss-findings-title';

/** The first choice in the order of the check. The filter is its severity where all that wait are of that; `null`: nothing waits. */
export function findChoice({ view }: Pick<PaneState, 'view'>): ChoicePlace | null {
  const groups = view?.check.groups ?? [];
  const keys = groupKeys(groups);
  const waiting = groups.flatMap(({ findings }) =>
    findings.filter(({ choices }) => choices.length > 0),
  );
  const [first] = waiting;
  if (first === undefined) return null;
  const { severity } = first;
  const filter = waiting.every((one) => one.severity === severity) ? severity : 'all';
  const at = groups.findIndex(({ findings }) => findings.includes(first));
  const passing = (groups[at]?.findings ?? []).filter(
    (one) => filter === 'all' || one.severity === filter,
  );
  return { filter, groupKey: keys[at] as string, index: passing.indexOf(first) };
}

/** Shows it and focuses the first of its choices; the heading of the findings where nothing waits. */
export function goToChoice(
  root: HTMLElement,
  state: () => PaneState,
  dispatch: (move: Move) => void,
): void {
  const place = findChoice(state());
  if (place !== null) {
    const { filter, groupKey, index } = place;
    dispatch({ type: 'filtered', filter });
    dispatch({ type: 'toggled', key: groupKey, open: true });
    while (index >= (state().shown[groupKey] ?? FINDINGS_AT_ONCE)) {
      dispatch({ type: 'more', key: groupKey });
    }
  }
  focusFirst(root, FIRST_CHOICE, FINDINGS_TITLE);
}
