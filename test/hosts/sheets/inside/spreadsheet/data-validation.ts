/** `DataValidation`: a rule of what may stand in a cell. */

import type { ValidationState } from '../../state/cell-state.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';

export class DataValidation extends ServiceObject {
  readonly is = 'Spreadsheet.DataValidation';
  readonly world: World;
  readonly state: ValidationState;

  constructor(world: World, state: ValidationState) {
    super();
    this.world = world;
    this.state = state;
  }

  getAllowInvalid() {
    return this.state.allowInvalid;
  }
  getCriteriaType() {
    return this.world.enumValue('Spreadsheet.DataValidationCriteria', this.state.criteria);
  }
  getCriteriaValues() {
    return [...this.state.values];
  }
  getHelpText() {
    return this.state.helpText;
  }
  copy() {
    return validationBuilder(this.world, this.state);
  }
}

/** A builder, empty or starting from a rule. */
export function validationBuilder(
  world: World,
  from: ValidationState | null,
): DataValidationBuilder {
  return new DataValidationBuilder(world, from, (state) => new DataValidation(world, state));
}
