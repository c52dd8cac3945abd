/** `NamedRange`: a range with a name of its own. */

import type { NamedRangeState } from '../../state/spreadsheet-state.ts';
import type { RangeLike } from '../cells/places.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import { parseA1 } from '../values/a1.ts';
import type { World } from '../world.ts';

export class NamedRange extends ServiceObject {
  readonly is = 'Spreadsheet.NamedRange';
  private readonly world: World;
  private readonly state: NamedRangeState;

  constructor(world: World, state: NamedRangeState) {
    super();
    this.world = world;
    this.state = state;
  }

  getName() {
    return this.state.name;
  }
  setName(name: string) {
    refuseRangeName(name);
    this.state.name = name;
    return this;
  }
  getRange() {
    const sheet = this.world.spreadsheet.sheets.find(({ id }) => id === this.state.sheetId);
    if (!sheet) throw new ServiceException('Range not found');
    return this.world.make.range(sheet, this.state.block);
  }
  setRange({ sheet, block }: RangeLike) {
    this.state.sheetId = sheet.id;
    this.state.block = block;
    return this;
  }
  remove() {
    const { spreadsheet } = this.world;
    spreadsheet.namedRanges = spreadsheet.namedRanges.filter((one) => one !== this.state);
  }
}

/** Throws for a name that Sheets would not take. */
export function refuseRangeName(name: string): void {
  const isFine =
    /^[\p{L}_][\p{L}\d_.]{0,249}$/u.test(name) &&
    parseA1(name) === null &&
    !/^(true|false)$/i.test(name) &&
    !/^r\d+c\d+$/i.test(name);
  if (!isFine) throw new ServiceException(`Invalid name: ${name}`);
}
