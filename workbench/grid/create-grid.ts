/** Boots the grid (Univer) in a box of the page and opens one workbook at a time in it. */

import type { Injector, IWorkbookData, Workbook } from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  ILayoutService,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
  SetWorksheetActiveOperation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreLocale from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { FUNCTIONS, type FunctionSpec } from '../../core/index.ts';
import { FunctionReasons } from './function-reasons.ts';
import { closeLexerBrackets } from './lexer-brackets.ts';
import { NamedTables } from './named-tables.ts';
import type { GridTables } from './plain-references.ts';
import { registerFunctions } from './register-functions.ts';
import { drawRunOnTextsWhole } from './run-on-texts.ts';

/** A running grid. Exactly one workbook is open in it once `open` was called. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Settles once the grid has drawn itself for the first time. */
  readonly rendered: Promise<void>;
  /** The workbook that is open. Fails before the first `open`. */
  workbook(): Workbook;
  /** Why a function of ours left the cell blank or made it an error; `null` where none did. */
  reasonAt(place: GridPlace): string | null;
  setDarkMode(isDark: boolean): void;
  /** What is typed from now on goes into the selected cell. */
  focus(): void;
  /** Takes over what is being typed into a cell, as leaving the cell does. Does nothing where nothing is. */
  endEdit(): void;
  /** The tab in front and the selected cell (0-based) in it, A1 where none is selected. */
  place(): GridPlace;
  /** Brings a tab to the front, selects the cell (0-based) and scrolls to it. */
  select(sheetId: string, row: number, column: number): void;
  /**
   * Closes what is open and shows this instead. The history of undoing starts anew. Formulas may name `tables`.
   */
  open(data: IWorkbookData, tables?: GridTables): void;
}

/** A cell of a tab. */
export interface GridPlace {
  readonly sheetId: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** How the grid looks at the start. */
export interface GridOptions {
  readonly container: HTMLElement;
  readonly darkMode: boolean;
  /** The functions in cells; those of the catalogue where nothing is said. */
  readonly functions?: readonly FunctionSpec[];
}

/** The tabs and the sums of a selection; no button that would add a tab or change how the sheet looks. */
const FOOTER = {
  sheetBar: true,
  statisticBar: true,
  menus: false,
  zoomSlider: false,
  addSheetButtonConfig: { show: false },
};

/**
 * Starts a grid without a toolbar: the workbench edits values, and every button of the toolbar is about looks.
 * Formulas keep the values of the file until one of the cells that they read is edited.
 */
export function createGrid(options: GridOptions): Grid {
  drawRunOnTextsWhole();
  closeLexerBrackets();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreLocale) },
    logLevel: LogLevel.ERROR,
    darkMode: options.darkMode,
  });
  const preset = UniverSheetsCorePreset({
    container: options.container,
    header: true,
    toolbar: false,
    footer: FOOTER,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  let workbookId: string | null = null;
  const reasons = new FunctionReasons();
  const namedTables = new NamedTables();
  const instances = injector.get(IUniverInstanceService);
  let isRendered = false;
  const rendered = new Promise<void>((settle) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      isRendered = true;
      settle();
      queueMicrotask(() => listener.dispose());
    });
  });
  return {
    api,
    injector,
    rendered,
    workbook() {
      const workbook = workbookId === null ? null : instances.getUnit<Workbook>(workbookId);
      if (!workbook) throw new Error('No workbook is open in the grid.');
      return workbook;
    },
    reasonAt(place) {
      if (workbookId === null) return null;
      const workbook = instances.getUnit<Workbook>(workbookId);
      return workbook
        ? reasons.reasonAt(workbook, injector, { unitId: workbookId, ...place })
        : null;
    },
    focus() {
      if (workbookId !== null) instances.focusUnit(workbookId);
      injector.get(ILayoutService).focus();
    },
    endEdit() {
      const editor = injector.get(IEditorBridgeService);
      const { visible, unitId } = editor.isVisible();
      if (!visible) return;
      // The grid would go back to the cell's tab by itself, but not at once; a formula may be typed across tabs.
      const subUnitId = editor.getEditLocation()?.sheetId;
      if (
        subUnitId !== undefined &&
        subUnitId !== api.getActiveWorkbook()?.getActiveSheet().getSheetId()
      ) {
        const tab = { unitId: workbookId, subUnitId };
        injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, tab);
      }
      // As a click on another cell ends it: no key is named, so that the selection stays where it is.
      injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.PointerDown,
        unitId,
      });
    },
    place() {
      const workbook = api.getActiveWorkbook();
      const range = workbook?.getActiveRange();
      return {
        sheetId: workbook?.getActiveSheet().getSheetId() ?? '',
        row: range?.getRow() ?? 0,
        column: range?.getColumn() ?? 0,
      };
    },
    setDarkMode: (isDark) => api.toggleDarkMode(isDark),
    select(sheetId, row, column) {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
      if (!sheet) return;
      sheet.activate();
      sheet.getRange(row, column).activate();
      // There is nothing to scroll before the first drawing; the cells at the top are in sight then.
      if (!isRendered) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range });
    },
    open(data, tables = new Map()) {
      if (workbookId !== null) {
        instances.disposeUnit(workbookId);
        reasons.forget(workbookId);
      }
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
      if (workbookId === null) {
        registerFunctions(injector, reasons, options.functions ?? FUNCTIONS);
        namedTables.attach(injector);
      }
      namedTables.open(injector, data.id, tables);
      workbookId = data.id;
    },
  };
}
