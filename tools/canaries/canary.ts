/** Reads the seeded faults: each file of test/canaries says in its first lines where it is planted and what must be reported. */
import { readdirSync, readFileSync } from 'node:fs';

/** One seeded fault. `check` is its folder; a report must have a line with both `expect` (a rule's name) and `at` (by default the planted path). */
export interface Canary {
  readonly check: string;
  readonly file: string;
  readonly target: string;
  readonly isAppended: boolean;
  readonly expect: string;
  readonly at: string;
  readonly text: string;
}

const FOLDER = 'test/canaries';

function header(text: string, word: string): string | undefined {
  const match = new RegExp(`^(?://|<!--) ${word}: (.*?)(?: -->)?$`, 'm').exec(text);
  return match?.[1];
}

function readCanary(check: string, file: string): Canary {
  const text = readFileSync(file, 'utf8');
  const plant = header(text, 'plant');
  const append = header(text, 'append');
  const target = plant ?? append;
  const expect = header(text, 'expect');
  if (target === undefined || expect === undefined)
    throw new Error(`${file}: needs a line "plant:" or "append:", and a line "expect:"`);
  const at = header(text, 'at') ?? target;
  return { check, file, target, isAppended: plant === undefined, expect, at, text };
}

/** All canaries, by folder and name. Throws on one that cannot be read. */
export function readCanaries(): Canary[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((check) =>
      readdirSync(`${FOLDER}/${check}`)
        .sort()
        .map((name) => readCanary(check, `${FOLDER}/${check}/${name}`)),
    );
}
