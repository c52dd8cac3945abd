/** `Protection`: a tab or range that not everybody may edit. */

import type { Block, ProtectionState, SheetState } from '../../state/sheet-state.ts';
import { blockInGrid, type RangeLike } from '../cells/places.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';

export class Protection extends ServiceObject {
  readonly is = 'Spreadsheet.Protection';
  private readonly world: World;
  private readonly sheet: SheetState;
  private readonly state: ProtectionState;

  constructor(world: World, sheet: SheetState, state: ProtectionState) {
    super();
    this.world = world;
    this.sheet = sheet;
    this.state = state;
  }

  /** Protects a range, or the tab where `block` is null; the person who runs the script may go on editing. */
  static create(world: World, sheet: SheetState, block: Block | null): Protection {
    const state: ProtectionState = {
      id: world.nextId(),
      block,
      description: '',
      canEdit: true,
      isWarningOnly: false,
      unprotected: [],
    };
    sheet.protections.push(state);
    return new Protection(world, sheet, state);
  }

  override sheetName(): string {
    return this.sheet.name;
  }

  canEdit() {
    return this.state.canEdit || this.state.isWarningOnly;
  }
  canDomainEdit() {
    return this.state.canEdit;
  }
  getDescription() {
    return this.state.description;
  }
  setDescription(description: string) {
    this.refuseForeign();
    this.state.description = description;
    return this;
  }
  getProtectionType() {
    const member = this.state.block === null ? 'SHEET' : 'RANGE';
    return this.world.enumValue('Spreadsheet.ProtectionType', member);
  }
  getRange() {
    const { maxRows, maxColumns } = this.sheet;
    const block = this.state.block ?? blockInGrid(this.sheet, 1, 1, maxRows, maxColumns);
    return this.world.make.range(this.sheet, block);
  }
  getUnprotectedRanges() {
    return this.state.unprotected.map((block) => this.world.make.range(this.sheet, block));
  }
  setUnprotectedRanges(ranges: readonly RangeLike[]) {
    this.refuseForeign();
    if (this.state.block !== null)
      throw new ServiceException('Unprotected ranges can only be set on sheet protections.');
    this.state.unprotected = ranges.map(({ block }) => block);
    return this;
  }
  isWarningOnly() {
    return this.state.isWarningOnly;
  }
  setWarningOnly(isWarningOnly: boolean) {
    this.refuseForeign();
    this.state.isWarningOnly = isWarningOnly;
    return this;
  }
  remove() {
    this.refuseForeign();
    this.sheet.protections = this.sheet.protections.filter((one) => one !== this.state);
  }

  private refuseForeign(): void {
    if (!this.state.canEdit)
      throw new ServiceException(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
  }
}
