/** The host without a spreadsheet: the contract's plainest reading, for tests of commands and of the contract itself. */

import {
  type Cell,
  countFeatures,
  fingerprintGrid,
  formulaText,
  type Host,
  HostError,
  heedStop,
  type Plan,
  type Snapshot,
  type Step,
  stepsBeside,
  stopped,
  toA1,
  type Watch,
} from '../../../core/index.ts';
import { type MemorySheet, memorySheet } from './memory-workbook.ts';

/** Called before every call that a real host would make to its spreadsheet; it may throw. */
export type OnCall = (call: string) => void;

export class MemoryHost implements Host {
  readonly sheets: MemorySheet[];
  active: string | null = null;
  private readonly onCall: OnCall;

  constructor(sheets: MemorySheet[], onCall: OnCall = () => {}) {
    this.sheets = sheets;
    this.onCall = onCall;
  }

  async read(watch?: Watch): Promise<Snapshot> {
    heedStop(watch);
    this.call('read');
    const sheets = this.sheets.map((sheet, index) => {
      heedStop(watch);
      const read = {
        name: sheet.name,
        grid: trimmed(sheet.cells),
        visibility: sheet.visibility,
        isProtected: sheet.isProtected,
        merges: sheet.merges,
        mark: sheet.mark,
        extras: sheet.extras + sheet.formulas.size,
      };
      watch?.progress?.(index + 1, this.sheets.length);
      return read;
    });
    return { name: 'memory', drawsCharts: true, sheets };
  }

  async apply(plan: Plan, { progress, isStopped }: Watch = {}): Promise<void> {
    const beside = stepsBeside(plan);
    const before = new Set(this.sheets);
    const { active } = this;
    for (const [index, step] of plan.steps.entries()) {
      if (index <= beside && isStopped?.() === true) {
        this.takeAway(before, active);
        throw stopped();
      }
      this.call(step.step);
      this.carryOut(step);
      progress?.(index + 1, plan.steps.length);
    }
  }

  /** Takes the tabs away that were not there before, one call each. */
  private takeAway(before: ReadonlySet<MemorySheet>, active: string | null): void {
    for (const sheet of this.sheets.filter((one) => !before.has(one))) {
      this.call('take-away');
      this.sheets.splice(this.sheets.indexOf(sheet), 1);
    }
    this.active = active;
  }

  private call(name: string): void {
    try {
      this.onCall(name);
    } catch (cause) {
      throw new HostError('write-failed', `The workbook did not take "${name}". Try again.`, cause);
    }
  }

  private carryOut(step: Step): void {
    if (step.step === 'add-sheet') {
      this.refuseName(step.sheet);
      this.sheets.push({ ...memorySheet(step.sheet), mark: step.mark });
      return;
    }
    const sheet = this.find(step.sheet);
    switch (step.step) {
      case 'write':
        this.writable(sheet);
        step.values.forEach((row, rowIndex) => {
          row.forEach((value, column) => {
            setCell(sheet, step.at.row + rowIndex, step.at.column + column, value);
          });
        });
        return;
      case 'formula':
        if (sheet.mark === null) throw notOwned(sheet.name);
        step.result.forEach((row, rowIndex) => {
          row.forEach((value, column) => {
            setCell(sheet, step.at.row + rowIndex, step.at.column + column, value);
          });
        });
        sheet.formulas.set(toA1(step.at.row, step.at.column), formulaText(step, 'PMO.'));
        return;
      case 'append-rows':
        this.writable(sheet);
        if (trimmed(sheet.cells).length !== step.row) {
          throw new HostError('sheet-changed', `"${sheet.name}" has changed. Run it again.`);
        }
        step.values.forEach((row, rowIndex) => {
          row.forEach((value, column) => {
            setCell(sheet, step.row + rowIndex, column, value);
            const style = step.styles[column];
            if (style) sheet.styles.set(toA1(step.row + rowIndex, column), style);
          });
        });
        return;
      case 'style':
        for (const { ranges, style } of step.runs) {
          for (const { row, column, rows, columns } of ranges) {
            for (let down = 0; down < rows; down += 1) {
              for (let along = 0; along < columns; along += 1) {
                const a1 = toA1(row + down, column + along);
                sheet.styles.set(a1, { ...sheet.styles.get(a1), ...style });
              }
            }
          }
        }
        return;
      case 'layout':
        sheet.layout = step;
        return;
      case 'links':
        sheet.links.push(...step.links);
        return;
      case 'features':
        sheet.features = step;
        sheet.extras += countFeatures(step);
        return;
      case 'remove-rows': {
        this.writable(sheet);
        const tail = trimmed(sheet.cells).slice(step.row);
        if (fingerprintGrid(tail) !== fingerprintGrid(step.values)) {
          throw new HostError('sheet-changed', `"${sheet.name}" has changed. Run it again.`);
        }
        sheet.cells.length = step.row;
        return;
      }
      case 'set-cells':
        this.writable(sheet);
        for (const { at, from } of step.cells) {
          const isFormula = sheet.formulas.has(toA1(at.row, at.column));
          if (!isFormula && (sheet.cells[at.row]?.[at.column] ?? null) === from) continue;
          throw new HostError('sheet-changed', `"${sheet.name}" has changed. Run it again.`);
        }
        for (const { at, to } of step.cells) setCell(sheet, at.row, at.column, to);
        return;
      case 'mark':
        if (sheet.mark === null) throw notOwned(sheet.name);
        sheet.mark = step.mark;
        return;
      case 'rename-sheet':
        if (sheet.mark !== step.mark) throw notOwned(sheet.name);
        this.refuseName(step.to);
        sheet.name = step.to;
        return;
      case 'delete-sheet':
        if (sheet.mark !== step.mark) throw notOwned(sheet.name);
        if (step.fingerprint !== null && fingerprintGrid(sheet.cells) !== step.fingerprint) {
          throw new HostError('sheet-changed', `"${sheet.name}" has changed. Run it again.`);
        }
        this.sheets.splice(this.sheets.indexOf(sheet), 1);
        return;
      case 'show':
        this.active = sheet.name;
    }
  }

  private find(name: string): MemorySheet {
    const sheet = this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new HostError('sheet-missing', `There is no tab "${name}". Run it again.`);
    return sheet;
  }

  private refuseName(name: string): void {
    if (this.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError('sheet-exists', `There is a tab "${name}" already. Run it again.`);
    }
  }

  private writable(sheet: MemorySheet): void {
    if (sheet.isProtected) {
      throw new HostError(
        'sheet-protected',
        `"${sheet.name}" is protected. Unprotect it and try again.`,
      );
    }
  }
}

function notOwned(name: string): HostError {
  return new HostError('not-owned', `"${name}" is not as Steersheet left it. Run it again.`);
}

function setCell(sheet: MemorySheet, row: number, column: number, value: Cell): void {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = sheet.cells[row] as Cell[];
  while (cells.length <= column) cells.push(null);
  cells[column] = value === '' ? null : value;
}

function trimmed(cells: Cell[][]): Cell[][] {
  const rows = cells.map((row) => {
    let end = row.length;
    while (end > 0 && (row[end - 1] === null || row[end - 1] === '')) end -= 1;
    return row.slice(0, end);
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
