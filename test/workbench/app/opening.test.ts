/** What is typed while another workbook is being opened is not lost with the one that is open. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWorkbenchBridge } from '../../../workbench/app/workbench-bridge.ts';
import type { Grid } from '../../../workbench/grid/create-grid.ts';
import type { GridHost } from '../../../workbench/grid/grid-host.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps the open workbook where a cell is changed meanwhile, and says what to do', async () => {
  const opened: unknown[] = [];
  const grid = { endEdit: () => {}, open: (data: unknown) => opened.push(data) };
  const bridge = createWorkbenchBridge({
    ...{ grid: grid as unknown as Grid, host: {} as GridHost },
    ...{ today: () => '2026-11-22', download: () => {} },
  });
  const opening = bridge.openEmpty?.({});
  bridge.gridEdited();
  await expect(opening).rejects.toThrow(
    'Cells were changed meanwhile, so this workbook was kept; save it if you need it, then try again.',
  );
  expect(opened).toEqual([]);
});
