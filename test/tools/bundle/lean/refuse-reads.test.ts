/** No code may ask for what a bundle leaves out. */

import { describe, expect, it } from 'vitest';
import { refuseReads } from '../../../../tools/bundle/lean/refuse-reads.ts';

const NAMES = new Set(['doc', 'references']);

describe('refuseReads', () => {
  it.each([
    ['by its name', 'show(column.doc);'],
    ['where it may not be', 'show(column?.doc);'],
    ['by a text', "show(column['references']);"],
    ['by a pattern', 'const { header, doc } = column;'],
    ['by a pattern under another name', 'const { doc: text } = column;'],
    ['by a pattern of arguments', 'const tell = ({ "references": to }) => to;'],
  ])('finds who reads %s', (_, code) => {
    expect(() => refuseReads(`let a = 1;\n${code}`, NAMES)).toThrow(
      /^line 2 of the bundle reads (doc|references),/,
    );
  });

  it('lets code have such names for what it makes itself', () => {
    const code =
      "const doc = 1; const [references] = [2]; make({ doc, 'references': references });";
    expect(() => refuseReads(code, NAMES)).not.toThrow();
  });
});
