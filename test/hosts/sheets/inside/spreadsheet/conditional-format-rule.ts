/** `ConditionalFormatRule`, and the conditions that it holds. */

import type { ConditionalRuleState, SheetState } from '../../state/sheet-state.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';

export class ConditionalFormatRule extends ServiceObject {
  readonly is = 'Spreadsheet.ConditionalFormatRule';
  readonly world: World;
  readonly sheet: SheetState;
  readonly state: ConditionalRuleState;

  constructor(world: World, sheet: SheetState, state: ConditionalRuleState) {
    super();
    this.world = world;
    this.sheet = sheet;
    this.state = state;
  }

  getRanges() {
    return this.state.ranges.map((block) => this.world.make.range(this.sheet, block));
  }
  getBooleanCondition() {
    const condition = this.state.boolean;
    return condition ? new BooleanCondition(this.world, condition) : null;
  }
  getGradientCondition() {
    const gradient = this.state.gradient;
    return gradient ? new GradientCondition(this.world, gradient) : null;
  }
  copy() {
    return ruleBuilder(this.world, { sheet: this.sheet, state: this.state });
  }
}

/** A builder, empty or starting from a rule. */
export function ruleBuilder(
  world: World,
  from: { readonly sheet: SheetState; readonly state: ConditionalRuleState } | null,
): ConditionalFormatRuleBuilder {
  return new ConditionalFormatRuleBuilder(
    world,
    from,
    (sheet, state) => new ConditionalFormatRule(world, sheet, state),
  );
}

export class BooleanCondition extends ServiceObject {
  readonly is = 'Spreadsheet.BooleanCondition';
  private readonly world: World;
  private readonly state: NonNullable<ConditionalRuleState['boolean']>;

  constructor(world: World, state: NonNullable<ConditionalRuleState['boolean']>) {
    super();
    this.world = world;
    this.state = state;
  }

  getCriteriaType() {
    return this.world.enumValue('Spreadsheet.BooleanCriteria', this.state.criteria);
  }
  getCriteriaValues() {
    return [...this.state.values];
  }
  getBackground() {
    return this.state.format['background'] ?? null;
  }
  getFontColor() {
    return this.state.format['fontColor'] ?? null;
  }
  getBold() {
    return this.state.format['bold'] ?? null;
  }
  getItalic() {
    return this.state.format['italic'] ?? null;
  }
  getUnderline() {
    return this.state.format['underline'] ?? null;
  }
  getStrikethrough() {
    return this.state.format['strikethrough'] ?? null;
  }
}

export class GradientCondition extends ServiceObject {
  readonly is = 'Spreadsheet.GradientCondition';
  private readonly world: World;
  private readonly state: NonNullable<ConditionalRuleState['gradient']>;

  constructor(world: World, state: NonNullable<ConditionalRuleState['gradient']>) {
    super();
    this.world = world;
    this.state = state;
  }

  static {
    for (const point of ['Min', 'Mid', 'Max']) {
      const key = point.toLowerCase();
      Object.assign(GradientCondition.prototype, {
        [`get${point}Color`](this: GradientCondition) {
          return this.state[`${key}Color`] ?? '';
        },
        [`get${point}Value`](this: GradientCondition) {
          return this.state[`${key}Value`] ?? '';
        },
        [`get${point}Type`](this: GradientCondition) {
          const type = this.state[`${key}Type`] ?? null;
          return type === null ? null : this.world.enumValue('Spreadsheet.InterpolationType', type);
        },
      });
    }
  }
}
