import { describe, expect, it } from 'vitest';
import { checkUnifiedManifest } from '../../manifests/check/check-unified-manifest.ts';
import { unifiedManifest } from '../../manifests/unified-manifest.ts';
import { CONTEXT, planted, rulesOf, SOURCE, withFile } from './sample-source.ts';
import { UNIFIED_FAULTS } from './seeded-faults.ts';

const JSON_TEXT = unifiedManifest(SOURCE);

describe('the unified manifest', () => {
  it('keeps every rule', () => {
    expect(checkUnifiedManifest(JSON_TEXT, CONTEXT)).toEqual([]);
  });

  it.each(UNIFIED_FAULTS)('with %s is refused', (_, from, to, rule) => {
    expect(rulesOf(checkUnifiedManifest(planted(JSON_TEXT, from, to), CONTEXT))).toContain(rule);
  });

  it.each([
    ['icons/unified-outline-32.png', null, 'file-missing'],
    ['icons/unified-color-192.png', { width: 191, height: 192 }, 'icon-size'],
    ['taskpane.html', null, 'file-missing'],
  ] as const)('is refused where %s is %o', (path, found, rule) => {
    expect(rulesOf(checkUnifiedManifest(JSON_TEXT, withFile(path, found)))).toEqual([rule]);
  });
});
