/** The pane's page in a headless Chromium, at any size and in any colours. */

import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Stage } from './page.ts';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** The test page with the pane, and the pane's style sheet. */
export async function bundlePage(
  entry = 'test/pane/page.ts',
  plugins: Plugin[] = [],
): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry, 'pane/pane.css'],
    plugins,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

export interface Looks {
  readonly width: number;
  readonly height: number;
  readonly colours: 'light' | 'dark' | 'forced';
}

/** A page of that size with the pane on stage, after its first reading. */
export async function openPage(
  browser: Browser,
  bundle: Bundle,
  looks: Looks,
  stage: Stage,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: looks.width, height: looks.height },
    colorScheme: looks.colours === 'dark' ? 'dark' : 'light',
    forcedColors: looks.colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setContent(
    '<!doctype html><html lang="en"><title>Steersheet</title><style>html,body,#pane{height:100%;margin:0}</style><div id="pane"></div></html>',
  );
  await page.addStyleTag({ content: bundle.style });
  await page.addScriptTag({ content: bundle.script });
  await page.evaluate((given) => {
    window.stage(given);
  }, stage);
  if (stage.isEndless !== true && stage.failing?.['view'] === undefined) {
    await page.waitForFunction(() => document.querySelector('.ss-waiting') === null);
  }
  return page;
}
