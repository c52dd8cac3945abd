/** Type-checks every tsconfig of the project, and fails when one has no files or when a source file belongs to none. */
import { basename, relative } from 'node:path';
import { runNode } from './tree/run-program.ts';
import { isTypeScript, listFiles } from './tree/source-files.ts';

interface Checked {
  readonly config: string;
  readonly files: readonly string[];
  readonly errors: readonly string[];
}

async function check(config: string): Promise<Checked> {
  const ended = await runNode([
    'node_modules/typescript/bin/tsc',
    '-p',
    config,
    '--listFiles',
    '--pretty',
    'false',
  ]);
  const lines = ended.output.split('\n').filter((line) => line !== '');
  const isFile = (line: string) => /^(\/|[A-Za-z]:[\\/])/.test(line) && !line.includes(': error ');
  const files = lines
    .filter(isFile)
    .map((line) => relative(process.cwd(), line).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('..') && !path.startsWith('node_modules/'));
  const errors = lines.filter((line) => !isFile(line));
  if (ended.code !== 0 && errors.length === 0) errors.push(`tsc ended with code ${ended.code}`);
  return { config, files, errors: errors.concat(ended.errors === '' ? [] : [ended.errors]) };
}

const all = listFiles();
const configs = all.filter(
  (path) => /^tsconfig.*\.json$/.test(basename(path)) && path !== 'tsconfig.base.json',
);
const sources = all.filter(isTypeScript);
const trouble = new Set<string>();
const covered = new Set<string>();

const waiting = [...configs];
const worker = async (): Promise<void> => {
  for (let config = waiting.shift(); config !== undefined; config = waiting.shift()) {
    const checked = await check(config);
    const folder = config.slice(0, config.lastIndexOf('/') + 1);
    if (!checked.files.some((file) => file.startsWith(folder)))
      trouble.add(`${config}: checks no file of its folder`);
    for (const file of checked.files) covered.add(file);
    for (const error of checked.errors) trouble.add(error);
  }
};
await Promise.all([worker(), worker()]);

if (configs.length === 0) trouble.add('no tsconfig was found');
for (const source of sources)
  if (!covered.has(source)) trouble.add(`${source}: belongs to no tsconfig, so nobody checks it`);

for (const line of trouble) console.log(line);
console.log(`types: ${configs.length} projects, ${covered.size} files, ${trouble.size} faults`);
process.exitCode = trouble.size === 0 ? 0 : 1;
