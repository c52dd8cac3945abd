/** An .xlsx file as a host: read into memory, changed by plans and edits, saved by patching. */

import {
  type Grid,
  heedStop,
  type Plan,
  type Snapshot,
  type Step,
  stepsBeside,
  type Watch,
} from '../../../core/index.ts';
import type { CellEdit, FileHost, FileOptions, FileView } from '../file-host.ts';
import { readZip } from '../zip/read-zip.ts';
import { blankPackage } from './blank-package.ts';
import type { Book } from './book.ts';
import { carryOut } from './edit-book.ts';
import { OpcPackage, workbookParts } from './opc-package.ts';
import { readWorkbook, type WorkbookFacts } from './read-workbook.ts';
import { followNames } from './rename-references.ts';
import { saveBook } from './save-book.ts';
import { editCells } from './set-cells.ts';
import type { PlanRun } from './tab-guards.ts';
import { snapshotOf, viewOf } from './view-book.ts';

/** Opens an .xlsx file. Fails with a `HostError` where it is damaged, unsafe or no workbook. */
export function openXlsx(name: string, bytes: Uint8Array, options: FileOptions): FileHost {
  return new XlsxHost(name, bytes, new OpcPackage(readZip(bytes)), options);
}

/** A workbook without tabs. */
export function blankXlsx(name: string, options: FileOptions): FileHost {
  return new XlsxHost(name, null, blankPackage(), options);
}

/** A workbook of one tab that is the user's own, with these values. */
export function xlsxFromGrid(
  name: string,
  sheet: string,
  grid: Grid,
  options: FileOptions,
): FileHost {
  const host = new XlsxHost(name, null, blankPackage(), options);
  host.addUserTab(sheet, grid);
  return host;
}

class XlsxHost implements FileHost {
  readonly name: string;
  readonly kind = 'xlsx';
  private readonly original: Uint8Array | null;
  private readonly parts: OpcPackage;
  private readonly before: Book;
  private readonly facts: WorkbookFacts;
  private readonly onCall: (call: string) => void;
  private book: Book;
  private lastId: number;

  constructor(name: string, original: Uint8Array | null, parts: OpcPackage, options: FileOptions) {
    const { book, facts } = readWorkbook(parts);
    this.name = name;
    this.original = original;
    this.parts = parts;
    this.facts = facts;
    this.before = book;
    this.book = book;
    this.lastId = facts.highestId;
    this.onCall = options.onCall ?? (() => {});
  }

  /** Puts a tab without a mark behind the others. */
  addUserTab(sheet: string, grid: Grid): void {
    const steps: Step[] = [
      { step: 'add-sheet', sheet, mark: '', rows: grid.length, columns: 1 },
      { step: 'write', sheet, at: { row: 0, column: 0 }, values: grid },
    ];
    this.book = this.carryOutAll(steps);
  }

  async read(watch?: Watch): Promise<Snapshot> {
    heedStop(watch);
    this.onCall('read');
    return snapshotOf(this.name, this.book, watch);
  }

  async apply(plan: Plan, watch?: Watch): Promise<void> {
    const book = this.carryOutAll(plan.steps, watch);
    this.book = followNames(this.book, book);
  }

  /** The book after the steps. Whatever ends it early leaves the book that there is: nothing has to be taken away. */
  private carryOutAll(steps: readonly Step[], watch?: Watch): Book {
    const beside = stepsBeside({ steps });
    const run: PlanRun = {
      facts: this.facts,
      added: new Set(),
      copied: new Set(),
      nextId: () => {
        this.lastId += 1;
        return this.lastId;
      },
    };
    let book = this.book;
    steps.forEach((step, index) => {
      if (index <= beside) heedStop(watch);
      this.onCall(step.step);
      book = carryOut(book, step, run);
      watch?.progress?.(index + 1, steps.length);
    });
    return book;
  }

  view(): FileView {
    return viewOf(this.name, this.kind, this.book, this.facts.looks);
  }

  setCells(sheet: string, edits: readonly CellEdit[]): void {
    this.onCall('set-cells');
    if (edits.length > 0) this.book = editCells(this.book, sheet, edits, this.facts);
  }

  toBytes(savedAs = this.name): Uint8Array {
    this.onCall('to-bytes');
    const parts = /\.xlt[xm]$/i.test(savedAs) ? this.parts : workbookParts(this.parts);
    const isUnchanged =
      this.book === this.before && (parts === this.parts || savedAs === this.name);
    if (this.original !== null && isUnchanged) return this.original.slice();
    return saveBook(parts, this.before, this.book, this.facts);
  }

  toXlsx(): FileHost {
    return this;
  }
}
