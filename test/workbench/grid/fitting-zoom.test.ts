/** How small a tab is drawn so that its last column is in sight. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingZoom } from '../../../workbench/grid/fitting-zoom.ts';

describe('the zoom that fits', () => {
  it.each([
    ['there is room', 1200, 1300, 1],
    ['there is just room', 1200, 1200, 1],
    ['a little is lacking', 1200, 1190, 0.99],
    ['a laptop has the pane beside it', 1206, 966, 0.8],
    ['it just fits at the smallest', 1200, 720, 0.6],
    ['it does not fit at the smallest', 1200, 719, 1],
    ['a phone shows a third of it', 1206, 361, 1],
    ['there is no room at all', 1206, 0, 1],
  ])('is right where %s', (_, needed, available, zoom) => {
    expect(fittingZoom(needed, available)).toBe(zoom);
  });

  it('never makes anything larger, nor too small to be read, and fits where it is between', () => {
    const pixels = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(pixels, pixels, (needed, available) => {
        const zoom = fittingZoom(needed, available);
        expect(zoom).toBeGreaterThanOrEqual(0.6);
        expect(zoom).toBeLessThanOrEqual(1);
        if (zoom < 1) expect(needed * zoom).toBeLessThanOrEqual(available);
      }),
    );
  });
});
