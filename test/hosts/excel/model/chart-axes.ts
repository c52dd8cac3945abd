/** The axes of a chart. */

import { HostObject } from '../wire/host-object.ts';
import {
  choiceField,
  defineFields,
  flagField,
  HostRecord,
  numberField,
  textField,
} from '../wire/host-record.ts';
import type { AxisData, ChartData } from './chart-data.ts';
import { ChartFont, ChartLineFormat } from './chart-looks.ts';

const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'];

export class ChartAxes extends HostObject {
  private readonly chart: ChartData;

  constructor(chart: ChartData) {
    super();
    this.chart = chart;
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.categoryAxis);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart.valueAxis);
  }
}

export class ChartAxis extends HostRecord {
  static {
    defineFields(ChartAxis, {
      Visible: flagField(true),
      ReversePlotOrder: flagField(false),
      NumberFormat: textField('General', 255),
      LinkNumberFormat: flagField(true),
      TickLabelPosition: choiceField('NextToAxis', ['NextToAxis', 'High', 'Low', 'None']),
      MajorTickMark: choiceField('Outside', TICK_MARKS),
      MinorTickMark: choiceField('None', TICK_MARKS),
      Position: choiceField('Automatic', ['Automatic', 'Maximum', 'Minimum']),
      Minimum: numberField(0, -1e15, 1e15),
      Maximum: numberField(0, -1e15, 1e15),
    });
  }

  private readonly axis: AxisData;

  constructor(axis: AxisData) {
    super(axis.values);
    this.axis = axis;
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis);
  }

  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.axis);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis);
  }
}

export class ChartAxisFormat extends HostObject {
  private readonly axis: AxisData;

  constructor(axis: AxisData) {
    super();
    this.axis = axis;
  }

  get Font(): ChartFont {
    return new ChartFont(this.axis.font);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.axis.line);
  }
}

/** An axis has no title before a text is given. */
export class ChartAxisTitle extends HostRecord {
  static {
    defineFields(ChartAxisTitle, { Text: textField('', 255), Visible: flagField(false) });
  }

  private readonly font: Map<string, unknown>;

  constructor({ title, titleFont }: AxisData) {
    super(title);
    this.font = titleFont;
  }

  get Format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.font);
  }
}

export class ChartAxisTitleFormat extends HostObject {
  private readonly font: Map<string, unknown>;

  constructor(font: Map<string, unknown>) {
    super();
    this.font = font;
  }

  get Font(): ChartFont {
    return new ChartFont(this.font);
  }
}

export class ChartGridlines extends HostRecord {
  static {
    defineFields(ChartGridlines, { Visible: flagField(true) });
  }

  private readonly line: Map<string, unknown>;

  constructor({ gridlines, gridline }: AxisData) {
    super(gridlines);
    this.line = gridline;
  }

  get Format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.line);
  }
}

export class ChartGridlinesFormat extends HostObject {
  private readonly line: Map<string, unknown>;

  constructor(line: Map<string, unknown>) {
    super();
    this.line = line;
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.line);
  }
}
