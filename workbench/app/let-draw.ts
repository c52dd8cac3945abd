/** Lets the page be drawn before something keeps it still, so that whoever waits sees how far it is and can end it. */

import { heedStop, type Snapshot, type Watch } from '../../core/index.ts';

/** Below as many rows nothing takes long enough to be seen. */
const LARGE_ROWS = 20_000;

/** Says that this part of the work is done, and where the workbook is large lets the page draw and heeds a stop. */
export async function letDraw({ sheets }: Snapshot, watch: Watch): Promise<void> {
  watch.progress?.(1, 1);
  const rows = sheets.reduce((sum, { grid }) => sum + grid.length, 0);
  if (rows > LARGE_ROWS) await nextFrame();
  heedStop(watch);
}

/** How long a page that is not drawn is waited for, in milliseconds: one in the background never is. */
const MOST_WAIT = 100;

/** Settles after the page was drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((settle) => {
    const done = setTimeout(settle, MOST_WAIT);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(done);
        settle();
      }, 0);
    });
  });
}
