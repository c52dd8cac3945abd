/** Bundles the functions in cells for a host that starts its script anew for every formula: as small as can be, documentation left out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { minify } from 'terser';
import { withoutTexts } from './without-texts.ts';

/** What holds only the functions, the wrapper and the adapter of the host. */
const ENTRY = 'gsheets/functions/entry.ts';
/** The one name that the script leaves behind; the stubs call its `call`. */
export const GLOBAL = 'SteersheetFunctions';

/** The bundle, and what weighs how much in it. */
export interface FunctionsBundle {
  readonly code: string;
  /** Bytes by file, heaviest first, as they were before terser; the rest of its savings cannot be told by file. */
  readonly weights: readonly { readonly file: string; readonly bytes: number }[];
}

/** Bundles the functions as one script. */
export async function functionsBundle(): Promise<FunctionsBundle> {
  const built = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    globalName: GLOBAL,
    // Apps Script runs V8 without modules; class fields once failed there on push.
    target: 'es2019',
    platform: 'neutral',
    legalComments: 'none',
    logLevel: 'error',
    logOverride: { 'big-int': 'error' },
    plugins: [withoutTexts],
  });
  const [file] = built.outputFiles;
  if (file === undefined) throw new Error('esbuild gave no file');
  // esbuild keeps all properties of a constant once one of them is read; terser leaves out those that nobody reads.
  const { code } = await minify(file.text, {
    ecma: 2019,
    compress: { passes: 3, ecma: 2019 },
    mangle: true,
    format: { ecma: 2019, comments: false },
  });
  if (code === undefined) throw new Error('terser gave no code');
  return { code: `${code}\n`, weights: weightsOf(built.metafile) };
}

/** Writes the bundle to `outdir`, as `functions.js`. */
export async function bundleFunctions(outdir: string): Promise<FunctionsBundle> {
  const bundle = await functionsBundle();
  await mkdir(outdir, { recursive: true });
  await writeFile(join(outdir, 'functions.js'), bundle.code);
  return bundle;
}

function weightsOf({ outputs }: Metafile): FunctionsBundle['weights'] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs
    .map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }))
    .sort((one, other) => other.bytes - one.bytes);
}
