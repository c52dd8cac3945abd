/** Makes text from a user's file safe to print: a terminal obeys control characters, and a file may hold any. */

/** The text on one line, every control character shown as a picture of itself (`␛`) or, past those, as `\u009b`. */
export function printable(text: string): string {
  return text.replace(CONTROL, (found) => {
    const code = found.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return escaped(found);
  });
}

/** The value as indented JSON, with the control characters escaped that JSON itself lets through. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(CONTROL_PAST_ASCII, escaped);
}

/** A piece is printed once it is as long as this. */
const PIECE = 2 ** 16;
/** Lists and members so far down are printed one by one; what lies deeper is small. */
const DEEP = 4;

/** Prints what `printableJson` gives and a line end, piece by piece: a whole large document may be longer than a text can be. */
export function printJsonPieces(value: unknown, print: (piece: string) => void): void {
  let piece = '';
  const add = (text: string): void => {
    piece += text;
    if (piece.length < PIECE) return;
    print(piece);
    piece = '';
  };
  addJson(value, '', DEEP, add);
  print(`${piece}\n`);
}

function addJson(value: unknown, indent: string, depth: number, add: (text: string) => void): void {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    add(printableJson(value ?? null).replace(/\n/g, `\n${indent}`));
    return;
  }
  const isList = Array.isArray(value);
  const members = Object.entries(value).filter(([, one]) => isList || one !== undefined);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) {
    add(open + close);
    return;
  }
  const inner = `${indent}  `;
  for (const [index, [key, one]] of members.entries()) {
    const name = isList ? '' : `${printableJson(key)}: `;
    add(`${index === 0 ? open : ','}\n${inner}${name}`);
    addJson(one, inner, depth - 1, add);
  }
  add(`\n${indent}${close}`);
}

// Besides the control characters: the marks that turn the direction of writing, which can make a line read as another.
const PAST_ASCII = '\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';
const CONTROL = new RegExp(`[\\u0000-\\u001f${PAST_ASCII}]`, 'g');
const CONTROL_PAST_ASCII = new RegExp(`[${PAST_ASCII}]`, 'g');

function escaped(found: string): string {
  return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
