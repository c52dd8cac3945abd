/** Tells how much of Code.js a formula needs, minified. */
import { transform } from 'esbuild';
import type { WrittenPart } from './parts/write-parts.ts';
import { LOADS } from './sheets-script.ts';

/** The weights of a script's parts. */
export interface PartWeights {
  /** Bytes by part, each minified by itself: the whole is a little smaller than their sum. */
  readonly bytes: readonly number[];
  /** What all formulas need: reading, calling, writing. */
  readonly wrapper: number;
  /** What these functions need together, the wrapper included. */
  of(ids: readonly string[]): number;
}

/** Weighs the parts. */
export async function weighParts(parts: readonly WrittenPart[]): Promise<PartWeights> {
  const small = await Promise.all(
    parts.map(({ code }) => transform(code, { minify: true, target: 'es2019', charset: 'utf8' })),
  );
  const bytes = small.map(({ code }) => Buffer.byteLength(code));
  const weigh = (names: readonly string[]): number => {
    const needed = new Set<number>();
    const need = (part: number): void => {
      if (needed.has(part)) return;
      needed.add(part);
      for (const next of parts[part]?.needs ?? []) need(next);
    };
    for (const [part, { loads }] of parts.entries()) {
      if (names.some((name) => loads.includes(name))) need(part);
    }
    return [...needed].reduce((sum, part) => sum + (bytes[part] ?? 0), 0);
  };
  const of = (ids: readonly string[]) => weigh([LOADS.formulas, ...ids]);
  return { bytes, wrapper: of([]), of };
}
