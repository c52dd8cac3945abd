/** How long the workbench takes to show the sample, against the same grid with nothing in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { bundlePage } from '../tools/bundle/bundle-page.ts';
import { bundleWorkbench } from '../tools/bundle/bundle-workbench.ts';
import { findProgram } from '../tools/programs/find-program.ts';
import { launchChromium } from '../tools/programs/launch-chromium.ts';
import { createStaticServer } from '../workbench/server/static-server.ts';

const LIMIT = 1.5;
const RUNS = 5;
const EMPTY_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty grid</title>
<link rel="stylesheet" href="empty.css"><script type="module" src="empty.js"></script>
<body style="margin:0"><main id="grid" style="height:100vh"></main></body></html>`;

/** The median time from the navigation to the first drawing, sample to empty grid, in turns. */
export const bench = {
  name: 'the workbench shows the sample',
  async run() {
    if (findProgram('chromium') === null) return { skipped: 'Chromium is not installed' };
    const folder = await mkdtemp(join(tmpdir(), 'steersheet-bench-'));
    await bundleWorkbench(folder);
    await bundlePage('bench/pages/empty-grid-page.ts', 'empty', folder);
    await writeFile(join(folder, 'empty.html'), EMPTY_PAGE);
    const server = createStaticServer(folder);
    await new Promise<void>((settle) => {
      server.listen(0, '127.0.0.1', settle);
    });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await launchChromium();
    try {
      const sample: number[] = [];
      const empty: number[] = [];
      // The first of each warms the machine up and does not count.
      for (let run = 0; run <= RUNS; run += 1) {
        const bare = await shownAfterMs(browser, `${address}/empty.html`);
        const full = await shownAfterMs(browser, `${address}/`);
        if (run === 0) continue;
        empty.push(bare);
        sample.push(full);
      }
      const [floor, time] = [median(empty), median(sample)];
      return {
        ratio: time / floor,
        limit: LIMIT,
        detail: `sample ${Math.round(time)} ms, empty grid ${Math.round(floor)} ms, medians of ${RUNS}`,
      };
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function shownAfterMs(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('steersheet-shown')[0]?.startTime,
  );
  const time = (await handle.jsonValue()) as number;
  await context.close();
  return time;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
