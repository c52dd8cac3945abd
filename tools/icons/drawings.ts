/** What is drawn on the icons: every one is the product's tile, in which the sign differs. */
import { readFileSync } from 'node:fs';
import {
  BUTTON_DRAWINGS,
  BUTTON_SIZES,
  iconFile,
  PRODUCT_DRAWING,
  PRODUCT_SIZES,
  UNIFIED_ICONS,
} from '../../manifests/icon-files.ts';

/** The one source of tile, colour and sign. */
const SOURCE = 'workbench/app/icon.svg';

/** An icon file to be: its name, its width and height in pixels, and its drawing at that size. */
export interface Drawing {
  readonly file: string;
  readonly size: number;
  readonly svg: string;
}

/** The signs of the buttons, in the product's 32 units; what is less important is fainter, as in the product's own. */
const SIGNS: Readonly<Record<(typeof BUTTON_DRAWINGS)[number], string>> = {
  // A window with a panel at its right.
  pane: '<path d="M7 8h18v16H7z"/><path d="M18.5 8v16"/>',
  // A report: bars of a chart on their ground line.
  status: '<path d="M7 25h18" opacity=".65"/><path d="M10 20v-4M16 20V8M22 20v-8"/>',
  // One thing that another waits for.
  programme: '<path d="M7 8h8v6H7zM17 18h8v6h-8z"/><path d="M11 14v7h6" opacity=".65"/>',
  // A list that is being ticked off.
  delivery:
    '<path d="M7 11l2.5 2.5L14 9M7 21l2.5 2.5L14 19"/><path d="M18 12h7M18 22h7" opacity=".65"/>',
  // A ranking: bars that get shorter.
  prioritise: '<path d="M8 9h17M8 16h11"/><path d="M8 23h5" opacity=".65"/>',
  // A load that rises over the line of what there is.
  capacity: '<path d="M7 14h18" opacity=".65"/><path d="M8 24l5-6 4 3 8-13"/>',
  // A sign of warning with its dot.
  raid: '<path d="M16 7 26 24.5H6z"/><path d="M16 13.5v4.5M16 21.5v.01"/>',
  // A scale: what comes back against what it costs.
  value:
    '<path d="M16 7v17M11 25h10M8 11h16" opacity=".65"/><path d="M5 18l3-7 3 7a3 3 0 0 1-6 0M21 18l3-7 3 7a3 3 0 0 1-6 0"/>',
};

/** The unified add-in may stand beside the other one, and must be told from it. */
const UNIFIED_COLOUR = '#27407a';

/** Every icon file there is to be, in a fixed order. */
export function drawings(): readonly Drawing[] {
  const product = readFileSync(SOURCE, 'utf8');
  const tile = /fill="(#[0-9a-f]{6})"/.exec(product)?.[1];
  if (tile === undefined) throw new Error(`${SOURCE} has no tile with a colour`);
  const draw = (drawing: string, sizes: readonly number[], svg: string): Drawing[] =>
    sizes.map((size) => ({ file: iconFile(drawing, size), size, svg: fitted(svg, size) }));
  const blue = product.replaceAll(tile, UNIFIED_COLOUR);
  const outline = product
    .replace(
      /<rect [^>]*>/,
      '<rect x="2" y="2" width="28" height="28" rx="6" fill="none" stroke="#fff" stroke-width="2"/>',
    )
    .replaceAll(' opacity=".65"', '');
  return [
    ...draw(PRODUCT_DRAWING, PRODUCT_SIZES, product),
    ...BUTTON_DRAWINGS.flatMap((id) => draw(id, BUTTON_SIZES, withSign(product, SIGNS[id]))),
    { ...UNIFIED_ICONS.color, svg: fitted(blue, UNIFIED_ICONS.color.size) },
    { ...UNIFIED_ICONS.color32x32, svg: fitted(blue, UNIFIED_ICONS.color32x32.size) },
    { ...UNIFIED_ICONS.outline, svg: fitted(outline, UNIFIED_ICONS.outline.size) },
  ];
}

function withSign(product: string, sign: string): string {
  const changed = product.replace(/(<g [^>]*>)[\s\S]*(<\/g>)/, `$1${sign}$2`);
  if (changed === product) throw new Error(`${SOURCE} has no group that holds its sign`);
  return changed;
}

/** In the smallest sizes lines are drawn thicker and in full, or they would vanish. */
function fitted(svg: string, size: number): string {
  const width = size <= 20 ? 3.6 : size <= 24 ? 3.1 : 2.6;
  const drawn = svg
    .replace('stroke-width="2.6"', `stroke-width="${width}"`)
    .replace('<svg ', `<svg width="${size}" height="${size}" `);
  return size <= 20 ? drawn.replaceAll('opacity=".65"', 'opacity=".85"') : drawn;
}
