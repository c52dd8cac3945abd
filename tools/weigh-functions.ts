/** Prints what weighs how much in the bundle of the functions: by folder, by file, and by function. Words after the command choose functions. */
import { build } from 'esbuild';
import { FUNCTIONS } from '../core/index.ts';
import { functionsBundle } from './bundle/bundle-functions.ts';
import { withoutTexts } from './bundle/without-texts.ts';

const FILES_SHOWN = 60;

/** Bytes of the wrapper and these functions, before terser. */
async function bytesOf(ids: readonly string[]): Promise<number> {
  const imports = ids.map((id) => `import { ${id} } from './core/functions/${fileOf(id)}.ts';`);
  const wrapper = "import { callFunction } from './core/index.ts';";
  const { outputFiles } = await build({
    stdin: {
      contents: [...imports, wrapper, `globalThis.all = [callFunction, ${ids.join()}];`].join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    ...{ bundle: true, write: false, minify: true, format: 'iife', target: 'es2019' },
    ...{ platform: 'neutral', logLevel: 'error', plugins: [withoutTexts] },
  });
  return outputFiles[0]?.contents.length ?? 0;
}

function fileOf(id: string): string {
  return id.toLowerCase();
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} KB`;
const { code, weights } = await functionsBundle();
console.log(
  `${kb(Buffer.byteLength(code))}  the bundle; parts below are as they are before terser\n`,
);

const folders = new Map<string, number>();
for (const { file, bytes } of weights) {
  const folder = file.split('/').slice(0, 2).join('/');
  folders.set(folder, (folders.get(folder) ?? 0) + bytes);
}
for (const [folder, bytes] of [...folders].sort((one, other) => other[1] - one[1]))
  console.log(`${kb(bytes)}  ${folder}`);
console.log('');
for (const { file, bytes } of weights.slice(0, FILES_SHOWN)) console.log(`${kb(bytes)}  ${file}`);

const all = FUNCTIONS.map(({ id }) => id);
const chosen = process.argv.slice(2).map((id) => id.toUpperCase());
const wrapper = await bytesOf([]);
const whole = await bytesOf(all);
console.log(`\n${kb(wrapper)}  the wrapper and the readers alone`);
console.log('\n    beside it     only for it');
for (const id of all) {
  if (chosen.length > 0 && !chosen.includes(id)) continue;
  const alone = (await bytesOf([id])) - wrapper;
  const own = whole - (await bytesOf(all.filter((one) => one !== id)));
  console.log(`${kb(alone)}  ${kb(own)}  ${id}`);
}
