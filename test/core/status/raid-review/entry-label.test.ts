/** Names of entries beside each other. */
import { expect, it } from 'vitest';
import type { RaidItem } from '../../../../core/model/raid.ts';
import { entryLabels } from '../../../../core/status/raid-review/entry-label.ts';

const item = (type: RaidItem['type'], id: string, project = 'ERP') =>
  ({ type, id, project }) as RaidItem;

it('an id that two types share is shown with its type, any other as it is', () => {
  const items = [item('risk', '1'), item('issue', '1'), item('risk', 'R-2'), item('issue', 'r-9')];
  expect(items.map(entryLabels(items))).toEqual(['Risk 1', 'Issue 1', 'R-2', 'r-9']);
});

it('the risk 1 of two projects is shown by its id: the project stands beside it', () => {
  const items = [item('risk', '1'), item('risk', '1', 'CRM')];
  expect(items.map(entryLabels(items))).toEqual(['1', '1']);
});
