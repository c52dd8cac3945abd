/** Dates by the patterns of Java's SimpleDateFormat, as far as they are written. */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The text of a wall time; `null` where the pattern has a letter that is not written yet. */
export function formatPattern(wall: number, instant: number, pattern: string): string | null {
  const date = new Date(wall);
  let isKnown = true;
  const text = pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (piece, quoted, letter) => {
    if (letter === undefined) return quoted === '' ? "'" : String(quoted).replace(/''/g, "'");
    const shown = field(date, Math.round((wall - instant) / 60_000), letter, piece.length);
    if (shown === null) isKnown = false;
    return shown ?? '';
  });
  return isKnown ? text : null;
}

function field(date: Date, offset: number, letter: string, width: number): string | null {
  const digits = (number: number) => String(number).padStart(width, '0');
  switch (letter) {
    case 'y':
      return width === 2
        ? String(date.getUTCFullYear() % 100).padStart(2, '0')
        : digits(date.getUTCFullYear());
    case 'M': {
      const name = MONTHS[date.getUTCMonth()] ?? '';
      return width < 3 ? digits(date.getUTCMonth() + 1) : width === 3 ? name.slice(0, 3) : name;
    }
    case 'd':
      return digits(date.getUTCDate());
    case 'E': {
      const name = DAYS[date.getUTCDay()] ?? '';
      return width < 4 ? name.slice(0, 3) : name;
    }
    case 'u':
      return digits(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
    case 'H':
      return digits(date.getUTCHours());
    case 'h':
      return digits(date.getUTCHours() % 12 || 12);
    case 'm':
      return digits(date.getUTCMinutes());
    case 's':
      return digits(date.getUTCSeconds());
    case 'S':
      return digits(date.getUTCMilliseconds());
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
    case 'X':
      return zone(offset, letter, width);
    default:
      return null;
  }
}

function zone(offset: number, letter: string, width: number): string {
  if (letter === 'X' && offset === 0) return 'Z';
  const two = (number: number) => String(number).padStart(2, '0');
  const hours = two(Math.floor(Math.abs(offset) / 60));
  const minutes = two(Math.abs(offset) % 60);
  const sign = offset < 0 ? '-' : '+';
  if (letter === 'X' && width === 1) return `${sign}${hours}`;
  return `${sign}${hours}${letter === 'X' && width === 3 ? ':' : ''}${minutes}`;
}

/** The wall time of a text by a pattern of numbers only; `null` where they do not fit. */
export function parsePattern(text: string, pattern: string): number | null {
  const letters: string[] = [];
  const source = pattern.replace(
    /'([^']*)'|([yMdHmsS])\2*|[^A-Za-z']/g,
    (piece, quoted, letter) => {
      if (letter === undefined) return escaped(quoted ?? piece);
      letters.push(letter);
      return letter === 'y' ? '(\\d{4})' : '(\\d{1,3})';
    },
  );
  const found = new RegExp(`^${source}$`).exec(text);
  if (!found) return null;
  const values: Record<string, number> = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 };
  letters.forEach((letter, index) => {
    values[letter] = Number(found[index + 1]);
  });
  const of = (letter: string) => values[letter] ?? 0;
  return Date.UTC(of('y'), of('M') - 1, of('d'), of('H'), of('m'), of('s'), of('S'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
