/** Whose rows a log without a column for the project holds: what a cell above its headers says, or the only project there is. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import type { Told } from '../sheet/told-by-name.ts';
import { nearestName } from './nearest-name.ts';
import { knownTexts, referenceKey } from './references.ts';
import { TABLES } from './tables.ts';
import type { ReadTab, Tab } from './tabs.ts';

/**
 * Reads the tabs in their order; those that lack a column for the project after the others. Where no cell of theirs says it, the
 * one above them on their tab does, then the workbook's only project, then what all such cells of a workbook without a list
 * of projects say alike. Where nothing does, they are read under their title, and a warning says so.
 */
export function readWithProjects(
  tabs: readonly Tab[],
  read: (tab: Tab) => ReadTab,
): readonly ReadTab[] {
  if (tabs.every(({ recognition }) => toldProject(recognition) === undefined))
    return tabs.map(read);
  const early = tabs.map((tab) => (toldProject(tab.recognition) === undefined ? read(tab) : null));
  const lists = early.flatMap((tab) => (tab?.recognition.table === TABLES.projects ? [tab] : []));
  const only = onlyProject(lists) ?? (lists.length === 0 ? onlyCell(tabs) : null);
  const known =
    lists.length === 0
      ? null
      : knownTexts(
          lists.flatMap(({ reading }) => reading.rows),
          ['id', 'name'],
        );
  return tabs.map((tab, index) => {
    const done = early[index];
    if (done !== null && done !== undefined) return done;
    const { recognition, sheet } = tab;
    const own = toldProject(recognition) as Told;
    const above = tabs.slice(0, index).flatMap((other) => {
      const said = other.sheet.name === sheet.name ? toldProject(other.recognition) : undefined;
      return said?.from === 'cell' ? [said] : [];
    });
    const title: Told =
      known?.has(referenceKey(own.value)) === true ? { ...own, from: 'name' } : own;
    const told = own.from === 'cell' ? own : (above[0] ?? only ?? title);
    const isKnown = known === null || known.has(referenceKey(told.value));
    const said: Diagnostic[] = [];
    if (told.from === 'nothing') {
      said.push(untold(tab, told));
    } else if (!isKnown && told.at?.sheet === sheet.name) {
      said.push({
        ...{ code: 'reference-unknown', severity: 'warning', at: told.at, notes: [] },
        params: { found: told.value, column: 'Project', table: TABLES.projects.title },
        suggestion: known === null ? null : nearestName(told.value, known.values()),
      });
    }
    return read({
      ...tab,
      recognition: withTold(recognition, told),
      diagnostics: [...tab.diagnostics, ...said],
    });
  });
}

function toldProject({ told }: Recognition): Told | undefined {
  return told.find(({ key }) => key === 'project');
}

function withTold(recognition: Recognition, told: Told): Recognition {
  const others = recognition.told.filter(({ key }) => key !== told.key);
  return { ...recognition, told: [...others, told] };
}

/** The project of lists that hold one alone. */
function onlyProject(lists: readonly ReadTab[]): Told | null {
  const [first, other] = lists.flatMap(({ reading }) => reading.rows);
  if (first === undefined || other !== undefined) return null;
  const by = first.source.sheet;
  return { key: 'project', value: first['id'] as string, by, from: 'name', at: null };
}

/** What the cells of all tabs say alike, where no tab names projects row by row. */
function onlyCell(tabs: readonly Tab[]): Told | null {
  const isByRow = ({ binding }: Recognition) =>
    binding.columns.some(({ key }) => key === 'project');
  if (tabs.some(({ recognition }) => isByRow(recognition))) return null;
  const cells = tabs.flatMap(({ recognition }) => {
    const told = toldProject(recognition);
    return told?.from === 'cell' ? [told] : [];
  });
  const values = new Set(cells.map(({ value }) => referenceKey(value)));
  return values.size === 1 ? (cells[0] ?? null) : null;
}

function untold({ sheet, recognition }: Tab, { value }: Told): Diagnostic {
  return {
    code: 'project-untold',
    severity: 'warning',
    at: { sheet: sheet.name, a1: null, row: recognition.headerRow, header: null },
    params: { table: recognition.table.title, value },
    notes: [],
    suggestion: null,
  };
}
