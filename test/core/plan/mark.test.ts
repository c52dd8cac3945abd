import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMark, type Mark, parseMark } from '../../../core/plan/mark.ts';

const marks: fc.Arbitrary<Mark> = fc.record({
  kind: fc.constantFrom('status:executive', 'history', 'settings'),
  asOf: fc.integer({ min: 0, max: 80_000 }),
  stage: fc.constantFrom('building', 'done', 'retired'),
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
  name: fc.string({ minLength: 1, maxLength: 31 }),
});

describe('the ownership mark', () => {
  it('reads back what it wrote, whatever the tab is called', () => {
    fc.assert(
      fc.property(marks, (mark) => {
        expect(parseMark(formatMark(mark))).toEqual(mark);
      }),
    );
  });

  it('fits into a hidden name (255 characters) and has no quote of its own', () => {
    const longest = formatMark({
      kind: 'status:prioritisation',
      asOf: 2_958_465,
      stage: 'building',
      fingerprint: 'f'.repeat(16),
      name: 'x'.repeat(31),
    });
    expect(longest.length).toBeLessThanOrEqual(150);
    expect(longest).not.toContain('"');
  });

  it.each([
    null,
    '',
    'steersheet',
    'steersheet:1|history|46348|done|abc',
    'steersheet:2|history|46348|done|abc|History',
    'steersheet:1|history|soon|done|abc|History',
    'steersheet:1|history|46348|finished|abc|History',
    'steersheet:1||46348|done|abc|History',
  ])('takes %j for the user’s', (text) => {
    expect(parseMark(text)).toBeNull();
  });
});
