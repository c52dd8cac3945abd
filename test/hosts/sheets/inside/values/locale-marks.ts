/** How a spreadsheet's locale writes numbers and dates. */

/** The marks of a locale such as `de_DE`. */
export interface LocaleMarks {
  readonly decimal: string;
  readonly group: string;
  /** `mdy`, `dmy` or `ymd`. */
  readonly dateOrder: string;
  /** Month by name in lower case, English and the locale's own. */
  readonly months: ReadonlyMap<string, number>;
  readonly truths: readonly string[];
  readonly falsehoods: readonly string[];
}

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pt: ['VERDADEIRO', 'FALSO'],
  pl: ['PRAWDA', 'FAŁSZ'],
  sv: ['SANT', 'FALSKT'],
};
const known = new Map<string, LocaleMarks>();

/** The marks of a spreadsheet locale as Sheets names it. */
export function localeMarks(locale: string): LocaleMarks {
  const marks = known.get(locale) ?? read(locale);
  known.set(locale, marks);
  return marks;
}

function read(locale: string): LocaleMarks {
  const tag = locale.replace('_', '-');
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const date = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(0);
  const words = WORDS[tag.slice(0, 2)];
  const find = (type: string) => number.find((part) => part.type === type)?.value ?? '';
  return {
    decimal: find('decimal'),
    group: find('group'),
    dateOrder: date
      .filter(({ type }) => /^(day|month|year)$/.test(type))
      .map(({ type }) => type.charAt(0))
      .join(''),
    months: new Map([...monthNames('en-US'), ...monthNames(tag)]),
    truths: ['TRUE', ...(words ? [words[0]] : [])],
    falsehoods: ['FALSE', ...(words ? [words[1]] : [])],
  };
}

function monthNames(tag: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2000, index, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.replace(/\.$/, '').toLowerCase(), index + 1];
    });
  });
}
