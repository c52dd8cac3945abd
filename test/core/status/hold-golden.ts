/** Whole tabs held against files of text: the runner of every golden folder of tabs. `UPDATE_GOLDEN=1` writes the files anew. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { TabDocument } from '../../../core/plan/tab-document.ts';
import { renderDocument } from './render-document.ts';

/** One test a name, each against `<name>.txt`; and one that the folder holds these `count` files and no other. */
export function holdGolden(
  folderUrl: URL,
  names: readonly string[],
  count: number,
  make: (name: string) => TabDocument | Promise<TabDocument>,
): void {
  const folder = fileURLToPath(folderUrl);

  test.each(names)('%s', async (name) => {
    const text = renderDocument(await make(name));
    const path = `${folder}${name}.txt`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('every golden file is one of the cases', () => {
    const files = readdirSync(folder).sort();
    expect(files).toEqual(names.map((name) => `${name}.txt`).sort());
    expect(files).toHaveLength(count);
  });
}
