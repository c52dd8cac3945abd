import { describe, expect, it } from 'vitest';
import { STYLE_TABLE } from '../../../core/plan/style-table.ts';

describe('the style table', () => {
  it.each(Object.entries(STYLE_TABLE))('%s is readable: 4.5 : 1 or more', (_, style) => {
    const ratio = contrast(style.colour ?? '#000000', style.fill ?? '#FFFFFF');
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it('tells the four states apart by their fills', () => {
    const fills = ['red', 'amber', 'green', 'unknown'].map(
      (state) => STYLE_TABLE[`status-${state}` as keyof typeof STYLE_TABLE].fill,
    );
    expect(new Set(fills).size).toBe(4);
  });
});

/** The contrast ratio of WCAG 2.2, from relative luminance. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
