/** The reader of every kind of column. */

import { readChoice } from './choice-reader.ts';
import { readDate } from './date-reader.ts';
import { readList } from './list-reader.ts';
import { readHours, readNumber } from './number-reader.ts';
import { readPercent } from './percent-reader.ts';
import { readRating } from './rating-reader.ts';
import type { Readers } from './reader.ts';
import { readId, readPerson, readText } from './text-reader.ts';
import { readYesNo } from './yes-no-reader.ts';

/** By kind; `READERS[spec.kind](cell, spec, facts)`. */
export const READERS: Readers = {
  text: readText,
  id: readId,
  date: readDate,
  number: readNumber,
  money: readNumber,
  percent: readPercent,
  hours: readHours,
  'yes-no': readYesNo,
  choice: readChoice,
  rating: readRating,
  person: readPerson,
  list: readList,
};
