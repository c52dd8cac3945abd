/** Texts in XML: entities, and the `_x000D_` escapes that spreadsheets use for characters XML cannot hold. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that escaped XML stands for. An unknown entity stays as it is written: nothing is ever looked up. */
export function decodeEntities(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{1,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const hexadecimal = name.charAt(1) === 'x' || name.charAt(1) === 'X';
    const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text for an attribute in double quotes or for an element's content. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  const plain = text.replace(UNFIT, (letter) => (letter === '\r' ? letter : ''));
  return /[&<>"\t\n\r]/.test(plain)
    ? plain.replace(/[&<>"\t\n\r]/g, (letter) => REPLACEMENTS[letter] as string)
    : plain;
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A cell's text as the file spells it → the text. `_x005F_` stands for an underscore. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/**
 * A cell's text as XML content. Characters that XML cannot hold or would change (controls, CR, lone halves of a pair,
 * U+FFFE, U+FFFF) and texts that look like such an escape are escaped the way spreadsheets do, so that reading gives
 * back exactly this text.
 */
export function encodeCellText(text: string): string {
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNFIT, (letter) => {
    const digits = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${digits}_`;
  });
  return plain.replace(/[&<>]/g, (letter) => REPLACEMENTS[letter] as string);
}

const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
