/** A list of projects that holds the inputs of the scoring method as well: one tab, read as Projects and as Scores. */

import type { NameMore } from '../sheet/find-header-row.ts';
import { normaliseHeader } from '../sheet/normalise-header.ts';
import { type Recognition, recogniseTable, UNMAPPED } from '../sheet/recognise-table.ts';
import { resolveMapping } from './mappings.ts';
import type { Settings } from './settings.ts';
import { TABLES } from './tables.ts';
import type { ReadTab, Tab } from './tabs.ts';

/** Fewer inputs among a project's columns may be there for another purpose. */
const FEWEST_INPUTS = 2;

/**
 * For a method with inputs of its own, reads tabs of Projects that hold them as Scores too where no tab is Scores, and tabs
 * of Scores that name their projects as Projects too where no tab is Projects. A column that is an input is no column of
 * Projects by an alias: a value is then no budget.
 */
export function shareTabs(
  tabs: readonly Tab[],
  { scoringMethod }: Settings,
  nameMore: NameMore,
): readonly Tab[] {
  const { projects, scores } = TABLES;
  const isPresent = (table: typeof projects | typeof scores) =>
    tabs.some(({ recognition }) => recognition.table === table);
  if (scoringMethod === 'weighted' || isPresent(projects) === isPresent(scores)) return tabs;
  const missing = isPresent(projects) ? scores : projects;
  return tabs.flatMap((tab) => {
    const { table } = tab.recognition;
    if (table !== projects && table !== scores) return [tab];
    const mapping = tab.mapping === null ? UNMAPPED : resolveMapping(tab.mapping);
    const asked = { ...mapping, table: missing };
    const { recognition } = recogniseTable(tab.sheet, [missing], asked, nameMore);
    if (recognition?.headerRow !== tab.recognition.headerRow) return [tab];
    const ofScores = missing === scores ? recognition : tab.recognition;
    if (ofScores.binding.more.length < FEWEST_INPUTS) return [tab];
    const ofProjects = withoutInputs(missing === scores ? tab.recognition : recognition, ofScores);
    return [
      { ...tab, recognition: withoutHeadersOf(ofProjects, ofScores) },
      { ...tab, recognition: withoutHeadersOf(ofScores, ofProjects), diagnostics: [] },
    ];
  });
}

/** Says once what reading a tab as two tables says twice: a row without an id, a row of totals. */
export function withoutEchoes(tabs: readonly ReadTab[]): readonly ReadTab[] {
  return tabs.map((tab, index) => {
    const twin = tabs[index - 1];
    if (twin?.sheet !== tab.sheet) return tab;
    const said = new Set(twin.diagnostics.map(({ code, at }) => `${code}\n${at.row}\n${at.a1}`));
    const isNew = ({ code, at }: ReadTab['diagnostics'][number]) =>
      !said.has(`${code}\n${at.row}\n${at.a1}`) || code === 'column-missing';
    return { ...tab, diagnostics: tab.diagnostics.filter(isNew) };
  });
}

function withoutInputs(ofProjects: Recognition, ofScores: Recognition): Recognition {
  const inputs = new Set(ofScores.binding.more.map(({ column }) => column));
  const columns = ofProjects.binding.columns.filter(
    ({ column, header, spec }) =>
      !inputs.has(column) || normaliseHeader(header) === normaliseHeader(spec.header),
  );
  return { ...ofProjects, binding: { ...ofProjects.binding, columns } };
}

/** Headers that mean something to the other table alone are not this one's to wonder about. */
function withoutHeadersOf(recognition: Recognition, other: Recognition): Recognition {
  const own = columnsOf(recognition);
  const others = columnsOf(other);
  const headers = recognition.headers.filter(
    ({ column }) => own.has(column) || !others.has(column),
  );
  return { ...recognition, headers };
}

function columnsOf({ binding }: Recognition): ReadonlySet<number> {
  return new Set([...binding.columns, ...binding.more].map(({ column }) => column));
}
