/** Colours as a workbook spells them (RGB, theme with tint, palette index) → `#RRGGBB`. */

import { XmlScanner } from '../xml/xml-scanner.ts';

/** The theme of a workbook that brings none. In the order in which cells refer to it: light 1 and dark 1 first. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The palette of the file format, entries 8 to 63; 0 to 7 repeat 8 to 15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC ' +
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The twelve theme colours, in the order in which cells refer to them. */
export function readTheme(xml: string): readonly string[] {
  const slots: Record<string, string> = {};
  const scanner = new XmlScanner(xml);
  let slot = '';
  while (scanner.next() && !scanner.closes('clrScheme')) {
    if (scanner.isClosing) continue;
    if (/^(dk|lt)[12]$|^accent[1-6]$|^(fol)?[hH]link$/.test(scanner.name)) slot = scanner.name;
    if (scanner.name === 'srgbClr') slots[slot] = scanner.attribute('val') ?? '';
    if (scanner.name === 'sysClr') slots[slot] = scanner.attribute('lastClr') ?? '';
  }
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4'];
  return [...order, 'accent5', 'accent6', 'hlink', 'folHlink'].map((name, index) =>
    /^[0-9a-f]{6}$/i.test(slots[name] ?? '')
      ? (slots[name] as string)
      : (OFFICE_THEME[index] as string),
  );
}

/** The colour of the element that the scanner stands on, or `null` where it is automatic. */
export function readColour(scanner: XmlScanner, theme: readonly string[]): string | null {
  const rgb = scanner.attribute('rgb');
  if (rgb !== null) return /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
  const themeIndex = scanner.attribute('theme');
  if (themeIndex !== null) {
    const base = theme[Number(themeIndex)];
    return base === undefined ? null : tinted(base, Number(scanner.attribute('tint') ?? 0));
  }
  const indexed = scanner.attribute('indexed');
  if (indexed === null) return null;
  const index = Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8;
  const found = PALETTE[index];
  return found === undefined ? null : `#${found}`;
}

/** Lighter (tint up to 1) or darker (down to −1), by the lightness of the colour. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const light = (highest + lowest) / 2;
  const wished = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = highest - lowest;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const wishedChroma = (1 - Math.abs(2 * wished - 1)) * saturation;
  const mapped = channels.map((channel) => {
    const share = chroma === 0 ? 0 : (channel - light) / chroma;
    return Math.round(Math.min(1, Math.max(0, wished + share * wishedChroma)) * 255);
  });
  return `#${mapped.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
