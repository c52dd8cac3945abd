/** The charts of a tab. */

import { choice, isSameName } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { invalidArgument, notFound, unsure } from '../wire/refusal.ts';
import { Block } from './block.ts';
import type { Sheet } from './book.ts';
import { Chart, drawFrom } from './chart.ts';
import { newChart } from './chart-data.ts';
import { CHART_TYPES } from './chart-types.ts';

export class ChartCollection extends HostCollection {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((data) => new Chart(this.sheet, data));
  }

  find(key: unknown): Chart | undefined {
    return this.items().find(
      (chart) => chart.Id === key || (typeof key === 'string' && isSameName(chart.Name, key)),
    );
  }

  /** Draws a block as a chart; its series are the columns or, where there are more columns than rows, the rows. */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.sheet.requireEditable();
    if (!(source instanceof Block)) throw invalidArgument();
    if (source.sheet !== this.sheet) throw unsure('a chart of the cells of another tab');
    const by = choice(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto');
    const { book } = this.sheet;
    const id = `{CH-${book.newNumber()}}`;
    const data = newChart(id, this.freeName(), choice(type, CHART_TYPES), source.block);
    drawFrom(data, source, by);
    this.sheet.charts.push(data);
    return new Chart(this.sheet, data);
  }

  private freeName(): string {
    let number = 1;
    while (this.find(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}
