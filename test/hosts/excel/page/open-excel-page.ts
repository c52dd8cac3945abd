/** Opens a page of the add-in in Chromium as Excel would: the real Office.js from its usual address, on the stand-in. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page, Route } from 'playwright-core';
import { readMemberSets } from '../member-sets.ts';
import { OLDEST_SETS } from '../oldest-sets.ts';
import type { SeedWorkbook } from '../seed.ts';
import type { PageSetup } from './host-in-page.ts';

const require = createRequire(import.meta.url);
const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Where the shipped add-in loads Office.js from; answered out of the package. */
const LIBRARY_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Where the page believes to be. */
const ADD_IN_ADDRESS = 'https://addin.test/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface ExcelPageOptions {
  /** The page, such as `taskpane.html`. */
  readonly path: string;
  /** The content of a file of the add-in, or `null` where there is none; `filesOf(folder)` reads a built one. */
  readonly files: (path: string) => string | Buffer | null;
  readonly workbook?: SeedWorkbook;
  readonly sets?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark' | 'forced';
}

export interface ExcelPage {
  readonly page: Page;
  /** Every request that would have left the machine; each was stopped. */
  readonly leaks: readonly string[];
  /** Errors that nobody caught in the page. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let bundled: Promise<string> | null = null;

/** Opens the page; `window.standIn` is the host. Close it when done. */
export async function openExcelPage(
  browser: Browser,
  options: ExcelPageOptions,
): Promise<ExcelPage> {
  bundled ??= bundleHost();
  const setup: PageSetup = {
    sets: options.sets ?? OLDEST_SETS,
    members: readMemberSets(join(LIBRARY, 'office.d.ts')),
    workbook: options.workbook ?? {},
  };
  const colours = options.colours ?? 'light';
  const context = await browser.newContext({
    viewport: { width: options.width ?? 350, height: options.height ?? 700 },
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
  const leaks: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => answer(route, options.files, leaks));
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript({
    content: `window.excelSetup = ${JSON.stringify(setup)};\n${await bundled}`,
  });
  await page.goto(`${ADD_IN_ADDRESS}${options.path}`);
  return { page, leaks, errors, close: () => context.close() };
}

/** The files of a folder. */
export function filesOf(folder: string): (path: string) => Buffer | null {
  return (path) => {
    try {
      return readFileSync(join(folder, normalize(`/${path}`)));
    } catch {
      return null;
    }
  };
}

async function answer(
  route: Route,
  files: ExcelPageOptions['files'],
  leaks: string[],
): Promise<void> {
  const url = route
    .request()
    .url()
    .replace(/[?#].*$/, '');
  const contentType = TYPES[extname(url)] ?? 'application/octet-stream';
  let body: string | Buffer | null = null;
  if (url.startsWith(LIBRARY_ADDRESS)) {
    body = filesOf(LIBRARY)(url.slice(LIBRARY_ADDRESS.length));
  } else if (url.startsWith(ADD_IN_ADDRESS)) {
    body = files(decodeURIComponent(url.slice(ADD_IN_ADDRESS.length)));
  } else {
    leaks.push(url);
    await route.abort();
    return;
  }
  if (body === null) await route.fulfill({ status: 404, body: '' });
  else await route.fulfill({ status: 200, contentType, body });
}

/** Names of classes are kept: they are what the wire calls its objects. */
async function bundleHost(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./host-in-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    keepNames: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
