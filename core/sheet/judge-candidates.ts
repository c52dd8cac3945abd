/** Which of the tables that a sheet may be it is: by more headers than chance, and never against what speaks louder. */

import type { TableSpec } from './column-spec.ts';
import { columnsOfHeader, headerIndex } from './header-index.ts';
import { normaliseHeader } from './normalise-header.ts';
import { type Candidate, compareCandidates, requiredHeaders } from './table-candidate.ts';

/** What came of judging the candidates. */
export interface Judgement {
  /** What the sheet is; several where nothing tells them apart, none where it surely is none of them. */
  readonly chosen: readonly Candidate[];
  /** Where it is none: what it nearly is. */
  readonly nearest: Candidate | undefined;
  /** Where it is none: the whole tables that nothing speaks against, the best first. */
  readonly able: readonly Candidate[];
}

/** What one set of tables makes of a sheet. */
interface Verdict {
  /** The best of those that the sheet surely is one of; several where nothing tells them apart. */
  readonly chosen: readonly Candidate[];
  /** The best of those that it nearly is. */
  readonly nearest: Candidate | undefined;
}

/**
 * Judges sorted candidates among `tables`. Those that yield are judged apart: their headers have no say in what the others
 * are, and one of them is taken only where more speaks for it than for any other.
 */
export function judgeCandidates(
  candidates: readonly Candidate[],
  tables: readonly TableSpec[],
): Judgement {
  const firmTables = tables.filter((table) => table.yields !== true);
  const firm = judge(
    candidates.filter((one) => one.table.yields !== true),
    (one) => isConvincing(one, firmTables),
  );
  const yielding = judge(
    candidates.filter((one) => one.table.yields === true),
    (one) => isEvident(one, tables),
  );
  const isYielding = yielding.chosen.some((one) => winsOver(one, firm));
  const chosen = isYielding ? yielding.chosen : firm.chosen;
  const isAble = (one: Candidate) =>
    one.table.yields === true ? isEvident(one, tables) : isLikely(one, firm.nearest, firmTables);
  return {
    chosen,
    nearest: nearerOf(firm.nearest, yielding.nearest),
    able:
      chosen.length > 0
        ? []
        : candidates.filter(
            (one) =>
              one.missing.length === 0 && requiredHeaders(one.table).length > 1 && isAble(one),
          ),
  };
}

/** Of sorted candidates: the best that is whole and `isSure`, unless the sheet is nearer to one that is not whole. */
function judge(candidates: readonly Candidate[], isSure: (one: Candidate) => boolean): Verdict {
  const complete = candidates.filter((one) => one.missing.length === 0 && isSure(one));
  const [best] = complete;
  const nearest = candidates.find((one) => one.missing.length > 0 && isNear(one));
  if (best === undefined || isNearerTo(nearest, best)) return { chosen: [], nearest };
  return { chosen: complete.filter((one) => compareCandidates(one, best) === 0), nearest };
}

function isNearerTo(nearest: Candidate | undefined, chosen: Candidate): boolean {
  if (nearest === undefined || nearest.count <= chosen.count) return false;
  // A tab named by its ratings that holds `Risk ID` lists risks.
  return !chosen.hasTabName || nearest.told.some(({ from }) => from === 'headers');
}

/**
 * Whether a table that yields is what the sheet is all the same: no other is or is nearer, or the tab's name speaks for it
 * alone. Where it speaks for both, what the name ends with is what the tab lists, if the headers do not say otherwise:
 * "Project changes" are changes.
 */
function winsOver(one: Candidate, { chosen, nearest }: Verdict): boolean {
  const [best] = chosen;
  if (best === undefined) {
    const isNamedToo = nearest?.hasTabName === true && nearest.count > one.count;
    return !isNamedToo && !isNearerTo(nearest, one);
  }
  const isNamedAlone = one.hasTabName && !best.hasTabName && !isNamed(best);
  const isNamedLast = one.nameEnd > best.nameEnd && !isNamed(best);
  return (
    isNamedAlone ||
    (isNamedLast && one.count >= best.count) ||
    (!best.hasTabName && one.count > best.count)
  );
}

