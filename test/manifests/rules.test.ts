import { expect, it } from 'vitest';
import { MANIFEST_RULES } from '../../manifests/check/fault.ts';
import { SHORTCUT_FAULTS, UNIFIED_FAULTS, XML_FAULTS } from './seeded-faults.ts';

it('every rule has a seeded fault that it must catch', () => {
  const planted = [...XML_FAULTS, ...UNIFIED_FAULTS, ...SHORTCUT_FAULTS].map(
    ([, , , rule]) => rule,
  );
  // Faults of a page all break one rule, and a missing file is a fault of the folder.
  const caught = new Set([...planted, 'page', 'file-missing']);
  expect([...caught].sort()).toEqual([...MANIFEST_RULES].sort());
});
