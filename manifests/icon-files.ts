/** Which icon files there are, by name and size. They are drawn by tools/generate-icons.ts. */

/** Sizes in pixels that Excel may ask for on a button; 16, 32 and 80 it must find. */
export const BUTTON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Sizes in pixels of the product's own icon: a button's, and those of lists of add-ins and shops. */
export const PRODUCT_SIZES = [...BUTTON_SIZES, 128, 192] as const;

/** The product's own icon, used too where a button has no drawing of its own. */
export const PRODUCT_DRAWING = 'steersheet';

/** Buttons with a drawing of their own, by the id of their command; `pane` opens the pane. */
export const BUTTON_DRAWINGS = [
  ...(['pane', 'status', 'programme', 'delivery'] as const),
  ...(['prioritise', 'capacity', 'raid', 'value'] as const),
] as const;

/** What the unified manifest calls its icons; they go into its package. */
export const UNIFIED_ICONS = {
  color: { file: 'unified-color-192.png', size: 192 },
  color32x32: { file: 'unified-color-32.png', size: 32 },
  outline: { file: 'unified-outline-32.png', size: 32 },
} as const;

/** The file of a drawing in one size, without its folder. */
export function iconFile(drawing: string, size: number): string {
  return `${drawing}-${size}.png`;
}

/** The drawing of a command's button: its own, or the product's. */
export function drawingOf(commandId: string): string {
  const own: readonly string[] = BUTTON_DRAWINGS;
  return own.includes(commandId) ? commandId : PRODUCT_DRAWING;
}
