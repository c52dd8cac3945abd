/** How each role looks: the one table from which every host draws the same tab. */

import type { CellStyle } from './cell-style.ts';

/** What a cell of a finished tab is for. */
export type StyleRole =
  | 'title'
  | 'subtitle'
  | 'answer'
  | 'section'
  | 'header'
  | 'header-number'
  | 'header-line'
  | 'text'
  | 'text-wrap'
  | 'line'
  | 'line-link'
  | 'muted'
  | 'integer'
  | 'money'
  | 'percent'
  | 'decimal'
  | 'date'
  | 'link'
  | 'figure'
  | 'figure-money'
  | 'figure-label'
  | 'figure-note'
  | 'figure-line'
  | 'status-red'
  | 'status-amber'
  | 'status-green'
  | 'status-unknown'
  | 'points'
  | 'quotient'
  | 'hours'
  | 'bar'
  | 'cut-line'
  | 'heat-header'
  | 'heat-none'
  | 'heat-free'
  | 'heat-part'
  | 'heat-near'
  | 'heat-over'
  | 'heat-far'
  | 'heat-off';

const INK = '#1B1F24';
const QUIET = '#57606A';
const ACCENT = '#0B5C8A';
const LINE = '#D0D7DE';
const HEADER_FILL = '#F3F6F9';

/** A table's cell: a hair line below, set against the top so that wrapped neighbours line up. */
const CELL: CellStyle = { colour: INK, vertical: 'top', borderBottom: LINE };
/** Words keep off the edge, so that they do not touch the fill of the cell before them. */
const WORDS: CellStyle = { ...CELL, horizontal: 'left', indent: 1 };
const HEADER: CellStyle = {
  bold: true,
  colour: QUIET,
  fill: HEADER_FILL,
  vertical: 'bottom',
  wrap: true,
  borderBottom: '#8C959F',
};
/** A cell of a heat map: small, in the middle, its number says what its fill shows. */
const HEAT: CellStyle = {
  colour: INK,
  fontSize: 9,
  horizontal: 'center',
  vertical: 'middle',
  numberFormat: '0%',
  borderBottom: '#FFFFFF',
};
const STATUS: CellStyle = { ...WORDS, bold: true, wrap: true };

/** Every pair of colour and fill here passes 4.5 : 1 (held by a test). */
export const STYLE_TABLE: Readonly<Record<StyleRole, CellStyle>> = {
  title: { bold: true, fontSize: 20, colour: INK, vertical: 'middle' },
  subtitle: { colour: QUIET, vertical: 'middle' },
  answer: { bold: true, fontSize: 13, colour: ACCENT, vertical: 'middle' },
  section: { bold: true, fontSize: 13, colour: INK, vertical: 'bottom', borderBottom: ACCENT },
  header: { ...HEADER, horizontal: 'left', indent: 1 },
  'header-number': { ...HEADER, horizontal: 'right' },
  /** A label that runs on over the empty cells beside it, where columns are narrow. */
  'header-line': { ...HEADER, horizontal: 'left', indent: 1, wrap: false },
  text: WORDS,
  'text-wrap': { ...WORDS, wrap: true },
  /** A line of words that another line of the same entry follows: without the hair line. */
  line: { colour: INK, vertical: 'top', horizontal: 'left', indent: 1 },
  'line-link': { colour: ACCENT, underline: true, vertical: 'top', horizontal: 'left', indent: 1 },
  muted: { colour: QUIET, vertical: 'top' },
  integer: { ...CELL, horizontal: 'right', numberFormat: '#,##0' },
  money: { ...CELL, horizontal: 'right', numberFormat: '#,##0' },
  percent: { ...CELL, horizontal: 'right', numberFormat: '0%' },
  decimal: { ...CELL, horizontal: 'right', numberFormat: '#,##0.00' },
  date: { ...WORDS, numberFormat: 'd mmm yyyy' },
  link: { ...WORDS, colour: ACCENT, underline: true },
  figure: { bold: true, fontSize: 18, colour: INK, horizontal: 'left', numberFormat: '#,##0' },
  'figure-money': {
    bold: true,
    fontSize: 18,
    colour: INK,
    horizontal: 'left',
    numberFormat: '#,##0',
  },
  /** Directly above its figure, however many lines the label beside it has. */
  'figure-label': { colour: QUIET, vertical: 'bottom', wrap: true },
  /** A line of such a label that runs on over narrow columns. */
  'figure-line': { colour: QUIET, vertical: 'bottom' },
  /** Directly below its figure: what has changed, or why it is not known. */
  'figure-note': { colour: QUIET, vertical: 'top', wrap: true },
  'status-red': { ...STATUS, colour: '#9B1C1C', fill: '#FDE8E8' },
  'status-amber': { ...STATUS, colour: '#7A4B00', fill: '#FFF1CC' },
  'status-green': { ...STATUS, colour: '#0F5E2C', fill: '#DEF5E3' },
  'status-unknown': { ...STATUS, bold: false, colour: QUIET, fill: HEADER_FILL },
  points: { ...CELL, horizontal: 'right', numberFormat: '0.0' },
  /** A score without a scale of its own: 0.04 and 40,000 stand in one column. */
  quotient: {
    ...CELL,
    horizontal: 'right',
    numberFormat: '[>=100]#,##0.0;[>=1]#,##0.000;0.0000',
  },
  hours: { ...CELL, horizontal: 'right', numberFormat: '#,##0.0' },
  bar: { ...WORDS, colour: ACCENT, fontSize: 8 },
  'cut-line': { bold: true, colour: '#FFFFFF', fill: ACCENT, vertical: 'middle' },
  'heat-header': { ...HEADER, fontSize: 8, horizontal: 'center' },
  'heat-none': HEAT,
  'heat-free': { ...HEAT, fill: '#EAF3F9' },
  'heat-part': { ...HEAT, fill: '#CDE2F0' },
  'heat-near': { ...HEAT, fill: '#FBE7B2' },
  'heat-over': { ...HEAT, bold: true, colour: '#8A1C12', fill: '#FBD0CB' },
  'heat-far': { ...HEAT, bold: true, colour: '#FFFFFF', fill: '#B42318' },
  'heat-off': { ...HEAT, colour: QUIET, fill: '#E9ECEF' },
};
