/** `Range`: a block of cells of a tab, what is in them and how they look. */

import { cellAt, isWithin, touchCell } from '../../state/sheet-state.ts';
import { clearCells } from '../cells/clear-cells.ts';
import { type BorderSides, drawBorders } from '../cells/draw-borders.ts';
import { mergeCells, splitCells } from '../cells/merge-cells.ts';
import { refuseMisfit, refuseProtected, refuseStale } from '../cells/places.ts';
import { readCell, showCell } from '../cells/read-cell.ts';
import { writeCell, writeFormula } from '../cells/write-cell.ts';
import type { EnumValue } from '../enum-value.ts';
import { DataValidation } from './data-validation.ts';
import { Filter } from './filter.ts';
import { Protection } from './protection.ts';
import { RANGE_ATTRIBUTES } from './range-attributes.ts';
import { RangePlace } from './range-place.ts';
import { RichTextValue } from './rich-text-value.ts';

type Data = readonly (readonly unknown[])[];

export class Range extends RangePlace {
  getValue() {
    return this.getValues()[0]?.[0];
  }
  getValues() {
    return this.map((row, column) => readCell(this.world, cellAt(this.sheet, row, column)));
  }
  getDisplayValue() {
    return this.getDisplayValues()[0]?.[0];
  }
  getDisplayValues() {
    return this.map((row, column) => showCell(this.world, cellAt(this.sheet, row, column)));
  }
  isBlank() {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }
  setValue(value: unknown) {
    return this.each((row, column) => writeCell(this.world, this.sheet, row, column, value));
  }
  setValues(values: Data) {
    refuseMisfit(this.block, values);
    return this.each((row, column, down, along) =>
      writeCell(this.world, this.sheet, row, column, values[down]?.[along]),
    );
  }

  getFormula() {
    return this.getFormulas()[0]?.[0];
  }
  getFormulas() {
    return this.map((row, column) => cellAt(this.sheet, row, column)?.formula ?? '');
  }
  setFormula(formula: string) {
    return this.each((row, column) => writeFormula(this.world, this.sheet, row, column, formula));
  }
  setFormulas(formulas: readonly (readonly string[])[]) {
    refuseMisfit(this.block, formulas);
    return this.each((row, column, down, along) =>
      writeFormula(this.world, this.sheet, row, column, formulas[down]?.[along] ?? ''),
    );
  }

  getNote() {
    return this.getNotes()[0]?.[0];
  }
  getNotes() {
    return this.map((row, column) => cellAt(this.sheet, row, column)?.note ?? '');
  }
  setNote(note: string | null) {
    return this.each((row, column) => {
      touchCell(this.sheet, row, column).note = note ?? '';
    });
  }
  setNotes(notes: readonly (readonly (string | null)[])[]) {
    refuseMisfit(this.block, notes);
    return this.each((row, column, down, along) => {
      touchCell(this.sheet, row, column).note = notes[down]?.[along] ?? '';
    });
  }
  clearNote() {
    return this.setNote(null);
  }

  getRichTextValue() {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }
  getRichTextValues() {
    return this.map((row, column) =>
      RichTextValue.ofCell(this.world, cellAt(this.sheet, row, column)),
    );
  }
  setRichTextValue(value: RichTextValue) {
    return this.each((row, column) => value.writeTo(this.sheet, row, column));
  }
  setRichTextValues(values: readonly (readonly RichTextValue[])[]) {
    refuseMisfit(this.block, values);
    return this.each((row, column, down, along) =>
      values[down]?.[along]?.writeTo(this.sheet, row, column),
    );
  }

  getDataValidation() {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations() {
    return this.map((row, column) => {
      const rule = cellAt(this.sheet, row, column)?.validation;
      return rule ? new DataValidation(this.world, rule) : null;
    });
  }
  setDataValidation(rule: DataValidation | null) {
    return this.each((row, column) => {
      touchCell(this.sheet, row, column).validation = rule?.state ?? null;
    });
  }
  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]) {
    refuseMisfit(this.block, rules);
    return this.each((row, column, down, along) => {
      touchCell(this.sheet, row, column).validation = rules[down]?.[along]?.state ?? null;
    });
  }
  clearDataValidations() {
    return this.setDataValidation(null);
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ) {
    this.refuseWriting();
    const sides: BorderSides = { top, left, bottom, right, vertical, horizontal };
    drawBorders(this, sides, color, style?.name() ?? 'SOLID');
    return this;
  }

  clear(options: Record<string, boolean | undefined> = {}) {
    this.refuseWriting();
    clearCells(this, options);
    return this;
  }
  clearContent() {
    return this.clear({ contentsOnly: true });
  }
  clearFormat() {
    return this.clear({ formatOnly: true });
  }

  merge() {
    this.refuseWriting();
    mergeCells(this.sheet, this.block);
    return this;
  }
  mergeAcross() {
    this.refuseWriting();
    const { row, column, rows, columns } = this.block;
    for (let down = 0; down < rows; down += 1)
      mergeCells(this.sheet, { row: row + down, column, rows: 1, columns });
    return this;
  }
  mergeVertically() {
    this.refuseWriting();
    const { row, column, rows, columns } = this.block;
    for (let along = 0; along < columns; along += 1)
      mergeCells(this.sheet, { row, column: column + along, rows, columns: 1 });
    return this;
  }
  breakApart() {
    this.refuseWriting();
    splitCells(this.sheet, this.block);
    return this;
  }
  isPartOfMerge() {
    return this.sheet.merges.some((one) => isWithin(this.block, one));
  }
  getMergedRanges() {
    return this.sheet.merges
      .filter((one) => isWithin(one, this.block))
      .map((one) => this.world.make.range(this.sheet, one));
  }

  activate() {
    refuseStale(this);
    this.world.spreadsheet.activeSheetId = this.sheet.id;
    this.sheet.selection = this.block;
    return this;
  }
  canEdit() {
    try {
      refuseProtected(this);
      return true;
    } catch {
      return false;
    }
  }
  createFilter() {
    this.refuseWriting();
    return Filter.create(this.world, this);
  }
  getFilter() {
    return this.sheet.filter === null ? null : new Filter(this.world, this.sheet);
  }
  protect() {
    this.refuseWriting();
    return Protection.create(this.world, this.sheet, this.block);
  }

  static {
    for (const { one, many, key, standard, take, give } of RANGE_ATTRIBUTES) {
      const read = (range: Range) =>
        range.map((row, column) =>
          give(
            (cellAt(range.sheet, row, column)?.format[key] as string | number | undefined) ??
              standard,
            range.world,
          ),
        );
      const write = (range: Range, given: (down: number, along: number) => unknown) =>
        range.each((row, column, down, along) => {
          const kept = take(given(down, along), range.world);
          const { format } = touchCell(range.sheet, row, column);
          if (kept === undefined) delete format[key];
          else Object.assign(format, { [key]: kept });
        });
      const methods: Record<string, (this: Range, given: unknown) => unknown> = {
        [`get${one}`]() {
          return read(this)[0]?.[0];
        },
        [`get${many}`]() {
          return read(this);
        },
        [`set${one}`](given) {
          return write(this, () => given);
        },
        [`set${many}`](given) {
          const data = given as Data;
          refuseMisfit(this.block, data);
          return write(this, (down, along) => data[down]?.[along]);
        },
      };
      Object.assign(Range.prototype, methods);
    }
  }
}
