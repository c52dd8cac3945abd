/** How the parts of a chart look: fonts, lines, borders and fills. */

import { colour } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  choiceField,
  defineFields,
  type Field,
  flagField,
  HostRecord,
  numberField,
  textField,
} from '../wire/host-record.ts';

const COLOUR: Field = { initial: '#000000', check: colour };
const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
];

export class ChartFont extends HostRecord {
  static {
    defineFields(ChartFont, {
      Bold: flagField(false),
      Italic: flagField(false),
      Color: COLOUR,
      Name: textField('Calibri', 255),
      Size: numberField(10, 1, 409),
    });
  }
}

export class ChartLineFormat extends HostRecord {
  static {
    defineFields(ChartLineFormat, {
      Color: COLOUR,
      LineStyle: choiceField('Automatic', LINE_STYLES),
      Weight: numberField(0.75, 0, 1584),
    });
  }

  Clear(): void {
    this.requireEditable();
    this.values.set('LineStyle', 'None');
  }
}

export class ChartBorder extends HostRecord {
  static {
    defineFields(ChartBorder, {
      Color: COLOUR,
      LineStyle: choiceField('Continuous', LINE_STYLES),
      Weight: numberField(0.75, 0, 1584),
    });
  }
}

export class ChartFill extends HostObject {
  private readonly fill: { colour: string | null };

  constructor(fill: { colour: string | null }) {
    super();
    this.fill = fill;
  }

  SetSolidColor(value: unknown): void {
    this.fill.colour = colour(value);
  }

  Clear(): void {
    this.fill.colour = null;
  }
}
