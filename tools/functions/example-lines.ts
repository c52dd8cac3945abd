/** One worked example for a reader: the data in a sheet, the formula, and what comes back. */
import {
  type Cell,
  columnLetters,
  type Example,
  type ExampleSheet,
  exampleSheet,
  type FunctionSpec,
  formatDay,
  type Grid,
  isCellError,
} from '../../core/index.ts';
import { markdownTable } from './markdown-table.ts';

/** The lines of the page for an example. */
export function exampleLines(spec: FunctionSpec, example: Example): string[] {
  const { formula, ...sheet } = exampleSheet(spec, example, 'PMO.');
  const data = dataLines(sheet);
  return [
    `**Example.** ${example.doc}`,
    '',
    ...data,
    '```text',
    formula,
    '```',
    '',
    ...resultLines(spec, example.result),
    '',
  ];
}

/** The sheet as one table; tables that stand apart in it as one each, which stay narrow enough to read. */
function dataLines({ cells, ranges, dateColumns }: Omit<ExampleSheet, 'formula'>): string[] {
  const width = cells[0]?.length ?? 0;
  const isOne = ranges.reduce((sum, { rect }) => sum + rect.columns, 0) === width;
  const whole = { row: 0, column: 0, rows: cells.length, columns: width };
  const parts = isOne ? [{ argument: '', a1: '', rect: whole }] : ranges;
  if (width === 0) return [];
  return parts.flatMap(({ argument, a1, rect }) => {
    const columns = Array.from({ length: rect.columns }, (_, index) => rect.column + index);
    const shown = cells
      .slice(0, rect.rows)
      .map((row, index) => [
        `**${index + 1}**`,
        ...columns.map((column) => cellShown(row[column] ?? null, dateColumns.includes(column))),
      ]);
    const title = argument === '' ? [] : [`\`${argument}\` in \`${a1}\``, ''];
    return [...title, ...markdownTable([['', ...columns.map(columnLetters)], ...shown]), ''];
  });
}

function resultLines(spec: FunctionSpec, result: Grid): string[] {
  const isDate = (column: number, row: number): boolean =>
    'columns' in spec ? spec.columns[column]?.kind === 'date' : isDateInBlock(result, row, column);
  const rows = result.map((cells, row) =>
    cells.map((cell, column) => cellShown(cell, isDate(column, row))),
  );
  const [only] = rows;
  if (rows.length === 1 && only?.length === 1) return [`gives **${only[0] || 'a blank'}**`];
  const [first] = result;
  const hasHead =
    rows.length > 1 &&
    (first ?? []).every((cell, column) => typeof cell === 'string' || isDate(column, 0));
  const head = (first ?? []).map(() => '');
  return ['gives', '', ...markdownTable(hasHead ? rows : [head, ...rows])];
}

/** A block's specs do not tell its dates; they stand in its head, or under a head that says so. */
function isDateInBlock(result: Grid, row: number, column: number): boolean {
  const cell = result[row]?.[column];
  if (!isNumber(cell) || !Number.isInteger(cell) || cell < 36_526 || cell > 73_050) return false;
  const head = result[0]?.[column];
  return (
    row === 0 ||
    (typeof head === 'string' &&
      /\b(date|day|week|month|from|to|start|end|until|first|last|due)\b/i.test(head))
  );
}

function isNumber(cell: Cell | undefined): cell is number {
  return typeof cell === 'number';
}

function cellShown(cell: Cell, isDate: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return isDate ? formatDay(cell) : numberShown(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isCellError(cell) ? `\`${cell.error}\`` : cell;
}

/** At most six decimals: what is beyond is noise to a reader. */
function numberShown(value: number): string {
  return String(Number(value.toFixed(6)));
}
