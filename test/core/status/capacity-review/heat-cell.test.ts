import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../core/model/settings.ts';
import { heatCell, legendRows } from '../../../../core/status/capacity-review/heat-cell.ts';

test.each([
  ['nothing planned', 0, 40, null, 'heat-none'],
  ['less than half', 19.8, 40, 0.495, 'heat-free'],
  ['half', 20, 40, 0.5, 'heat-part'],
  ['just below a bottleneck', 33.8, 40, 0.845, 'heat-part'],
  ['a bottleneck’s load', 34, 40, 0.85, 'heat-near'],
  ['exactly full', 40, 40, 1, 'heat-near'],
  [
    'full by shares that do not sum to 1 in binary',
    40 * 0.1 + 40 * 0.2 + 40 * 0.7,
    40,
    1,
    'heat-near',
  ],
  ['over by less than the per cent show', 40.08, 40, '100+', 'heat-over'],
  ['far over by less than the per cent show', 48.08, 40, '120+', 'heat-far'],
  ['a little over', 40.5, 40, 1.013, 'heat-over'],
  ['exactly a fifth over', 48, 40, 1.2, 'heat-over'],
  ['far over', 50, 40, 1.25, 'heat-far'],
  ['more than per cent can show', 400, 40, '10×', 'heat-far'],
  ['beyond all measure', 40_000, 40, '99×+', 'heat-far'],
  ['work in a week off', 8, 0, '!', 'heat-far'],
  ['a week off', 0, 0, 'off', 'heat-off'],
] as const)('%s', (_, demandHours, netHours, value, role) => {
  expect(heatCell(demandHours, netHours, DEFAULT_SETTINGS)).toEqual({ value, role });
});

test('the limits are those of Settings', () => {
  const limits = { loadLimitShare: 0.8, bottleneckLoadShare: 0.7 };
  expect(heatCell(34, 40, limits).role).toBe('heat-over');
  expect(heatCell(30, 40, limits).role).toBe('heat-near');
  expect(heatCell(41, 40, limits).role).toBe('heat-far');
});

test('the bands do not cross where the limit is below the load of a bottleneck', () => {
  const limits = { loadLimitShare: 0.8, bottleneckLoadShare: 0.85 };
  expect(heatCell(32, 40, limits).role).toBe('heat-near');
  expect(heatCell(31, 40, limits).role).toBe('heat-part');
  const words = legendRows(limits).flatMap(({ cells }) => cells.map((one) => one?.value));
  expect(words).toContain('below 80%: partly busy');
  expect(words).toContain('up to 80%: full');
});

test('a load that rounding puts a hair below a band is in it', () => {
  expect(heatCell(40 * 0.85 - 1e-10, 40, DEFAULT_SETTINGS).role).toBe('heat-near');
});
