/** How small a tab has to be drawn so that all of its columns are in sight. */

/** Letters that are smaller than this cannot be read; a tab that does not fit by then, as on a phone, is not made small at all. */
const SMALLEST = 0.6;

/**
 * The zoom (1 is full size) for columns that need so many pixels at full size, where so many are there. In steps of 1%, never
 * more than 1.
 */
export function fittingZoom(neededPixels: number, availablePixels: number): number {
  const zoom = Math.floor((availablePixels / neededPixels) * 100) / 100;
  return zoom >= 1 || zoom < SMALLEST ? 1 : zoom;
}