/** Whether the tab's name or a title says what the table's rows are. */
function isNamed({ told }: Candidate): boolean {
  return told.some(({ from }) => from === 'name');
}

/** Which of two that the sheet nearly is to name: one that yields only where nothing else, or its tab's name, speaks for it. */
function nearerOf(
  firm: Candidate | undefined,
  yielding: Candidate | undefined,
): Candidate | undefined {
  if (firm === undefined || yielding === undefined) return firm ?? yielding;
  return yielding.hasTabName && !firm.hasTabName ? yielding : firm;
}

/**
 * Whether a table that yields is there by more than everyday words: the tab's name and two headers that are at least half of
 * what the sheet holds, or three; or, without the name, three that are a third of the sheet's, and among them every column or
 * one that no other table knows.
 */
function isEvident(candidate: Candidate, tables: readonly TableSpec[]): boolean {
  const { table, binding, count, row } = candidate;
  const headers = row.texts.filter((text) => text !== undefined).length;
  if (candidate.hasTabName) return count >= 3 || (count === 2 && count * 2 >= headers);
  if (count < 3 || count * 3 < headers) return false;
  if (binding.columns.length === Object.keys(table.columns).length) return true;
  return binding.columns.some((one) => isDistinctive(one.header, table, tables));
}

/**
 * Whether the required columns are there by more than chance. ID and Name alone are any list, so that a third header,
 * the tab's name, or a sheet that is nothing but the table has to speak for it; a table with one required column
 * needs a header that no other table has.
 */
function isConvincing(candidate: Candidate, tables: readonly TableSpec[]): boolean {
  const { table, binding, count } = candidate;
  if (table.more?.by === 'period') return binding.more.length >= 2 && binding.columns.length >= 2;
  if (candidate.hasTabName) return true;
  if (table.more !== undefined) return binding.more.length >= 1;
  const columns = Object.keys(table.columns).length;
  if (binding.columns.length === columns) return true;
  if (requiredHeaders(table).length >= 2) return count >= 3;
  return count >= 2 && binding.columns.some((one) => isDistinctive(one.header, table, tables));
}

function isDistinctive(header: string, table: TableSpec, tables: readonly TableSpec[]): boolean {
  const normal = normaliseHeader(header);
  return tables.every((other) => {
    return headerIndex(other).keys.has(normal) === (other === table);
  });
}

/**
 * Whether nothing speaks against a complete candidate: no second header for a column that it needs, and where more headers
 * are another table's, neither the tab's name nor a header by that table's own name, and no other's, says so.
 */
function isLikely(
  candidate: Candidate,
  nearest: Candidate | undefined,
  tables: readonly TableSpec[],
): boolean {
  const needed = new Set(requiredHeaders(candidate.table));
  const isDoubled = candidate.binding.diagnostics.some(
    (one) => one.code === 'header-repeated' && needed.has(one.params.column),
  );
  if (isDoubled) return false;
  if (nearest === undefined || nearest.count <= candidate.count) return true;
  return !(
    nearest.hasTabName ||
    nearest.binding.columns.some(
      ({ header, spec }) =>
        normaliseHeader(header) === normaliseHeader(spec.header) &&
        isDistinctive(header, nearest.table, tables),
    )
  );
}

/**
 * How many headers speak for a complete candidate. Where the sheet holds more of another table's, only those do that mean one
 * column alone: `Status` and `Target date` are everyday words.
 */
export function weightOf(candidate: Candidate, nearest: Candidate | undefined): number {
  if (nearest === undefined || nearest.count <= candidate.count) return candidate.count;
  const index = headerIndex(candidate.table);
  const sure = new Set<string>();
  for (const text of candidate.row.texts) {
    const [key, other] = text === undefined ? [] : columnsOfHeader(index, text);
    if (key !== undefined && other === undefined) sure.add(key);
  }
  return sure.size;
}

function isNear(candidate: Candidate): boolean {
  const { missing, count, table } = candidate;
  const there = requiredHeaders(table).length - missing.length;
  return missing.length <= 2 && there >= 1 && count >= (candidate.hasTabName ? 2 : 3);
}
