/** `FilterCriteria` and its builder, for values that are hidden. */

import { ServiceObject } from '../service-object.ts';

export class FilterCriteria extends ServiceObject {
  readonly is = 'Spreadsheet.FilterCriteria';
  readonly hidden: readonly string[];

  constructor(hidden: readonly string[]) {
    super();
    this.hidden = hidden;
  }

  getHiddenValues() {
    return [...this.hidden];
  }
  copy() {
    return new FilterCriteriaBuilder(this.hidden);
  }
}

export class FilterCriteriaBuilder extends ServiceObject {
  readonly is = 'Spreadsheet.FilterCriteriaBuilder';
  private hidden: readonly string[];

  constructor(hidden: readonly string[] = []) {
    super();
    this.hidden = hidden;
  }

  setHiddenValues(values: readonly string[]) {
    this.hidden = [...values];
    return this;
  }
  getHiddenValues() {
    return [...this.hidden];
  }
  build() {
    return new FilterCriteria(this.hidden);
  }
}
