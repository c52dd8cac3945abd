/** `DeveloperMetadata`: a key and value that an add-on keeps on a tab or on the spreadsheet. */

import type { MetadataState } from '../../state/spreadsheet-state.ts';
import type { SheetLike } from '../cells/places.ts';
import type { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { DeveloperMetadataLocation } from './developer-metadata-location.ts';

/** Letters of keys and values together that one tab, or the spreadsheet itself, may hold. */
const MOST_LETTERS = 30_000;
const VISIBILITY = 'Spreadsheet.DeveloperMetadataVisibility';

export class DeveloperMetadata extends ServiceObject {
  readonly is = 'Spreadsheet.DeveloperMetadata';
  readonly world: World;
  readonly state: MetadataState;

  constructor(world: World, state: MetadataState) {
    super();
    this.world = world;
    this.state = state;
  }

  /** What this script sees: its own, and what others have made visible in the document. */
  static seen(world: World): DeveloperMetadata[] {
    return world.spreadsheet.metadata
      .filter(({ isForeign, visibility }) => !isForeign || visibility === 'DOCUMENT')
      .map((state) => new DeveloperMetadata(world, state));
  }

  override sheetName(): string | null {
    const { sheets } = this.world.spreadsheet;
    return sheets.find(({ id }) => id === this.state.sheetId)?.name ?? null;
  }

  getId() {
    return this.state.id;
  }
  getKey() {
    this.refuseRemoved();
    return this.state.key;
  }
  getValue() {
    this.refuseRemoved();
    return this.state.value;
  }
  getVisibility() {
    return this.world.enumValue(VISIBILITY, this.state.visibility);
  }
  getLocation() {
    return new DeveloperMetadataLocation(this.world, this.state.sheetId);
  }
  setKey(key: string) {
    this.refuseRemoved();
    this.state.key = key;
    return this;
  }
  setValue(value: string) {
    this.refuseRemoved();
    refuseTooLong(this.world, this.state.sheetId, value.length - (this.state.value?.length ?? 0));
    this.state.value = value;
    return this;
  }
  setVisibility(visibility: EnumValue) {
    this.refuseRemoved();
    this.state.visibility = visibility.name() as MetadataState['visibility'];
    return this;
  }
  moveToSheet({ state }: SheetLike) {
    this.refuseRemoved();
    this.state.sheetId = state.id;
    return this;
  }
  moveToSpreadsheet() {
    this.refuseRemoved();
    this.state.sheetId = null;
    return this;
  }
  remove() {
    this.refuseRemoved();
    const { spreadsheet } = this.world;
    spreadsheet.metadata = spreadsheet.metadata.filter((one) => one !== this.state);
  }

  private refuseRemoved(): void {
    if (!this.world.spreadsheet.metadata.includes(this.state))
      throw new ServiceException('The developer metadata was deleted.');
  }
}

/** Adds an entry: `more` is the value, the visibility, both or none, as the overloads have it. */
export function addMetadata(
  world: World,
  sheetId: number | null,
  key: string,
  more: readonly (string | EnumValue)[],
): void {
  if (key === '') throw new ServiceException('The metadata key must not be empty.');
  const value = more.find((one): one is string => typeof one === 'string') ?? null;
  const visibility = more.find((one): one is EnumValue => typeof one !== 'string');
  refuseTooLong(world, sheetId, key.length + (value?.length ?? 0));
  world.spreadsheet.metadata.push({
    id: world.nextId(),
    key,
    value,
    visibility: visibility?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    sheetId,
    isForeign: false,
  });
}

function refuseTooLong(world: World, sheetId: number | null, more: number): void {
  const held = world.spreadsheet.metadata
    .filter((one) => one.sheetId === sheetId)
    .reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (held + more > MOST_LETTERS)
    throw new ServiceException(
      `Developer metadata may not be longer than ${MOST_LETTERS} characters in one place.`,
    );
}
