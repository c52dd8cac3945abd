/** Computes the functions of ours that a plan puts into cells, as Excel does by calling the add-in; results spill. */

import {
  type Cell,
  callFunction,
  Failure,
  FUNCTIONS,
  type Grid,
  parseRect,
  Unknown,
} from '../../../core/index.ts';
import type { Book, Calculate } from '../../hosts/excel/model/book.ts';

/** To be set as the stand-in's `calculate`. Anything but one of our functions over blocks of its own tab is not known. */
export function computeFunctions(book: () => Book): Calculate {
  return (formula, place) => {
    const call = /^=PMO\.([A-Z0-9]+)\((.*)\)$/.exec(formula);
    const spec = FUNCTIONS.find(({ id }) => id === call?.[1]);
    const sheet = book().findSheet(place.sheet);
    if (spec === undefined || sheet === undefined) return undefined;
    const args = (call?.[2] ?? '').split(',').map((address): Grid | undefined => {
      const rect = parseRect(address);
      if (rect === null) return undefined;
      return Array.from({ length: rect.rows }, (_, down) =>
        Array.from({ length: rect.columns }, (_, along): Cell => {
          const { value } = sheet.cells.content(rect.row + down, rect.column + along);
          return value === '' ? null : value;
        }),
      );
    });
    const block = callFunction(spec, args).map((row) =>
      row.map((cell) => {
        if (cell instanceof Failure) return { value: cell.code, isError: true };
        return { value: cell === null || cell instanceof Unknown ? '' : cell, isError: false };
      }),
    );
    block.forEach((row, down) => {
      row.forEach((content, along) => {
        if (down === 0 && along === 0) return;
        const data = sheet.cells.make(place.row + down, place.column + along);
        data.content = { ...content, formula: null };
      });
    });
    const first = block[0]?.[0];
    if (first === undefined) return undefined;
    return first.isError ? { error: String(first.value) } : first.value;
  };
}
