/** References by id or name. */
import { describe, expect, it } from 'vitest';
import { indexRows } from '../../../core/model/references.ts';

describe('a reference', () => {
  const rows = [
    { id: 'P-1', name: 'Alpha  Beta' },
    { id: 'P-2', name: 'p-1' },
    { id: 'P-3', name: 'Gamma' },
    { id: 'P-4', name: 'gamma' },
  ];
  const find = indexRows(rows);

  it.each([
    ['P-1', 'P-1'],
    [' p-1 ', 'P-1'],
    ['alpha beta', 'P-1'],
    ['ALPHA\nBETA', 'P-1'],
    ['GAMMA', 'P-3'],
    ['P-5', undefined],
    ['', undefined],
  ])('%j means %s, twice', (text, id) => {
    expect(find(text)?.id).toBe(id);
    expect(find(text)?.id).toBe(id);
  });
});
