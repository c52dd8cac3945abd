/** Bundles all that Code.js computes: the functions in cells and the app, each module of theirs once, in parts that run when they are needed. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type MinifyOptions, minify } from 'terser';
import { lateFunctions } from './late-functions.ts';
import { leanSources } from './lean/lean-sources.ts';
import { UNREAD } from './lean/lean-tables.ts';
import { PRIVATE } from './lean/plain-privates.ts';
import { refuseReads } from './lean/refuse-reads.ts';
import { LATE } from './parts/read-statements.ts';
import { partedScript, type WrittenPart } from './parts/write-parts.ts';

/** The one name that the script leaves behind. */
export const GLOBAL = 'Steersheet';

/** The late expressions, as `WrittenPart.loads` has them beside the ids of functions: what every formula needs, and the app. */
export const LOADS = { formulas: 'formulas', app: 'app' } as const;

/** `call` computes a formula, `app` gives what the menu and the sidebar need. */
const ENTRY = `
  import { call as callLate } from './gsheets/functions/entry.ts';
  import * as appLate from './gsheets/app/entry.ts';
  export function call(id, given) { return ${LATE}('${LOADS.formulas}', () => callLate)(id, given); }
  export function app() { return ${LATE}('${LOADS.app}', () => appLate); }
`;

/** The script and what it is made of. */
export interface SheetsScript {
  readonly code: string;
  /** Before minification. */
  readonly parts: readonly WrittenPart[];
}

/** Bundles the script. */
export async function sheetsScript(): Promise<SheetsScript> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minifySyntax: true,
    charset: 'utf8',
    format: 'esm',
    // Apps Script runs V8 without modules; class fields once failed there on push.
    target: 'es2019',
    // A field is set as any property is: what would define it is longer than what it defines.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'error',
    logOverride: { 'big-int': 'error' },
    plugins: [lateFunctions, leanSources],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild gave no file');
  refuseReads(file.text, UNREAD);
  // The app runs seldom: no part is made for its sake.
  const { code, parts } = partedScript(file.text, GLOBAL, new Set([LOADS.app]));
  return { code: await minified(code), parts };
}

const SMALL: MinifyOptions = {
  ecma: 2019,
  // No function of ours is made with `new`, as the compiler of TypeScript refuses that; no getter does anything but tell.
  compress: { passes: 3, ecma: 2019, unsafe_arrows: true, pure_getters: true },
  mangle: { properties: { regex: PRIVATE } },
  // Without brackets around it the engine would look through the script once more before it runs it.
  format: { ecma: 2019, comments: false, wrap_iife: true },
};
const CACHE = resolve('node_modules/.cache/steersheet-minified');

/** As small as can be, in words of ES2019. It takes seconds, and many tests want the same: what was made is kept by what it was made of. */
async function minified(code: string): Promise<string> {
  const versions = await readFile('package-lock.json', 'utf8');
  const hash = createHash('sha256')
    .update(code)
    .update(JSON.stringify(SMALL))
    .update(String(PRIVATE))
    .update(versions);
  const kept = join(CACHE, `${hash.digest('hex')}.js`);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const { code: small } = await minify(code, SMALL);
  if (small === undefined) throw new Error('terser gave no code');
  await mkdir(CACHE, { recursive: true });
  const own = `${kept}.${randomUUID()}`;
  await writeFile(own, small);
  await rename(own, kept);
  return small;
}
