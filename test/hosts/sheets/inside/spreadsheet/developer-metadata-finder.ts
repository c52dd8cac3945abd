/** `DeveloperMetadataFinder`: finds entries anywhere in the spreadsheet, or on one tab. */

import type { MetadataState } from '../../state/spreadsheet-state.ts';
import type { EnumValue } from '../enum-value.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { DeveloperMetadata } from './developer-metadata.ts';

export class DeveloperMetadataFinder extends ServiceObject {
  readonly is = 'Spreadsheet.DeveloperMetadataFinder';
  private readonly world: World;
  private readonly conditions: ((state: MetadataState) => boolean)[] = [];

  /** `sheetId` is null to look everywhere. */
  constructor(world: World, sheetId: number | null) {
    super();
    this.world = world;
    if (sheetId !== null) this.conditions.push((one) => one.sheetId === sheetId);
  }

  withKey(key: string) {
    return this.where((one) => one.key === key);
  }
  withValue(value: string) {
    return this.where((one) => one.value === value);
  }
  withId(id: number) {
    return this.where((one) => one.id === id);
  }
  withVisibility(visibility: EnumValue) {
    return this.where((one) => one.visibility === visibility.name());
  }
  withLocationType(type: EnumValue) {
    return this.where((one) => (one.sheetId === null ? 'SPREADSHEET' : 'SHEET') === type.name());
  }
  find() {
    return DeveloperMetadata.seen(this.world).filter(({ state }) =>
      this.conditions.every((holds) => holds(state)),
    );
  }

  private where(holds: (state: MetadataState) => boolean): this {
    this.conditions.push(holds);
    return this;
  }
}
