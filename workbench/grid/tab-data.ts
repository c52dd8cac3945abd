/** What the grid keeps on a tab beyond its cells: the ownership mark, links, print set-up and what the file said of it. */

import type { CustomData, IMutation, Worksheet } from '@univerjs/core';
import { CommandType, IUniverInstanceService, type Workbook } from '@univerjs/core';
import {
  type LayoutStep,
  type Link,
  NO_FEATURES,
  type Rect,
  type SheetFeatures,
} from '../../core/index.ts';
import type { FileDropDown } from '../files/opened-file.ts';

/** Everything that Steersheet remembers of a tab while it is open in the grid. Plain data. */
export interface TabData {
  /** The ownership mark, or `null` on the user's own tabs. */
  readonly mark: string | null;
  /** Whether the file protects the tab: then the grid takes no edits there. */
  readonly isProtected: boolean;
  /** A tab that the file hides so deeply that no menu shows it. */
  readonly isVeryHidden: boolean;
  /** How many notes, pictures, charts and so on the file holds on this tab; the grid shows none of them. */
  readonly extras: number;
  readonly links: readonly Link[];
  /** The frame as a plan laid it, for saving; `null` where no plan did. */
  readonly layout: LayoutStep | null;
  /** The lists to choose from that the file brought. */
  readonly dropDowns: readonly FileDropDown[];
  /** What a plan hung on the tab, for saving: the grid shows nothing of it but the lists to choose from. */
  readonly features: SheetFeatures;
  /** The header rows of the file's tables: their texts stay what the tables say. */
  readonly tableHeaders: readonly Rect[];
  /** The cells that the file's array formulas fill. */
  readonly arrays: readonly Rect[];
}

const PLAIN: TabData = {
  mark: null,
  isProtected: false,
  isVeryHidden: false,
  extras: 0,
  links: [],
  layout: null,
  dropDowns: [],
  features: NO_FEATURES,
  tableHeaders: [],
  arrays: [],
};

/** The features of both. */
export function mergeFeatures(one: SheetFeatures, other: SheetFeatures): SheetFeatures {
  return {
    tables: [...one.tables, ...other.tables],
    dropDowns: [...one.dropDowns, ...other.dropDowns],
    notes: [...one.notes, ...other.notes],
    conditionalFormats: [...one.conditionalFormats, ...other.conditionalFormats],
    charts: [...one.charts, ...other.charts],
  };
}

/** The tab's data; a tab that nothing is known of has that of a user's plain tab. */
export function tabDataOf(sheet: Worksheet): TabData {
  const kept: unknown = sheet.getConfig().custom?.['steersheet'];
  return kept === undefined ? PLAIN : (kept as TabData);
}

/** Tab data in the form in which a sheet carries it; what is absent is as on a user's plain tab. */
export function customOf(data: Partial<TabData>): CustomData {
  return { steersheet: { ...PLAIN, ...data } satisfies TabData };
}

/** Replaces a tab's data. A mutation of its own, so that undoing and redoing a plan carry it too. */
export interface SetTabDataParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly data: TabData;
}

/** See {@link SetTabDataParams}. It has to be registered with the grid's commands before its first use. */
export const SetTabDataMutation: IMutation<SetTabDataParams> = {
  id: 'steersheet.mutation.set-tab-data',
  type: CommandType.MUTATION,
  handler(accessor, { unitId, subUnitId, data }) {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    sheet.getConfig().custom = customOf(data);
    return true;
  },
};
