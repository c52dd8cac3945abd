/** The rest of `Sheet`: what stands on a tab beside its cells, its charts and its filter. */

import { fitColumns } from '../cells/fit-columns.ts';
import { refuseProtectedSheet } from '../cells/places.ts';
import { chartBuilder, EmbeddedChart } from '../charts/embedded-chart.ts';
import { ServiceException } from '../errors.ts';
import { Filter } from './filter.ts';
import { Selection } from './selection.ts';
import { Sheet } from './sheet.ts';

/** Where in the tab's charts this one stands. */
function indexOf(sheet: Sheet, chart: EmbeddedChart): number {
  const index = sheet.state.charts.findIndex(({ id }) => id === chart.state.id);
  if (index < 0) throw new ServiceException('The chart is not on this sheet.');
  return index;
}

const THINGS = {
  newChart(this: Sheet) {
    return chartBuilder(this.world, this.state, null);
  },
  getCharts(this: Sheet) {
    return this.state.charts.map((state) => new EmbeddedChart(this.world, this.state, state));
  },
  insertChart(this: Sheet, chart: EmbeddedChart) {
    refuseProtectedSheet(this.state);
    this.state.charts.push({ ...chart.state, id: this.world.nextId() });
  },
  updateChart(this: Sheet, chart: EmbeddedChart) {
    refuseProtectedSheet(this.state);
    this.state.charts[indexOf(this, chart)] = chart.state;
  },
  removeChart(this: Sheet, chart: EmbeddedChart) {
    refuseProtectedSheet(this.state);
    this.state.charts.splice(indexOf(this, chart), 1);
  },

  getFilter(this: Sheet) {
    return this.state.filter === null ? null : new Filter(this.world, this.state);
  },
  getSelection(this: Sheet) {
    return new Selection(this.world, this.state);
  },

  // Nothing of these kinds can be put on a tab here yet.
  getImages: () => [],
  getDrawings: () => [],
  getSlicers: () => [],
  getPivotTables: () => [],
  getBandings: () => [],
  getDataSourceTables: () => [],

  autoResizeColumns(this: Sheet, from: number, count: number) {
    refuseProtectedSheet(this.state);
    if (from < 1 || count < 1 || from + count - 1 > this.state.maxColumns)
      throw new ServiceException('Those columns are out of bounds.');
    fitColumns(this.world, this.state, from, count);
    return this;
  },
  autoResizeColumn(this: Sheet, column: number) {
    return THINGS.autoResizeColumns.call(this, column, 1);
  },
};

/** Gives `Sheet` the methods for what stands on it. */
export function addThingsToSheet(): void {
  Object.assign(Sheet.prototype, THINGS);
}
