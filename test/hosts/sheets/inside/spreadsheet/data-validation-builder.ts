/** `DataValidationBuilder`: each `require…` names the rule's criteria. */

import type { ValidationState } from '../../state/cell-state.ts';
import type { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { plainCriteria } from './plain-criteria.ts';

const MOST_CHOICES = 500;

/** `requireNumberBetween(1, 5)` → NUMBER_BETWEEN [1, 5]. */
const PLAIN_RULES: Readonly<Record<string, string>> = {
  requireCheckbox: 'CHECKBOX',
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireValueInRange: 'VALUE_IN_RANGE',
};

export class DataValidationBuilder extends ServiceObject {
  readonly is = 'Spreadsheet.DataValidationBuilder';
  private readonly world: World;
  private readonly make: (state: ValidationState) => ServiceObject;
  private state: ValidationState | null;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(
    world: World,
    from: ValidationState | null,
    make: (state: ValidationState) => ServiceObject,
  ) {
    super();
    this.world = world;
    this.make = make;
    this.state = from;
    this.allowInvalid = from?.allowInvalid ?? true;
    this.helpText = from?.helpText ?? null;
  }

  requireValueInList(values: readonly string[], showDropdown = true) {
    if (values.length === 0) throw new ServiceException('The list of values is empty.');
    if (values.length > MOST_CHOICES)
      throw new ServiceException(
        'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      );
    return this.rule('VALUE_IN_LIST', [[...values], showDropdown]);
  }
  withCriteria(criteria: EnumValue, args: readonly unknown[]) {
    return this.rule(criteria.name(), args);
  }
  setAllowInvalid(allowInvalid: boolean) {
    this.allowInvalid = allowInvalid;
    return this;
  }
  setHelpText(helpText: string) {
    this.helpText = helpText;
    return this;
  }
  getAllowInvalid() {
    return this.allowInvalid;
  }
  getHelpText() {
    return this.helpText;
  }
  getCriteriaValues() {
    return [...(this.state?.values ?? [])];
  }
  getCriteriaType() {
    return this.state === null
      ? null
      : this.world.enumValue('Spreadsheet.DataValidationCriteria', this.state.criteria);
  }
  build() {
    if (this.state === null)
      throw new ServiceException('The data validation rule must have criteria.');
    return this.make({ ...this.state, allowInvalid: this.allowInvalid, helpText: this.helpText });
  }

  private rule(criteria: string, values: readonly unknown[]): this {
    this.state = {
      criteria,
      values: plainCriteria(this.world, values),
      allowInvalid: this.allowInvalid,
      helpText: this.helpText,
    };
    return this;
  }

  static {
    for (const [method, criteria] of Object.entries(PLAIN_RULES)) {
      Object.assign(DataValidationBuilder.prototype, {
        [method](this: DataValidationBuilder, ...values: unknown[]) {
          return this.rule(criteria, values);
        },
      });
    }
  }
}
