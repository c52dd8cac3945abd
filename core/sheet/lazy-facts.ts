/** What a column shows of how its cells are meant, looked for only when a doubtful cell asks. */

import type { Grid } from '../cell/cell.ts';
import type { DateOrder } from '../cell/date-order.ts';
import type { BoundColumn } from './bind-columns.ts';
import { specOfFacts } from './header-scale.ts';
import type { ColumnFacts } from './readers/column-facts.ts';
import { findColumnFacts } from './readers/find-column-facts.ts';

/** What is known about how the cells are meant, beside what they show themselves. */
export interface UsualFacts {
  /** Said of this very sheet: wins over what the column shows. */
  readonly dateOrder: DateOrder | null;
  /** Said of the workbook: counts where neither the column nor the tab's other dates show anything. */
  readonly usualDateOrder: DateOrder | null;
  readonly usualDecimalMark: '.' | ',' | null;
}

/** The column's facts, found when a cell first asks: most columns hold nothing doubtful. */
export class LazyFacts implements ColumnFacts {
  readonly #column: BoundColumn;
  readonly #scale: number;
  readonly #rows: () => Grid;
  readonly #options: UsualFacts;
  readonly #tabOrder: TabOrder;
  #facts: ColumnFacts | null = null;

  /** `scale`: by what the amounts of a column of money are to be multiplied. */
  constructor(
    column: BoundColumn,
    scale: number,
    rows: () => Grid,
    options: UsualFacts,
    tabOrder: TabOrder,
  ) {
    this.#scale = scale;
    this.#tabOrder = tabOrder;
    this.#column = column;
    this.#rows = rows;
    this.#options = options;
  }

  get dateOrder() {
    const { dateOrder, hasBothOrders } = this.#found();
    const shown = dateOrder ?? (hasBothOrders === true ? null : this.#tabOrder.order);
    return shown ?? this.#options.usualDateOrder;
  }

  get hasBothOrders() {
    return this.#found().hasBothOrders === true;
  }

  get percentUnit() {
    return this.#found().percentUnit;
  }

  get decimalMark() {
    return this.#found().decimalMark ?? this.#options.usualDecimalMark;
  }

  #found(): ColumnFacts {
    if (this.#facts === null) {
      const { spec, column } = this.#column;
      const meant = specOfFacts(spec, this.#scale);
      this.#facts = findColumnFacts(meant, this.#rows(), column, this.#options.dateOrder);
    }
    return this.#facts;
  }
}

/** What the date columns of a tab prove together, for those that prove nothing by themselves; found when one first asks. */
export class TabOrder {
  readonly #columns: readonly BoundColumn[];
  readonly #rows: () => Grid;
  #order: DateOrder | null | undefined;

  constructor(columns: readonly BoundColumn[], rows: () => Grid) {
    this.#columns = columns;
    this.#rows = rows;
  }

  /** `null` where they prove nothing, or not the same. */
  get order(): DateOrder | null {
    if (this.#order !== undefined) return this.#order;
    const rows = this.#rows();
    const facts = this.#columns
      .filter(({ spec }) => spec.kind === 'date')
      .map(({ spec, column }) => findColumnFacts(spec, rows, column));
    const orders = new Set(facts.flatMap(({ dateOrder }) => dateOrder ?? []));
    const isClear = orders.size === 1 && !facts.some((one) => one.hasBothOrders === true);
    this.#order = isClear ? ([...orders][0] as DateOrder) : null;
    return this.#order;
  }
}
