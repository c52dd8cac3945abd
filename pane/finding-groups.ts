/** From all findings to those on screen: filtered, grouped, capped, each with a key that survives a new check. */

import type { FindingGroup, FindingView, Severity } from '../core/index.ts';

/** In the order in which severities are listed. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Which findings are wanted. */
export type Filter = 'all' | Severity;

/** So many findings of a group are put on screen at first, and so many more each time. */
export const FINDINGS_AT_ONCE = 50;

/** Groups stand open at first until about so many findings can be seen. */
const OPEN_AT_FIRST = 25;

/** A finding on screen. `key` stays the same from check to check while the finding stays the same. */
export interface ShownFinding {
  readonly key: string;
  readonly finding: FindingView;
}

/** A group on screen. */
export interface ShownGroup {
  readonly key: string;
  readonly title: string;
  readonly isOpen: boolean;
  /** Findings of the group by severity, those that pass the filter only. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** In the order of the check; empty while the group is closed, so that a closed group costs nothing. */
  readonly findings: readonly ShownFinding[];
  /** The cells of all findings of the group whose mend is certain, on screen or not. */
  readonly mendable: readonly { readonly sheet: string; readonly a1: string }[];
  /** Findings that pass the filter and are not among `findings`; 0 while the group is closed. */
  readonly hidden: number;
}

/** One key per group, in order. Two groups of one title are told apart by their order. */
export function groupKeys(groups: readonly FindingGroup[]): readonly string[] {
  const seen = new Map<string, number>();
  return groups.map(({ title }) => {
    const before = seen.get(title) ?? 0;
    seen.set(title, before + 1);
    return `findings:${before}:${title}`;
  });
}

/**
 * Which groups are open: those already decided stay as they are; of the others the first is opened, and further
 * ones while few findings are on screen.
 */
export function openGroups(
  groups: readonly FindingGroup[],
  decided: Readonly<Record<string, boolean>>,
): Readonly<Record<string, boolean>> {
  const open: Record<string, boolean> = { ...decided };
  let visible = 0;
  groupKeys(groups).forEach((key, index) => {
    const size = groups[index]?.findings.length ?? 0;
    open[key] ??= index === 0 || visible + size <= OPEN_AT_FIRST;
    if (open[key]) visible += size;
  });
  return open;
}

/** The groups to show, in the order of the check. A group without a finding that passes the filter is left out. */
export function showGroups(
  groups: readonly FindingGroup[],
  filter: Filter,
  open: Readonly<Record<string, boolean>>,
  shown: Readonly<Record<string, number>>,
): readonly ShownGroup[] {
  const keys = groupKeys(groups);
  const result: ShownGroup[] = [];
  groups.forEach((group, index) => {
    const passing =
      filter === 'all'
        ? group.findings
        : group.findings.filter((finding) => finding.severity === filter);
    const key = keys[index];
    if (key === undefined || passing.length === 0) return;
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of passing) counts[severity] += 1;
    const isOpen = open[key] ?? false;
    const cap = isOpen ? (shown[key] ?? FINDINGS_AT_ONCE) : 0;
    result.push({
      key,
      title: group.title,
      isOpen,
      counts,
      findings: withKeys(passing.slice(0, cap)),
      mendable: isOpen ? mendableCells(passing) : [],
      hidden: isOpen ? Math.max(0, passing.length - cap) : 0,
    });
  });
  return result;
}

function mendableCells(findings: readonly FindingView[]): ShownGroup['mendable'] {
  return findings.flatMap(({ mend, sheet, a1 }) =>
    mend === null || a1 === null ? [] : [{ sheet, a1 }],
  );
}

function withKeys(findings: readonly FindingView[]): readonly ShownFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.code} ${finding.sheet}!${finding.a1 ?? ''}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: `${name} ${before}`, finding };
  });
}
