/** How a tab is printed. */

import type { Rect } from '../../../../core/index.ts';
import { choice, number } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import {
  choiceField,
  defineFields,
  flagField,
  HostRecord,
  numberField,
  objectField,
  textField,
} from '../wire/host-record.ts';
import { invalidArgument, notFound } from '../wire/refusal.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './address.ts';
import { blockOn } from './block.ts';
import type { PageData, Sheet } from './book.ts';
import { Range } from './range.ts';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
/** No paper is larger in points. */
const MOST_MARGIN = 1584;

export class PageLayout extends HostRecord {
  static {
    defineFields(PageLayout, {
      Orientation: choiceField('Portrait', ['Portrait', 'Landscape']),
      PaperSize: choiceField('Letter', ['Letter', 'Legal', 'A3', 'A4', 'A5', 'Tabloid']),
      PrintOrder: choiceField('DownThenOver', ['DownThenOver', 'OverThenDown']),
      PrintComments: choiceField('NoComments', ['NoComments', 'EndSheet', 'InPlace']),
      PrintErrors: choiceField('AsDisplayed', ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
      Zoom: objectField({ scale: 100 }, ['scale', 'horizontalFitToPages', 'verticalFitToPages']),
      BlackAndWhite: flagField(false),
      DraftMode: flagField(false),
      CenterHorizontally: flagField(false),
      CenterVertically: flagField(false),
      PrintGridlines: flagField(false),
      PrintHeadings: flagField(false),
      TopMargin: numberField(54, 0, MOST_MARGIN),
      BottomMargin: numberField(54, 0, MOST_MARGIN),
      LeftMargin: numberField(50.4, 0, MOST_MARGIN),
      RightMargin: numberField(50.4, 0, MOST_MARGIN),
      HeaderMargin: numberField(21.6, 0, MOST_MARGIN),
      FooterMargin: numberField(21.6, 0, MOST_MARGIN),
    });
  }

  private readonly sheet: Sheet;
  private readonly page: PageData;

  constructor(sheet: Sheet) {
    super(sheet.page.values);
    this.sheet = sheet;
    this.page = sheet.page;
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page);
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = POINTS[choice(unit, ['Points', 'Inches', 'Centimeters'])];
    if (typeof options !== 'object' || options === null) throw invalidArgument();
    for (const [side, size] of Object.entries(options)) {
      const known = choice(side, SIDES);
      const points = number(size) * factor;
      if (points < 0 || points > MOST_MARGIN) throw invalidArgument();
      this.values.set(`${known.charAt(0).toUpperCase()}${known.slice(1)}Margin`, points);
    }
  }

  SetPrintArea(area: unknown): void {
    this.page.printArea = blockOn(this.sheet, area);
  }

  GetPrintAreaOrNullObject(): Range | null {
    return this.found(this.page.printArea);
  }

  /** Rows that every page begins with: whole rows, such as `$1:$2`. */
  SetPrintTitleRows(rows: unknown): void {
    const { row, rows: count, columns } = blockOn(this.sheet, rows);
    if (columns !== SHEET_COLUMNS && typeof rows === 'string') throw invalidArgument();
    this.page.titleRows = { row, column: 0, rows: count, columns: SHEET_COLUMNS };
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.found(this.page.titleRows);
  }

  SetPrintTitleColumns(columns: unknown): void {
    const { column, rows, columns: count } = blockOn(this.sheet, columns);
    if (rows !== SHEET_ROWS && typeof columns === 'string') throw invalidArgument();
    this.page.titleColumns = { row: 0, column, rows: SHEET_ROWS, columns: count };
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.found(this.page.titleColumns);
  }

  private found(rect: Rect | null): Range | null {
    return rect === null ? null : new Range(this.sheet, rect);
  }
}

/** Headers and footers; those for all pages are the only ones here. */
export class HeaderFooterGroup extends HostObject {
  private readonly page: PageData;

  constructor(page: PageData) {
    super();
    this.page = page;
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page.texts);
  }
}

/** The six texts around a page; `&P` and the like stand for page numbers. */
export class HeaderFooter extends HostRecord {
  static {
    const text = textField('', 255);
    defineFields(HeaderFooter, {
      LeftHeader: text,
      CenterHeader: text,
      RightHeader: text,
      LeftFooter: text,
      CenterFooter: text,
      RightFooter: text,
    });
  }
}
