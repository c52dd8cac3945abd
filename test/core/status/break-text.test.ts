import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakText, shorten } from '../../../core/status/break-text.ts';
import { textWidth } from '../../../core/status/text-width.ts';

test('breaks between words, and keeps line breaks', () => {
  expect(breakText('Which of P-001 or P-002 waits?', 90)).toEqual([
    'Which of',
    'P-001 or',
    'P-002 waits?',
  ]);
  expect(breakText('Manager · AB\nManager · CD', 300)).toEqual(['Manager · AB', 'Manager · CD']);
});

test('ends with … where there are too many lines', () => {
  expect(breakText('one two three four five', 40, 2)).toEqual(['one', 'two…']);
  expect(shorten('Integration engineer', 60)).toBe('Integra…');
});

test('no line is wider than its room, and nothing is lost where there are lines enough', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 40, max: 400 }),
      (text, width) => {
        const lines = breakText(text, width, 10_000);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
