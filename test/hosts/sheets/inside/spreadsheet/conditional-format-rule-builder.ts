/** `ConditionalFormatRuleBuilder`: a condition or a gradient, a look, and the ranges it holds for. */

import type { Block, ConditionalRuleState, SheetState } from '../../state/sheet-state.ts';
import type { RangeLike } from '../cells/places.ts';
import type { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import { cssColour } from '../values/colours.ts';
import type { World } from '../world.ts';
import { plainCriteria } from './plain-criteria.ts';

/** `whenNumberBetween(1, 5)` → NUMBER_BETWEEN [1, 5]. */
const PLAIN_RULES: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};
const LOOKS = ['Bold', 'Italic', 'Underline', 'Strikethrough'];

export class ConditionalFormatRuleBuilder extends ServiceObject {
  readonly is = 'Spreadsheet.ConditionalFormatRuleBuilder';
  private readonly world: World;
  private readonly make: (sheet: SheetState, state: ConditionalRuleState) => ServiceObject;
  private sheet: SheetState | null;
  private ranges: readonly Block[];
  private condition: { criteria: string; values: readonly unknown[] } | null;
  private format: Record<string, string | boolean>;
  private gradient: Record<string, string | null> | null;

  constructor(
    world: World,
    from: { readonly sheet: SheetState; readonly state: ConditionalRuleState } | null,
    make: (sheet: SheetState, state: ConditionalRuleState) => ServiceObject,
  ) {
    super();
    this.world = world;
    this.make = make;
    this.sheet = from?.sheet ?? null;
    this.ranges = from?.state.ranges ?? [];
    this.condition = from?.state.boolean ?? null;
    this.format = { ...from?.state.boolean?.format };
    this.gradient = from?.state.gradient ? { ...from.state.gradient } : null;
  }

  setRanges(ranges: readonly RangeLike[]) {
    const [first] = ranges;
    if (!first) throw new ServiceException('A conditional format rule needs a range.');
    if (ranges.some(({ sheet }) => sheet !== first.sheet))
      throw new ServiceException('All ranges of a conditional format rule are on one sheet.');
    this.sheet = first.sheet;
    this.ranges = ranges.map(({ block }) => block);
    return this;
  }
  getRanges() {
    const { sheet } = this;
    return sheet === null ? [] : this.ranges.map((block) => this.world.make.range(sheet, block));
  }
  withCriteria(criteria: EnumValue, values: readonly unknown[]) {
    return this.rule(criteria.name(), values);
  }
  setBackground(color: string | null) {
    return this.look('background', color === null ? null : this.colour(color));
  }
  setFontColor(color: string | null) {
    return this.look('fontColor', color === null ? null : this.colour(color));
  }
  setGradientMaxpoint(color: string) {
    return this.point('max', color, 'MAX', '');
  }
  setGradientMinpoint(color: string) {
    return this.point('min', color, 'MIN', '');
  }
  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string) {
    return this.point('max', color, type.name(), value);
  }
  setGradientMidpointWithValue(color: string, type: EnumValue, value: string) {
    return this.point('mid', color, type.name(), value);
  }
  setGradientMinpointWithValue(color: string, type: EnumValue, value: string) {
    return this.point('min', color, type.name(), value);
  }
  build() {
    const { sheet, ranges, condition, format, gradient } = this;
    if (sheet === null || ranges.length === 0)
      throw new ServiceException('A conditional format rule needs a range.');
    if (condition === null && gradient === null)
      throw new ServiceException('A conditional format rule needs a condition.');
    return this.make(sheet, {
      ranges,
      boolean: condition === null ? null : { ...condition, format: { ...format } },
      gradient: gradient === null ? null : { ...gradient },
    });
  }

  private rule(criteria: string, values: readonly unknown[]): this {
    this.condition = { criteria, values: plainCriteria(this.world, values) };
    this.gradient = null;
    return this;
  }
  private look(name: string, value: string | boolean | null): this {
    if (value === null) delete this.format[name];
    else this.format[name] = value;
    return this;
  }
  private point(name: string, color: string, type: string, value: string): this {
    this.condition = null;
    this.gradient = {
      ...this.gradient,
      [`${name}Color`]: this.colour(color),
      [`${name}Type`]: type,
      [`${name}Value`]: value,
    };
    return this;
  }
  private colour(color: string): string {
    const css = cssColour(color);
    if (css === null)
      throw new ServiceException(
        `Sheets would take the colour "${color}" without a word; it is none.`,
      );
    return css;
  }

  static {
    for (const [method, criteria] of Object.entries(PLAIN_RULES)) {
      Object.assign(ConditionalFormatRuleBuilder.prototype, {
        [method](this: ConditionalFormatRuleBuilder, ...values: unknown[]) {
          return this.rule(criteria, values);
        },
      });
    }
    for (const name of LOOKS) {
      Object.assign(ConditionalFormatRuleBuilder.prototype, {
        [`set${name}`](this: ConditionalFormatRuleBuilder, value: boolean | null) {
          return this.look(name.toLowerCase(), value);
        },
      });
    }
  }
}
