/** Puts the functions in cells into a bundle so that each is loaded when it is called. */
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { FUNCTIONS } from '../../core/index.ts';
import { LATE } from './parts/read-statements.ts';

/** The plugin for esbuild. */
export const lateFunctions: Plugin = {
  name: 'late-functions',
  setup(build) {
    build.onLoad({ filter: /[\\/]gsheets[\\/]functions[\\/]spec-by-id\.ts$/ }, () => ({
      contents: specById(),
      loader: 'ts',
      resolveDir: resolve('.'),
    }));
  },
};

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
