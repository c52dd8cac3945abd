import { expect, test } from 'vitest';
import { describeWritten, writtenLines } from '../../../core/commands/written.ts';

test('says what became of each tab', () => {
  const written = [
    { what: 'tab-replaced', sheet: 'Executive 2026-11-22', detail: null },
    { what: 'tab-made', sheet: 'Report history', detail: null },
    { what: 'tab-kept', sheet: 'Executive 2026-11-22', detail: 'Executive 2026-11-22 (edited)' },
    { what: 'rows-added', sheet: 'Report history', detail: 24 },
    { what: 'rows-added', sheet: 'Settings', detail: 1 },
  ] as const;
  expect(writtenLines(written)).toEqual([
    { text: 'Made the tab Executive 2026-11-22 again.', sheet: 'Executive 2026-11-22' },
    { text: 'Made the tab Report history.', sheet: 'Report history' },
    {
      text: 'Your edited tab was kept as Executive 2026-11-22 (edited).',
      sheet: 'Executive 2026-11-22 (edited)',
    },
    { text: 'Added 24 rows to Report history.', sheet: 'Report history' },
    { text: 'Added 1 row to Settings.', sheet: 'Settings' },
  ]);
});

test('counts together what was added to one tab, after the tabs that were made', () => {
  const written = [
    { what: 'rows-added', sheet: 'Settings', detail: 10 },
    { what: 'rows-added', sheet: 'Settings', detail: 4 },
    { what: 'cells-changed', sheet: 'Settings', detail: 1 },
    { what: 'tab-made', sheet: 'Review history', detail: null },
    { what: 'rows-added', sheet: 'Review history', detail: 5 },
    { what: 'tab-replaced', sheet: 'Value 2026-11-22', detail: null },
    { what: 'rows-added', sheet: 'Review history', detail: 30 },
  ] as const;
  expect(writtenLines(written).map(({ text }) => text)).toEqual([
    'Made the tab Review history.',
    'Made the tab Value 2026-11-22 again.',
    'Added 14 rows to Settings.',
    'Changed 1 cell in Settings.',
    'Added 35 rows to Review history.',
  ]);
});

test('as one text; and says so where nothing had to change', () => {
  const written = [
    { what: 'tab-made', sheet: 'Executive 2026-11-22', detail: null },
    { what: 'rows-added', sheet: 'Report history', detail: 2 },
  ] as const;
  expect(describeWritten(written)).toBe(
    'Made the tab Executive 2026-11-22. Added 2 rows to Report history.',
  );
  expect(describeWritten([])).toBe('Nothing had to change.');
});
