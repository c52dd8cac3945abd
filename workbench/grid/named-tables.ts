/** Lets formulas in the grid name the tables of the file: `=PMO.AGE(Log[Raised], …)`. */

import type { Injector } from '@univerjs/core';
import { ISuperTableService, Lexer } from '@univerjs/preset-sheets-core';
import { type GridTable, type GridTables, plainReferences } from './plain-references.ts';
import type { TableCells } from './structured-reference.ts';

/** The tables of the workbook that is open. One for a grid. */
export class NamedTables {
  private tables: GridTables = new Map();
  /** What the grid knows each table as, for the row of the formula alone: a name that its own reading takes. */
  private aliases = new Map<GridTable, string>();

  /** From now on formulas are read through this, before the grid takes them apart. To be called once. */
  attach(injector: Injector): void {
    const lexer = injector.get(Lexer);
    const build = lexer.treeBuilder.bind(lexer);
    lexer.treeBuilder = (formula, transformSuffix) =>
      build(plainReferences(formula, this.tables, this.thisRow), transformSuffix);
  }

  /** The tables of the workbook that is opened next, instead of those before. */
  open(injector: Injector, unitId: string, tables: GridTables): void {
    this.tables = tables;
    this.aliases = new Map();
    const known = injector.get(ISuperTableService);
    for (const table of tables.values()) {
      const alias = `STEERSHEETTABLE${this.aliases.size + 1}`;
      this.aliases.set(table, alias);
      const { row, column, rows, columns } = table.rect;
      known.registerTable(unitId, alias, {
        sheetId: table.sheetId,
        range: {
          startRow: row,
          endRow: row + rows - 1,
          startColumn: column,
          endColumn: column + columns - 1,
        },
        titleMap: new Map(Array.from({ length: columns }, (_, index) => [`C${index}`, index])),
      });
    }
  }

  private readonly thisRow = (table: GridTable, cells: TableCells): string => {
    const columns =
      cells.firstColumn === cells.lastColumn
        ? `[C${cells.firstColumn}]`
        : `[C${cells.firstColumn}]:[C${cells.lastColumn}]`;
    return `${this.aliases.get(table)}[[#This Row],${columns}]`;
  };
}
