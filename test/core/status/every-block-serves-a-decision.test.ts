/** Every block that a status tab places says in its doc comment which decision it serves: a figure that changes no decision does not belong there. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../core/status/', import.meta.url));
const TABS = [
  ...['executive.ts', 'programme/programme.ts', 'delivery/delivery.ts'],
  ...['raid-review/raid-review.ts', 'capacity-review/capacity-review.ts'],
  ...['prioritisation/prioritisation.ts', 'value/value.ts'],
];
/** What gives rows of a tab, or charts on it. */
const GIVES_ROWS = /\): (?:readonly )?(?:DocumentRow(?:\[\])?|BenefitRows|Chart\[\]) \{/;
const SERVES = /\bServes the decisions? \S/;
/** One row of words that the tab itself writes. */
const NO_BLOCK: ReadonlySet<string> = new Set(['layout.ts line']);

interface Placed {
  readonly file: string;
  readonly name: string;
  readonly comment: string;
}

/** The functions that the tabs import and that give rows, each once. */
function placedBlocks(): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (const tab of TABS) {
    const source = readFileSync(join(FOLDER, tab), 'utf8');
    for (const [, names = '', from = ''] of source.matchAll(/import \{([^}]*)\} from '([^']+)'/g)) {
      const file = normalize(join(dirname(tab), from));
      if (file.startsWith('..')) continue;
      const text = readFileSync(join(FOLDER, file), 'utf8');
      for (const name of names.split(',').map((one) => one.trim())) {
        const block = blockOf(text, name);
        if (block !== null && !NO_BLOCK.has(`${file} ${name}`))
          found.set(`${file} ${name}`, { file, name, comment: block });
      }
    }
  }
  return [...found.values()];
}

/** The doc comment of a function that gives rows, on one line; `null` for everything else. */
function blockOf(text: string, name: string): string | null {
  const at = text.indexOf(`export function ${name}(`);
  if (at < 0) return null;
  const [signature] = text.slice(at).split('{\n', 1);
  if (!GIVES_ROWS.test(`${signature}{`)) return null;
  const above = text.slice(0, at).trimEnd();
  if (!above.endsWith('*/')) return '';
  return above.slice(above.lastIndexOf('/**')).replace(/\s*\n \* ?/g, ' ');
}

test('each of the seven tabs’ blocks says which decision it serves', () => {
  const blocks = placedBlocks();
  const silent = blocks.filter(({ comment }) => !SERVES.test(comment));
  expect(silent.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  expect(blocks).toHaveLength(62);
});

test('no file of a block is left out of that check', () => {
  const seen = new Set(placedBlocks().map(({ file }) => file));
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const blocks = files.filter((file) => /-blocks?\.ts$/.test(file));
  expect(blocks.filter((file) => !seen.has(file))).toEqual([]);
  expect(blocks).toHaveLength(32);
});
