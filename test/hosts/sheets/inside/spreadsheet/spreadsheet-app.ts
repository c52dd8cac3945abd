/** `SpreadsheetApp`: the door to the spreadsheet. */

import type { RangeLike, SheetLike } from '../cells/places.ts';
import { ServiceObject } from '../service-object.ts';
import { Ui } from '../services/ui.ts';
import type { World } from '../world.ts';
import { ruleBuilder } from './conditional-format-rule.ts';
import { validationBuilder } from './data-validation.ts';
import { FilterCriteriaBuilder } from './filter-criteria.ts';
import { richTextBuilder } from './rich-text-value.ts';
import { Selection } from './selection.ts';
import { Spreadsheet } from './spreadsheet.ts';

export class SpreadsheetApp extends ServiceObject {
  readonly is = 'Spreadsheet.SpreadsheetApp';
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  getActive() {
    return new Spreadsheet(this.world);
  }
  getActiveSpreadsheet() {
    return new Spreadsheet(this.world);
  }
  getActiveSheet() {
    return new Spreadsheet(this.world).getActiveSheet();
  }
  setActiveSheet(sheet: SheetLike) {
    return new Spreadsheet(this.world).setActiveSheet(sheet);
  }
  getActiveRange() {
    return new Spreadsheet(this.world).getActiveRange();
  }
  setActiveRange(range: RangeLike) {
    return new Spreadsheet(this.world).setActiveRange(range);
  }
  getCurrentCell() {
    return new Spreadsheet(this.world).getCurrentCell();
  }
  setCurrentCell(range: RangeLike) {
    return new Spreadsheet(this.world).setActiveRange(range);
  }
  getUi() {
    return new Ui(this.world);
  }
  /** Everything is applied at once here; the call is counted all the same. */
  flush() {}
  getSelection() {
    const { sheets, activeSheetId } = this.world.spreadsheet;
    const sheet = sheets.find(({ id }) => id === activeSheetId);
    if (!sheet) throw this.world.misuse('The spreadsheet has no active tab.');
    return new Selection(this.world, sheet);
  }
  newFilterCriteria() {
    return new FilterCriteriaBuilder();
  }
  newRichTextValue() {
    return richTextBuilder(this.world);
  }
  newDataValidation() {
    return validationBuilder(this.world, null);
  }
  newConditionalFormatRule() {
    return ruleBuilder(this.world, null);
  }
}
