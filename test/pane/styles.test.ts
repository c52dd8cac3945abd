/** The pane's colours: both dark blocks say the same, and every text can be read on every ground it stands on. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync('pane/styles/tokens.css', 'utf8');

function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = TOKENS.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const block = TOKENS.slice(start, TOKENS.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[a-z-]+|color-scheme): ([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

const LIGHT = tokensOf('.ss-pane');
const DARK = tokensOf('.dark .ss-pane');

/** Relative luminance, 0–1. @source WCAG 2.2, "relative luminance" */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: ReadonlyMap<string, string>, text: string, ground: string): number {
  const values = [text, ground].map((name) => luminance(tokens.get(`--${name}`) ?? 'none'));
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

/** Text → the grounds on which it stands. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  text: ['ground', 'raised', 'hover', 'tint', 'good-ground', 'error-ground'],
  muted: ['ground', 'raised', 'hover', 'good-ground'],
  link: ['ground', 'raised', 'hover', 'tint', 'good-ground'],
  error: ['ground', 'raised', 'hover', 'tint', 'error-ground'],
  warning: ['ground', 'raised', 'hover', 'tint'],
  info: ['ground', 'raised', 'hover', 'tint'],
  good: ['ground', 'good-ground'],
  'on-brand': ['brand', 'brand-hover', 'brand-press'],
};

const PAIRS = Object.entries(TEXTS).flatMap(([text, grounds]) =>
  grounds.map((ground) => [text, ground] as const),
);

describe('the tokens', () => {
  it('are the same for a host that says dark and a system that says dark', () => {
    expect(tokensOf(':root:not(.light) .ss-pane')).toEqual(DARK);
    expect(DARK.size).toBeGreaterThan(15);
  });

  it.each(PAIRS)('let %s be read on %s, light and dark (4.5 : 1)', (text, ground) => {
    expect(contrast(LIGHT, text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(DARK, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('let the edge of a field and the mark of the focus be seen (3 : 1)', () => {
    for (const tokens of [LIGHT, DARK]) {
      expect(contrast(tokens, 'edge', 'ground')).toBeGreaterThanOrEqual(3);
      expect(contrast(tokens, 'link', 'ground')).toBeGreaterThanOrEqual(3);
    }
  });
});
