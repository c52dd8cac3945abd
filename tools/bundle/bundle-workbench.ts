/** Puts the workbench's page together in a folder, ready to be served. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePage } from './bundle-page.ts';

const SOURCE = 'workbench/app';

/** Empties `outdir` and builds the page there: index.html, main.js, main.css, chunks, icon.svg. */
export async function bundleWorkbench(outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    bundlePage(join(SOURCE, 'main.ts'), 'main', outdir),
    ...['index.html', 'icon.svg'].map((file) => copyFile(join(SOURCE, file), join(outdir, file))),
  ]);
}
