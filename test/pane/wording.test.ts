/** The small texts of the pane. */

import { describe, expect, it } from 'vitest';
import { placeText } from '../../pane/jump.tsx';
import { sentenceOf } from '../../pane/sentence-of.ts';
import { severityCount, WORDS } from '../../pane/wording.ts';

describe('WORDS.rows', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [5012, '5,012 rows'],
  ])('writes %s as %s', (count, text) => {
    expect(WORDS.rows(count)).toBe(text);
  });
});

describe('severityCount', () => {
  it.each([
    ['error', 1, '1 error'],
    ['warning', 3, '3 warnings'],
    ['info', 1, '1 for information'],
  ] as const)('reads %s × %s as %s', (severity, count, text) => {
    expect(severityCount(severity, count)).toBe(text);
  });
});

describe('placeText', () => {
  it.each([
    ['Projects', 'L7', 'Projects', 'L7'],
    ['Gates', 'L7', 'Milestones', 'Gates!L7'],
    ['Gates', 'L7', null, 'Gates!L7'],
    ['Gates', null, 'Gates', 'Gates'],
  ])('calls %s %s under %s by the name of %s', (sheet, a1, around, text) => {
    expect(placeText(sheet, a1, around)).toBe(text);
  });
});

describe('sentenceOf', () => {
  it('takes the sentence of an error', () => {
    expect(sentenceOf(new Error('The sheet is protected. Ask its owner.'))).toBe(
      'The sheet is protected. Ask its owner.',
    );
  });

  it.each([[undefined], [null], [{}], [new Error('  ')], ['text']])(
    'has a sentence for %s',
    (thrown) => {
      expect(sentenceOf(thrown)).toBe('That did not work, and no reason was given. Try again.');
    },
  );
});
