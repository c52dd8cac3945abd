/** Everything that Steersheet understood in a workbook, ready for the computations. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Allocation } from './allocations.ts';
import type { Artefact } from './artefacts.ts';
import type { Benefit } from './benefits.ts';
import type { ChangeWindow } from './change-windows.ts';
import type { Change } from './changes.ts';
import type { Comparison } from './comparisons.ts';
import type { Criterion } from './criteria.ts';
import type { Decision } from './decisions.ts';
import type { Dependency } from './dependencies.ts';
import type { Deployment } from './deployments.ts';
import type { HistoryRow } from './history.ts';
import type { Holiday } from './holidays.ts';
import type { Milestone } from './milestones.ts';
import type { Person } from './people.ts';
import type { Project } from './projects.ts';
import type { RaidItem } from './raid.ts';
import type { SettingPlaces } from './read-settings.ts';
import type { ReviewRow } from './review-history.ts';
import type { Score } from './scores.ts';
import type { MethodInput } from './scoring-inputs.ts';
import type { Settings } from './settings.ts';
import type { SettingRow } from './settings-table.ts';
import type { StaffingRow } from './staffing-matrix.ts';
import type { System } from './systems.ts';
import type { TableId } from './tables.ts';
import type { TimeOff } from './time-off.ts';
import type { Vendor } from './vendors.ts';

/** The row type of every table by the table's name in code. */
export interface PortfolioRows {
  readonly projects: Project;
  readonly raid: RaidItem;
  readonly settings: SettingRow;
  readonly criteria: Criterion;
  readonly comparisons: Comparison;
  readonly scores: Score;
  readonly people: Person;
  readonly timeOff: TimeOff;
  readonly holidays: Holiday;
  readonly allocations: Allocation;
  readonly staffingMatrix: StaffingRow;
  readonly milestones: Milestone;
  readonly dependencies: Dependency;
  readonly changes: Change;
  readonly benefits: Benefit;
  readonly decisions: Decision;
  readonly artefacts: Artefact;
  readonly systems: System;
  readonly changeWindows: ChangeWindow;
  readonly vendors: Vendor;
  readonly deployments: Deployment;
  readonly history: HistoryRow;
  readonly reviewHistory: ReviewRow;
}

/** A tab that was recognised as a table. */
export interface RecognisedTab {
  readonly table: TableId;
  /** The table's title: `Projects`. */
  readonly title: string;
  readonly sheet: string;
  /** How many rows of it were read. */
  readonly rows: number;
  /** How many rows of it could not be counted and were left out; totals and repeated headers are no such rows. */
  readonly leftOut: number;
  /** Whether the user sees the tab without looking for it. */
  readonly isHidden: boolean;
  /** 0-based; a tab that holds several tables under each other is several of these, each with its own rows. */
  readonly firstRow: number;
  /** The first row that is no part of it any more, 0-based. */
  readonly endRow: number;
  /** 0-based row of the headers. */
  readonly headerRow: number;
  /** The headers in sheet order; `column` is the table's header for it, `key` its name in code, `null` for the user's own columns. */
  readonly headers: readonly RecognisedHeader[];
}

/** How one header of a tab was understood. */
export interface RecognisedHeader {
  readonly header: string;
  readonly column: string | null;
  readonly key: string | null;
  readonly a1: string;
}

/** The rows of all tables, in the order of the tabs and then of the rows; `[]` where a table is absent. */
export type Portfolio = {
  readonly [T in Exclude<TableId, 'settings'>]: readonly PortfolioRows[T][];
} & {
  readonly settings: Settings;
  readonly settingCells: SettingPlaces;
  /** What the method in Settings is computed from, in the order of its formula; `[]` for the weighted method. */
  readonly methodInputs: readonly MethodInput[];
  /** The tabs that were recognised, in the order of the tables, then of the tabs. */
  readonly tables: readonly RecognisedTab[];
  /** The user's tabs that hold something but no table of ours, in their order. */
  readonly unrecognised: readonly string[];
  /** In the order of the tables, then of the tabs, rows and columns; those of unrecognised tabs come last. */
  readonly diagnostics: readonly Diagnostic[];
};
