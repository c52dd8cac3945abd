/** Whether a value keeps a rule of data validation. */

import type { CellValueState, ValidationState } from '../../state/cell-state.ts';

/** Blank always does. Rules that the stand-in does not compute, such as formulas and ranges, let everything through. */
export function validates(rule: ValidationState, value: CellValueState): boolean {
  if (value === null) return true;
  const [first, second] = rule.values;
  const number = typeof value === 'number' ? value : Number.NaN;
  const [low, high] = [Number(first), Number(second)];
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return Array.isArray(first) && first.map(String).includes(shown(value));
    case 'CHECKBOX':
      return rule.values.length === 0
        ? typeof value === 'boolean'
        : rule.values.map(String).includes(shown(value));
    case 'NUMBER_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_NOT_BETWEEN':
      return number < low || number > high;
    case 'NUMBER_EQUAL_TO':
      return number === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return number !== low;
    case 'NUMBER_GREATER_THAN':
      return number > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= low;
    case 'NUMBER_LESS_THAN':
      return number < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= low;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    default:
      return true;
  }
}

function shown(value: CellValueState): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? '' : String(value);
}
