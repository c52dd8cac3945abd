import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { parseSeverityTable } from '../../../core/raid/severity.ts';
import { rankOpenRaid } from '../../../core/raid/top-raid.ts';
import { executiveFigures } from '../../../core/status/executive-figures.ts';
import { makeRaidItem } from '../portfolio/make-project.ts';
import { makePortfolio } from '../status/make-portfolio.ts';

const AS_OF = 46348;

test('ranks by severity (an unknown one behind high), then overdue days, then age, then id, and leaves out what is closed', () => {
  const items = [
    makeRaidItem({ id: 'R-10', severity: 'high', raisedDay: AS_OF - 4 }),
    makeRaidItem({ id: 'R-9', severity: 'high', raisedDay: AS_OF - 4 }),
    makeRaidItem({ id: 'R-1', raisedDay: AS_OF - 400 }),
    makeRaidItem({ id: 'R-2', severity: 'high', raisedDay: AS_OF - 4, dueDay: AS_OF - 1 }),
    makeRaidItem({ id: 'R-3', severity: 'critical', raisedDay: AS_OF - 1 }),
    makeRaidItem({ id: 'R-4', severity: 'critical', status: 'closed', raisedDay: AS_OF - 9 }),
    makeRaidItem({ id: 'R-6', severity: 'medium', raisedDay: AS_OF - 500, dueDay: AS_OF - 90 }),
    makeRaidItem({ id: 'R-5', severity: 'high', raisedDay: AS_OF - 90 }),
  ];
  const ids = rankOpenRaid(items, AS_OF).map((one) => one.item.id);
  expect(ids).toEqual(['R-3', 'R-2', 'R-5', 'R-9', 'R-10', 'R-1', 'R-6']);
  expect(rankOpenRaid([...items].reverse(), AS_OF).map((one) => one.item.id)).toEqual(ids);
});

test('ranks by the table of Settings where one is given', () => {
  const items = [
    makeRaidItem({ id: 'R-1', probability: 5, impact: 1 }),
    makeRaidItem({ id: 'R-2', probability: 1, impact: 5 }),
  ];
  const table = parseSeverityTable('LLLLC LLMMH LMMHH LMHHC LHHCC');
  const ranked = rankOpenRaid(items, AS_OF, table).map((one) => [one.item.id, one.severity]);
  expect(ranked).toEqual([
    ['R-2', 'critical'],
    ['R-1', 'low'],
  ]);
  expect(rankOpenRaid(items, AS_OF).map((one) => one.severity)).toEqual(['medium', 'medium']);
  const severityTable = 'LLLLC LLMMH LMMHH LMHHC LHHCC';
  const settings = { ...DEFAULT_SETTINGS, severityTable };
  const executive = executiveFigures(makePortfolio({ raid: items, settings }), AS_OF);
  expect(executive.openRaid.map((one) => one.severity)).toEqual(['critical', 'low']);
});
