/** What each kind of conditional format says: what must be so, and how cells look then. */

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
import { invalidArgument } from '../wire/refusal.ts';
import { checkFormula } from './check-formula.ts';

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

/** What a conditional format of each kind is made of. */
export const CONDITION_DETAILS: Readonly<Record<Condition, new () => HostObject>> = {
  Custom: CustomConditionalFormat,
  CellValue: CellValueConditionalFormat,
  ColorScale: ColorScaleConditionalFormat,
  DataBar: DataBarConditionalFormat,
  IconSet: IconSetConditionalFormat,
};
