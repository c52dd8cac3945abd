/** Nothing in a user's file can steer the terminal that it is printed on. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../../workbench/cli/printable.ts';

const STEERS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe('printable text', () => {
  it('shows control characters as pictures', () => {
    expect(printable('a\u001b[31mb\nc\u009b')).toBe('a␛[31mb␊c\\u009b');
  });

  it('leaves letters of every language and emoji alone', () => {
    expect(printable('Größe · 項目 🟢')).toBe('Größe · 項目 🟢');
  });

  it('never holds a character that steers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(STEERS);
      }),
    );
  });

  it('as JSON says the same, and steers nothing but its own line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = printableJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json.replaceAll('\n', '')).not.toMatch(STEERS);
      }),
    );
  });
});
