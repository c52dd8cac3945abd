/** Whole messy workbooks, read: one file a case. `UPDATE_GOLDEN=1` writes what is read now. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { parseCase, portfolioText } from './golden-case.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const files = readdirSync(FOLDER).sort();
let ran = 0;

describe('messy workbooks', () => {
  it.each(files)('%s is read as it was', (file) => {
    const path = join(FOLDER, file);
    const text = readFileSync(path, 'utf8');
    const { snapshot, mapping, expected } = parseCase(text);
    const read = portfolioText(readPortfolio(snapshot, mapping));
    if (process.env['UPDATE_GOLDEN'] === '1') {
      writeFileSync(path, `${text.slice(0, text.indexOf('=== read'))}=== read\n${read}\n`);
    } else {
      expect(read).toBe(expected);
    }
    ran += 1;
  });

  it('are all run', () => {
    expect(ran).toBe(26);
  });
});
