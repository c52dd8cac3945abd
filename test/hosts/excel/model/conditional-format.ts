/** A conditional format: what must be so, and how cells look then. What they show is not drawn here. */

import type { Rect } from '../../../../core/index.ts';
import { choice, colour, text } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  choiceField,
  defineFields,
  type Field,
  flagField,
  HostRecord,
  objectField,
} from '../wire/host-record.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import { checkFormula } from './check-formula.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

/** The kinds that are known here. */
export const CONDITIONS = ['Custom', 'CellValue', 'ColorScale', 'DataBar', 'IconSet'] as const;

export type Condition = (typeof CONDITIONS)[number];

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

const colourField: Field = { initial: '#000000', check: colour };

export class ConditionalFormat extends HostRecord {
  static {
    defineFields(ConditionalFormat, { StopIfTrue: flagField(false) });
  }

  readonly id: string;
  readonly kind: Condition;
  readonly rects: readonly Rect[];
  private readonly sheet: Worksheet;
  private readonly details: HostObject;

  constructor(sheet: Worksheet, rects: readonly Rect[], kind: Condition) {
    super();
    this.sheet = sheet;
    this.rects = rects;
    this.kind = kind;
    this.id = `{CF-${sheet.workbook.newNumber()}}`;
    this.details = new DETAILS[kind]();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override requireAlive(): void {
    this.sheet.requireAlive();
    if (!this.sheet.conditionalFormats.includes(this)) throw notFound();
  }

  override requireEditable(): void {
    this.sheet.requireEditable();
  }

  get Id(): string {
    return this.id;
  }

  get Type(): Condition {
    return this.kind;
  }

  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  get Custom(): HostObject {
    return this.of('Custom');
  }

  get CellValue(): HostObject {
    return this.of('CellValue');
  }

  get ColorScale(): HostObject {
    return this.of('ColorScale');
  }

  get DataBar(): HostObject {
    return this.of('DataBar');
  }

  get IconSet(): HostObject {
    return this.of('IconSet');
  }

  GetRange(): Range {
    const [rect, ...more] = this.rects;
    if (rect === undefined || more.length > 0) throw invalidArgument();
    return new Range(this.sheet, rect);
  }

  Delete(): void {
    this.sheet.requireEditable();
    const all = this.sheet.conditionalFormats;
    all.splice(all.indexOf(this), 1);
  }

  /** Documented: another kind's member fails. */
  private of(kind: Condition): HostObject {
    if (kind !== this.kind) throw invalidArgument();
    return this.details;
  }
}

/** A formula that must be true. */
export class CustomConditionalFormat extends HostObject {
  readonly rule = new ConditionalFormatRule();
  readonly format = new ConditionalRangeFormat();

  get Rule(): ConditionalFormatRule {
    return this.rule;
  }

  get Format(): ConditionalRangeFormat {
    return this.format;
  }
}

/** The formula; relative to the first cell of the block. */
export class ConditionalFormatRule extends HostRecord {
  static {
    defineFields(ConditionalFormatRule, {
      Formula: {
        initial: '',
        check: (value) => {
          const formula = text(value);
          if (!formula.startsWith('=') || !checkFormula(formula)) throw invalidArgument();
          return formula;
        },
      },
    });
  }
}

/** A value that is compared with one or two others. */
export class CellValueConditionalFormat extends HostRecord {
  static {
    defineFields(CellValueConditionalFormat, {
      Rule: {
        initial: {},
        check: (value) => {
          if (typeof value !== 'object' || value === null) throw invalidArgument();
          const rule = value as Record<string, unknown>;
          choice(rule['operator'], OPERATORS);
          text(rule['formula1']);
          return rule;
        },
      },
    });
  }

  readonly format = new ConditionalRangeFormat();

  get Format(): ConditionalRangeFormat {
    return this.format;
  }
}

/** Two or three colours between which cells are coloured. */
export class ColorScaleConditionalFormat extends HostRecord {
  static {
    defineFields(ColorScaleConditionalFormat, {
      Criteria: objectField({}, ['minimum', 'midpoint', 'maximum']),
    });
  }
}

/** Bars in cells. */
export class DataBarConditionalFormat extends HostRecord {
  static {
    defineFields(DataBarConditionalFormat, {
      BarDirection: choiceField('Context', ['Context', 'LeftToRight', 'RightToLeft']),
      ShowDataBarOnly: flagField(false),
      LowerBoundRule: objectField({ type: 'LowestValue' }, ['type', 'formula']),
      UpperBoundRule: objectField({ type: 'HighestValue' }, ['type', 'formula']),
    });
  }

  readonly positive = new ConditionalDataBarPositiveFormat();

  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return this.positive;
  }
}

export class ConditionalDataBarPositiveFormat extends HostRecord {
  static {
    defineFields(ConditionalDataBarPositiveFormat, {
      FillColor: colourField,
      BorderColor: colourField,
      GradientFill: flagField(true),
    });
  }
}

/** Icons in cells. */
export class IconSetConditionalFormat extends HostRecord {
  static {
    defineFields(IconSetConditionalFormat, {
      Style: choiceField('ThreeTrafficLights1', [
        'ThreeArrows',
        'ThreeFlags',
        'ThreeSigns',
        'ThreeSymbols',
        'ThreeTrafficLights1',
        'ThreeTrafficLights2',
      ]),
      ShowIconOnly: flagField(false),
      ReverseIconOrder: flagField(false),
      Criteria: { initial: [], check: (value) => (Array.isArray(value) ? value : bad()) },
    });
  }
}

function bad(): never {
  throw invalidArgument();
}

/** How cells look where the condition is met. */
export class ConditionalRangeFormat extends HostRecord {
  static {
    defineFields(ConditionalRangeFormat, { NumberFormat: { initial: '', check: text } });
  }

  readonly fill = new ConditionalRangeFill();
  readonly font = new ConditionalRangeFont();

  get Fill(): ConditionalRangeFill {
    return this.fill;
  }

  get Font(): ConditionalRangeFont {
    return this.font;
  }
}

export class ConditionalRangeFill extends HostRecord {
  static {
    defineFields(ConditionalRangeFill, { Color: { initial: '', check: colour } });
  }
}

export class ConditionalRangeFont extends HostRecord {
  static {
    defineFields(ConditionalRangeFont, {
      Color: { initial: '', check: colour },
      Bold: flagField(false),
      Italic: flagField(false),
      Strikethrough: flagField(false),
    });
  }
}

const DETAILS: Readonly<Record<Condition, new () => HostObject>> = {
  Custom: CustomConditionalFormat,
  CellValue: CellValueConditionalFormat,
  ColorScale: ColorScaleConditionalFormat,
  DataBar: DataBarConditionalFormat,
  IconSet: IconSetConditionalFormat,
};
