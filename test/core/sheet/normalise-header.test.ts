/** Headers brought to one form. */
import { describe, expect, it } from 'vitest';
import { normaliseHeader, withoutUnit } from '../../../core/sheet/normalise-header.ts';

describe('a header', () => {
  it.each([
    ['Proj. Name', 'projectname'],
    ['  PROJECT\n NAME ', 'projectname'],
    ['ProjectName', 'projectname'],
    ['project_name', 'projectname'],
    ['% alloc.', 'percentallocation'],
    ['Pct complete', 'percentcomplete'],
    ['No.', 'number'],
    ['#', 'number'],
    ['R/A/I/D', 'raid'],
    ['Projektleiter', 'projektleiter'],
    ['Début', 'debut'],
    ['Grün', 'grun'],
    ['Проект', 'проект'],
    ['開始', '開始'],
    ['…', ''],
    ['x'.repeat(81), ''],
  ])('%j is compared as %j', (header, normal) => {
    expect(normaliseHeader(header)).toBe(normal);
  });

  it.each([
    ['Budget (EUR)', 'Budget'],
    ['Effort [h]', 'Effort'],
    ['Probability (1-5)', 'Probability'],
    ['Budget ($k)', null],
    ['Budget (in thousands)', null],
    ["Cost ('000)", null],
    ['Cost (EUR m)', null],
    ['Budget', null],
    ['(draft)', null],
  ])('%j without its unit is %j', (header, bare) => {
    expect(withoutUnit(header)).toBe(bare);
  });
});
