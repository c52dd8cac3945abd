/** The charts of a tab. */

import { choice, isSameName } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { invalidArgument } from '../wire/refusal.ts';
import { CHART_TYPES, Chart } from './chart.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

export class ChartCollection extends HostCollection {
  private readonly sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    this.sheet.requireAlive();
  }

  items(): readonly Chart[] {
    return this.sheet.charts;
  }

  find(key: unknown): Chart | undefined {
    return this.items().find(
      (chart) => chart.id === key || (typeof key === 'string' && isSameName(chart.name, key)),
    );
  }

  /** Draws a block as a chart; its series are the columns or, where there are more columns than rows, the rows. */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.sheet.requireEditable();
    if (!(source instanceof Range)) throw invalidArgument();
    const by = choice(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto');
    const chart = new Chart(this.sheet, this.freeName(), choice(type, CHART_TYPES), source, by);
    this.sheet.charts.push(chart);
    return chart;
  }

  private freeName(): string {
    let number = 1;
    while (this.find(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}
