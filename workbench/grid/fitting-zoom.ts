/** How small a tab has to be drawn so that all of its columns are in sight. */

/** Letters that are smaller than this are hard to read. */
const SMALLEST = 0.7;
/** Where not even so small a tab would fit, as on a phone, being small is of no use. */
const HOPELESS = 0.6;

/**
 * The zoom (1 is full size) for columns that need so many pixels at full size, where so many are there. In steps of 1%, never
 * more than 1; a tab that nearly fits at the smallest has that.
 */
export function fittingZoom(neededPixels: number, availablePixels: number): number {
  const zoom = Math.floor((availablePixels / neededPixels) * 100) / 100;
  if (zoom >= 1 || zoom < HOPELESS) return 1;
  return Math.max(zoom, SMALLEST);
}
