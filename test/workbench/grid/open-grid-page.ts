/** Opens the page of the grid host's tests in Chromium, bundled on the spot and served from memory. */

import { extname } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { gridPage } from './grid-page.ts';

const ORIGIN = 'http://grid.invalid';
const HTML = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/grid-page.css">
<style>html, body, #grid { margin: 0; height: 100% }</style><div id="grid"></div>
<script type="module" src="/grid-page.js"></script>`;

/** The page, and a way to call what it offers. Errors of the page are collected. */
export interface OpenGridPage {
  readonly page: Page;
  readonly errors: readonly string[];
  call<Name extends keyof typeof gridPage>(
    name: Name,
    ...rest: Parameters<(typeof gridPage)[Name]>
  ): Promise<Awaited<ReturnType<(typeof gridPage)[Name]>>>;
}

/** See the head of the file. */
export async function openGridPage(browser: Browser): Promise<OpenGridPage> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./grid-page.ts', import.meta.url).pathname],
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map((file) => [file.path, file.contents]));
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**', (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = path === '/' ? Buffer.from(HTML) : files.get(path);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: Buffer.from(body), contentType: typeOf(path) });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'gridPage' in globalThis);
  return {
    page,
    errors,
    call: (name, ...rest) =>
      page.evaluate(
        ([key, values]) => {
          const offered = (globalThis as unknown as { gridPage: Record<string, unknown> }).gridPage;
          return (offered[key as string] as (...all: unknown[]) => never)(...(values as unknown[]));
        },
        [name, rest] as const,
      ),
  };
}

function typeOf(path: string): string {
  const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
  return types[extname(path)] ?? 'text/html';
}
