/** `DeveloperMetadataLocation`: the tab that an entry is kept on, or the spreadsheet. */

import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';

export class DeveloperMetadataLocation extends ServiceObject {
  readonly is = 'Spreadsheet.DeveloperMetadataLocation';
  private readonly world: World;
  private readonly sheetId: number | null;

  constructor(world: World, sheetId: number | null) {
    super();
    this.world = world;
    this.sheetId = sheetId;
  }

  getLocationType() {
    return this.world.enumValue(
      'Spreadsheet.DeveloperMetadataLocationType',
      this.sheetId === null ? 'SPREADSHEET' : 'SHEET',
    );
  }
  getSheet() {
    const state = this.world.spreadsheet.sheets.find(({ id }) => id === this.sheetId);
    return state ? this.world.make.sheet(state) : null;
  }
  getSpreadsheet() {
    return this.sheetId === null ? this.world.make.spreadsheet() : null;
  }
  getRow() {
    return null;
  }
  getColumn() {
    return null;
  }
}
