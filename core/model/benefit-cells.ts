/** Benefits whose amounts bear a unit in their cells or headers: `€5,000` is in euros, `5%` in per cent, and 5 below `Planned (£k)` is £5,000. */

import { readAmountUnit } from '../cell/amount-unit.ts';
import type { Cell } from '../cell/cell.ts';
import { canBeSameCurrency, currencyName, currencyOf } from '../cell/currency-of.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { scaledDiagnostic } from '../sheet/column-units.ts';
import { type SaidUnit, scaledAmount, unitOfHeader } from '../sheet/header-scale.ts';
import type { ReadRow, TableReading } from '../sheet/read-table.ts';
import type { Recognition } from '../sheet/recognise-table.ts';
import { BENEFITS } from './benefits.ts';
import type { RefOf } from './row-refs.ts';

const AMOUNTS = ['planned', 'realised'] as const;

type Amount = (typeof AMOUNTS)[number];

/** A column of amounts, and what its header says of them. */
interface AmountColumn extends SaidUnit {
  readonly by: Amount;
}

/** An amount's unit as its row's column for units says it. */
interface RowUnit {
  readonly text: string;
  /** A currency, `%`, or `null` for anything else, such as hours and `money`. */
  readonly kind: string | null;
  readonly isMoney: boolean;
  readonly scale: number;
}

/** What contradicts a unit. */
interface Odd {
  readonly by: Amount;
  readonly found: string;
}

/**
 * The reading with the units that the amounts' own cells or headers bear, where the column for units is blank or absent; amounts below
 * a header such as `Planned (£k)` are multiplied where they are money. An amount that contradicts its row's unit (another
 * currency, per cent beside money, hours below `(£k)`, another scale) is named and left out.
 */
export function withUnitsOfCells(
  reading: TableReading,
  sheet: string,
  recognition: Recognition,
  refOf: RefOf,
): TableReading {
  const columns = amountColumns(recognition);
  const diagnostics = [...reading.diagnostics];
  const rows = reading.rows.map((row, index) =>
    withUnits(row, reading.cells[index] ?? [], columns, (odd, usual, by) =>
      diagnostics.push(unitsDiffer(row, odd, usual, by, refOf)),
    ),
  );
  for (const said of columns) {
    if (said.scale !== 1) diagnostics.push(scaledDiagnostic(sheet, said));
  }
  return { ...reading, rows, suspects: rows, diagnostics };
}

function amountColumns({ binding, headerRow }: Recognition): readonly AmountColumn[] {
  return AMOUNTS.flatMap((by) => {
    const bound = binding.columns.find(({ key }) => key === by);
    if (bound === undefined) return [];
    const { header, column } = bound;
    const { scale, currency } = unitOfHeader(header);
    const place = { text: header, row: headerRow, column };
    return [{ by, ...place, scale, currency: currencyName(currency) }];
  });
}

function withUnits(
  row: ReadRow,
  cells: readonly Cell[],
  columns: readonly AmountColumn[],
  say: (odd: Odd, usual: string, by: 'unit' | Amount) => void,
): ReadRow {
  const unit = row['unit'] === null ? null : rowUnitOf(row['unit'] as string);
  const read: ReadRow = { ...row };
  let said: { readonly unit: string; readonly by: 'unit' | Amount } | null =
    unit === null ? null : { unit: unit.kind ?? unit.text, by: 'unit' };
  for (const { by, column, scale, currency } of columns) {
    const value = row[by];
    if (typeof value !== 'number') continue;
    const cell = cells[column] ?? null;
    const own = typeof cell === 'string' ? unitOfText(cell) : null;
    const borne = own ?? currency;
    const isHeaders = own === null;
    if (unit !== null && isOdd(unit, borne, isHeaders, scale)) {
      read[by] = null;
      say({ by, found: borne ?? `${scale}` }, said?.unit ?? unit.text, 'unit');
      continue;
    }
    if (unit === null && borne !== null) {
      said ??= { unit: borne, by };
      if (!canBeSameCurrency(borne, said.unit)) {
        read[by] = null;
        say({ by, found: borne }, said.unit, said.by);
        continue;
      }
    }
    const isScaled =
      scale !== 1 && own !== '%' && (unit === null || (unit.kind !== '%' && unit.scale === 1));
    if (isScaled) read[by] = scaledAmount(value, cell, scale);
  }
  if (unit === null && said !== null) read['unit'] = said.unit;
  return read;
}

/** Whether an amount contradicts the unit of its row: another currency, another scale, or an amount of money that is to be hours. */
function isOdd(unit: RowUnit, borne: string | null, isHeaders: boolean, scale: number): boolean {
  if (isHeaders && scale !== 1 && unit.scale !== 1 && unit.scale !== scale) return true;
  if (borne === null) return false;
  if (unit.kind !== null) return !canBeSameCurrency(borne, unit.kind);
  return isHeaders && scale !== 1 && !unit.isMoney;
}

function unitOfText(text: string): string | null {
  return text.trim().endsWith('%') ? '%' : currencyOf(text);
}

const RATE = /^(?:%|per\s?cent)/i;
const MONEY = /^(?:money|currency|cash|euros?|dollars|pounds)\b/i;
/** `GBP per year`, `£ p.a.`, `EUR/month` */
const PERIOD = /\s*(?:\/|\bper\b|\ba\b|\bp\.?\s?a\b|\bannual).*$/i;

function rowUnitOf(text: string): RowUnit {
  if (RATE.test(text.trim())) return { text, kind: '%', isMoney: false, scale: 1 };
  const said = readAmountUnit(text.trim().replace(PERIOD, ''));
  return {
    text,
    kind: currencyName(said?.currency ?? null),
    isMoney: said !== null || MONEY.test(text.trim()),
    scale: said?.scale ?? 1,
  };
}

function unitsDiffer(
  row: ReadRow,
  { by, found }: Odd,
  usual: string,
  beside: 'unit' | Amount,
  refOf: RefOf,
): Diagnostic {
  const { columns } = BENEFITS;
  return {
    code: 'units-differ',
    severity: 'warning',
    at: refOf(row, by),
    params: { column: columns[by].header, found, beside: columns[beside].header, usual },
    notes: [],
    suggestion: null,
  };
}
