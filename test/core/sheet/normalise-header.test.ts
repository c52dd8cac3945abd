/** Headers brought to one form. */
import { describe, expect, it } from 'vitest';
import { normaliseHeader, splitUnit } from '../../../core/sheet/normalise-header.ts';

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
    ['Impact (€)', 'impactcurrency'],
    ['…', ''],
    ['x'.repeat(81), ''],
  ])('%j is compared as %j', (header, normal) => {
    expect(normaliseHeader(header)).toBe(normal);
  });

  it.each([
    ['Budget (EUR)', 'Budget', 'EUR'],
    ['Effort [h]', 'Effort', 'h'],
    ['Budget\n($k)', 'Budget', '$k'],
    ['Budget ()', 'Budget', ''],
    ['Budget €', 'Budget', '€'],
    [' $ Budget ', 'Budget', '$'],
  ])('%j is %j with %j', (header, bare, unit) => {
    expect(splitUnit(header)).toEqual({ bare, unit });
  });

  it.each(['Budget', '(draft)', `Budget${' '.repeat(80)}(EUR)`])('%j has no unit', (header) => {
    expect(splitUnit(header)).toBeNull();
  });
});
