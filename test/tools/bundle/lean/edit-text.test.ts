/** Edits of a text, all at once. */

import { expect, it } from 'vitest';
import { editText } from '../../../../tools/bundle/lean/edit-text.ts';

it('makes all edits at the places of the text as it was, in whatever order they come', () => {
  const edits = [
    { from: 4, to: 5, by: '' },
    { from: 0, to: 1, by: 'AAA' },
    { from: 2, to: 2, by: '-' },
  ];
  expect(editText('abcdef', edits)).toBe('AAAb-cdf');
});

it('refuses edits of the same place', () => {
  const edits = [
    { from: 0, to: 3, by: '' },
    { from: 2, to: 4, by: '' },
  ];
  expect(() => editText('abcdef', edits)).toThrow('overlap');
});
