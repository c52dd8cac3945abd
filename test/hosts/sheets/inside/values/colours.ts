/** Colours as Sheets takes and gives them. */

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  grey: '#808080',
  gray: '#808080',
  orange: '#ffa500',
};

/** `#rrggbb` of a colour in CSS notation; `null` for what is none. Google takes those silently, this stand-in does not. */
export function cssColour(text: string): string | null {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((one) => one + one)
      .join('')}`.toLowerCase();
  return NAMES[text.toLowerCase()] ?? null;
}
