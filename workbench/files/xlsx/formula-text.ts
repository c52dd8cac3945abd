/** Formulas as they are typed and as files spell them: functions newer than 2007 bear a prefix there. */

import { BRACKETS, fileBrackets } from '../reference-brackets.ts';

/** Functions that a file spells `_xlfn.NAME`. */
const NEWER = new Set(
  `ACOT ACOTH ARABIC BASE BINOM.DIST BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS
CONCAT CONFIDENCE.NORM COT COVARIANCE.P COVARIANCE.S CSC DAYS DECIMAL DROP EXPAND EXPON.DIST FLOOR.MATH
FORECAST.LINEAR FORMULATEXT GROUPBY HSTACK IFNA IFS IMAGE ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS
MODE.SNGL MUNIT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC
PERCENTRANK.INC PIVOTBY QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEC SEQUENCE SHEET SHEETS SORTBY
STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S
VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);

/** Functions whose prefix has a second part. */
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** What a file puts before a function of ours, as before those of any add-in: `_xldudf_PMO_WSJF`. */
export const ADDED = '_xldudf_PMO_';

/** A formula of the file as a person types it: `_xlfn.XLOOKUP(…)` → `=XLOOKUP(…)`, `_xldudf_PMO_WSJF(…)` → `=PMO.WSJF(…)`. */
export function shownFormula(text: string): string {
  return `=${text.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xldudf_PMO_/g, (token) => {
    if (token.startsWith('"')) return token;
    return token === ADDED ? 'PMO.' : '';
  })}`;
}

/** Texts, tabs in quotes, what a reference to a table has in brackets, and names of functions. */
const TYPED = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|${BRACKETS}|(?<![\w.])[A-Za-z][\w.]*(?=\()`,
  'gsu',
);

/** A typed formula, with or without its `=`, as a file spells it. */
export function fileFormula(typed: string): string {
  const text = typed.replace(/^\s*=/, '');
  return text.replace(TYPED, (token) => {
    if (token.startsWith('[')) return fileBrackets(token);
    const name = token.toUpperCase();
    if (WORKSHEET_ONLY.has(name)) return `_xlfn._xlws.${name}`;
    if (name.startsWith('PMO.')) return ADDED + name.slice('PMO.'.length);
    return NEWER.has(name) ? `_xlfn.${name}` : token;
  });
}
