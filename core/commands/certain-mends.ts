/** The findings whose cell can be mended without a doubt: a text that is one slip of the finger away from the only thing that it can mean. */

import { parseA1 } from '../cell/address.ts';
import type { Snapshot } from '../cell/snapshot.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { SETTING_SPECS } from '../model/settings.ts';
import { TABLES } from '../model/tables.ts';
import type { CellPlace } from '../sheet/cell-places.ts';
import { isNameSlip, isWordSlip } from './certain-slip.ts';
import type { Context } from './command.ts';
import type { PlannedCommand } from './plan-command.ts';
import { readOnce } from './read-once.ts';
import { setCells, whyProtected } from './set-cells.ts';

/** A cell, what it holds, and what it should. */
export interface Mend extends CellPlace {
  readonly from: string;
  readonly to: string;
}

/**
 * All certain mends, by `placeKey`. Certain is a choice or a setting's name that is one slip (`isWordSlip`) from exactly one known one,
 * and a name of a project, person, role and the like that is one in the narrower sense of `isNameSlip`. The cell must hold exactly the
 * text that was found.
 */
export function certainMends(snapshot: Snapshot, portfolio: Portfolio): ReadonlyMap<string, Mend> {
  const mends = new Map<string, Mend>();
  const namesOf = namesByTable(portfolio);
  for (const diagnostic of portfolio.diagnostics) {
    const { at, suggestion } = diagnostic;
    const candidates = candidatesOf(diagnostic, namesOf);
    if (at.a1 === null || suggestion === null || candidates === null) continue;
    const place = { sheet: at.sheet, a1: at.a1 };
    const from = textAt(snapshot, place);
    if (from === null || from !== foundIn(diagnostic)) continue;
    const isSlip = diagnostic.code === 'reference-unknown' ? isNameSlip : isWordSlip;
    const meant = candidates.filter((candidate) => isSlip(from, candidate));
    if (meant.length === 1 && meant[0] === suggestion && from !== suggestion) {
      mends.set(placeKey(place), { ...place, from, to: suggestion });
    }
  }
  return mends;
}

/** A cell as a key. */
export function placeKey({ sheet, a1 }: CellPlace): string {
  return `${a1} ${sheet}`;
}

/** The plan that mends those of the cells that are certain now. */
export function mendCells(
  cells: readonly CellPlace[],
  snapshot: Snapshot,
  { mapping }: Context,
): PlannedCommand {
  const mends = certainMends(snapshot, readOnce(snapshot, mapping));
  const wanted = cells.flatMap((cell) => mends.get(placeKey(cell)) ?? []);
  if (wanted.length === 0) {
    const why = 'These cells have changed since, or can mean more than one thing: look at them.';
    return { can: false, why };
  }
  const why = whyProtected(snapshot, wanted);
  if (why !== null) return { can: false, why };
  const [first] = wanted;
  const title =
    wanted.length === 1
      ? `Change “${first?.from}” to “${first?.to}”`
      : `Mend ${wanted.length} cells`;
  return { can: true, plan: { title, ...setCells(snapshot, wanted) }, answer: () => null };
}

/** What the cell may be instead; `null` where that is never certain. */
function candidatesOf(
  diagnostic: Diagnostic,
  namesOf: (title: string) => readonly string[],
): readonly string[] | null {
  switch (diagnostic.code) {
    case 'choice-unknown':
      return diagnostic.params.choices;
    case 'setting-unknown':
      return Object.values(SETTING_SPECS).map(({ name }) => name);
    case 'reference-unknown':
      return namesOf(diagnostic.params.table);
    default:
      return null;
  }
}

function foundIn(diagnostic: Diagnostic): string | null {
  return 'found' in diagnostic.params && typeof diagnostic.params.found === 'string'
    ? diagnostic.params.found
    : null;
}

function textAt({ sheets }: Snapshot, { sheet: name, a1 }: CellPlace): string | null {
  const at = parseA1(a1);
  if (at === null) return null;
  const cell = sheets.find((sheet) => sheet.name === name)?.grid[at.row]?.[at.column];
  return typeof cell === 'string' ? cell : null;
}

/** The ids and names of a table's rows by its title, each once; made when it is first asked for. */
function namesByTable(portfolio: Portfolio): (title: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (title) => {
    let names = known.get(title);
    if (names === undefined) {
      const table = Object.values(TABLES).find((one) => one.title === title);
      const rows = table === undefined || table.id === 'settings' ? [] : portfolio[table.id];
      const texts = (rows as readonly object[]).flatMap((row) => [
        ...('id' in row && typeof row.id === 'string' ? [row.id] : []),
        ...('name' in row && typeof row.name === 'string' ? [row.name] : []),
      ]);
      names = [...new Set(texts)];
      known.set(title, names);
    }
    return names;
  };
}
