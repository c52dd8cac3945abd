/** What is put into a cell so that it holds a cell of the core, whatever Excel makes of things that are typed. */

import { CELL_ERROR_CODES, type Cell, DAYS_1904, isCellError } from '../../core/index.ts';

/** Errors that Excel does not know under that name; a cell shows the nearest that it knows. */
const FOREIGN: ReadonlySet<string> = new Set(['#ERROR!']);

/** Words that Excel reads as TRUE and FALSE in the languages that it speaks. */
const BOOLEANS: ReadonlySet<string> = new Set(
  (
    'TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR SAND SANDT FALSK SANN SANT USANN TOSI EPÄTOSI ' +
    'PRAWDA FAŁSZ PRAVDA NEPRAVDA NEPRAVDIVÉ IGAZ HAMIS ADEVĂRAT FALS ИСТИНА ЛОЖЬ ИСТИНА НЕИСТИНА ІСТИНА ХИБНІСТЬ DOĞRU YANLIŞ ' +
    'ΑΛΗΘΕΣ ΨΕΥΔΕΣ TÕENE VÄÄR PATIESS APLAMS TEISINGA KLAIDINGA CERT ISTINA NEISTINA TAČNO NETAČNO RESNIČNO NAPAČNO BENAR SALAH'
  ).split(' '),
);

const ERRORS: ReadonlySet<string> = new Set([
  ...CELL_ERROR_CODES,
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
  '#PYTHON!',
]);

/** The entry; blank is a text without characters. `isDay1904`: the number is a day in a workbook that counts from 1904. */
export function entryOf(cell: Cell, isDay1904 = false): string | number | boolean {
  if (cell === null || cell === '') return '';
  if (isCellError(cell)) return FOREIGN.has(cell.error) ? '#VALUE!' : cell.error;
  if (typeof cell === 'number') return isDay1904 ? cell - DAYS_1904 : cell;
  if (typeof cell !== 'string') return cell;
  return isTaken(cell) ? `'${cell}` : cell;
}

/**
 * Whether Excel might take the text for something else in some language: a formula, a number, a date, a truth value, an error. What
 * holds a digit may be a date anywhere (`MAY-12`), so that it gets an apostrophe too, which Excel does not show in the cell.
 */
function isTaken(text: string): boolean {
  const bare = text.trim().toUpperCase();
  return (
    /^[\s=+\-@'"(.,/\\{|%]/.test(text) ||
    /[\p{Nd}\p{Nl}]/u.test(text) ||
    BOOLEANS.has(bare) ||
    ERRORS.has(bare)
  );
}
