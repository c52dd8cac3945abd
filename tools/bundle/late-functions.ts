/** Puts the functions in cells into a bundle so that each is loaded when it is called, and their texts when they are asked for. */
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { FUNCTIONS } from '../../core/index.ts';
import { LATE } from './parts/read-statements.ts';
import { takeTexts } from './texts/take-texts.ts';

/** The plugin for esbuild. It goes with `withoutTexts`: without it the texts would be there twice. */
export const lateFunctions: Plugin = {
  name: 'late-functions',
  setup(build) {
    build.onLoad({ filter: /[\\/]gsheets[\\/]functions[\\/]spec-by-id\.ts$/ }, () =>
      moduleOf(specById()),
    );
    build.onLoad({ filter: /[\\/]core[\\/]functions[\\/]catalogue\.ts$/ }, () =>
      moduleOf(catalogue()),
    );
  },
};

function moduleOf(contents: string) {
  return { contents, loader: 'ts', resolveDir: resolve('.') } as const;
}

/** One file each, by the name of the function: so it is in the catalogue. */
function imports(): string[] {
  return FUNCTIONS.map(
    ({ id }) => `import { ${id} } from './core/functions/${id.toLowerCase()}.ts';`,
  );
}

function specById(): string {
  const late = FUNCTIONS.map(({ id }) => `  ${id}: () => ${LATE}('${id}', () => ${id}),`);
  return [
    ...imports(),
    ...['const SPECS = {', ...late, '};'],
    'export function specById(id) {',
    '  return Object.prototype.hasOwnProperty.call(SPECS, id) ? SPECS[id]() : undefined;',
    '}',
  ].join('\n');
}

/** The catalogue as it is, its texts a text of their own: an engine looks through that faster than through code. */
function catalogue(): string {
  const texts = JSON.stringify(JSON.stringify(takeTexts(FUNCTIONS)));
  return [
    ...imports(),
    "import { joinTexts } from './tools/bundle/texts/join-texts.ts';",
    `const SPECS = [${FUNCTIONS.map(({ id }) => id).join(', ')}];`,
    `export const FUNCTIONS = joinTexts(SPECS, JSON.parse(${texts}));`,
  ].join('\n');
}
