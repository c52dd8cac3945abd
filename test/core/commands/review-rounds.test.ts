/** Reviews made one after the other in one workbook, through a host: what each remembers, the next one tells. */

import { expect, test } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import { commandById } from '../../../core/commands/commands.ts';
import { toSerial } from '../../../core/day/serial.ts';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { MemoryHost } from '../../hosts/memory/memory-host.ts';
import { memorySheet } from '../../hosts/memory/memory-workbook.ts';

const OCTOBER = toSerial(2026, 10, 19);
const NOVEMBER = toSerial(2026, 11, 16);

const TEAM: Cell[][] = [
  ['ID', 'Name', 'Role', 'Hours per week'],
  ['S-1', 'Developer · AB', 'Developer', 40],
  ['S-2', 'Tester · CD', 'Tester', 40],
  ['S-3', 'Architect · EF', 'Architect', 40],
];
const BOOKINGS: Cell[][] = [
  ['Project', 'Person', 'From', 'To', 'Hours per week'],
  ['P-1', 'S-1', toSerial(2026, 10, 19), toSerial(2027, 6, 30), 50],
  ['P-1', 'S-2', toSerial(2026, 10, 19), toSerial(2027, 6, 30), 40],
  ['P-2', 'S-3', toSerial(2026, 10, 19), toSerial(2027, 6, 30), 60],
];
const PROJECTS: Cell[][] = [
  ['ID', 'Name', 'Budget', 'Manual rank'],
  ['P-1', 'Ledger renewal', 300, null],
  ['P-2', 'Portal', 200, null],
  ['P-3', 'Data lake', 300, null],
  ['P-4', 'Badges', 100, null],
];
const SCORES: Cell[][] = [
  ['Project', 'Fit', 'Assessor'],
  ['P-1', 5, 'QM'],
  ['P-2', 4, 'QM'],
  ['P-3', 3, 'QM'],
  ['P-4', 2, 'QM'],
];
const CRITERIA: Cell[][] = [
  ['ID', 'Name', 'Weight'],
  ['C-1', 'Fit', 1],
];
const SETTINGS: Cell[][] = [
  ['Setting', 'Value', 'Meaning'],
  ['Budget available', 550, ''],
];

function makeHost() {
  const copy = (cells: Cell[][]) => cells.map((row) => [...row]);
  const host = new MemoryHost(
    [
      memorySheet('Team', copy(TEAM)),
      memorySheet('Bookings', copy(BOOKINGS)),
      memorySheet('Projects', copy(PROJECTS)),
      memorySheet('Scores', copy(SCORES)),
      memorySheet('Criteria', copy(CRITERIA)),
      memorySheet('Settings', copy(SETTINGS)),
    ],
    () => {},
  );
  const cellsOf = (name: string) => host.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const run = async (id: string, asOf: number) => {
    const plan = commandById(id).run(await host.read(), { asOf, mapping: [] });
    await host.apply(plan);
    return plan.written;
  };
  return { host, cellsOf, run, linesOf: (name: string) => cellsOf(name).flat() };
}

test('the first Capacity review says so; the next one names who is newly over, who is relieved and which role is short', async () => {
  const { host, cellsOf, run, linesOf } = makeHost();
  await run('capacity', OCTOBER);
  expect(linesOf('Capacity review 2026-10-19')).toContain(
    'Since last time: there is no earlier Capacity review to compare with.',
  );
  expect(linesOf('Capacity review 2026-10-19')).not.toContain('Since last time');
  const bookings = cellsOf('Bookings');
  bookings[1]?.splice(4, 1, 30);
  bookings[2]?.splice(4, 1, 44);
  await run('capacity', NOVEMBER);
  const lines = linesOf('Capacity review 2026-11-16');
  expect(lines).toContain(
    'Since the Capacity review of 19 Oct 2026: 1 person has come over, 1 person is relieved, 1 role has become short, 1 role is short no longer.',
  );
  expect(lines).toContain('▲ Newly over capacity in 26 weeks.');
  expect(lines).toContain('▼ Relieved: was over in 26 weeks.');
  expect(lines).toContain('▲ Newly short of people in 26 weeks.');
  // 50 + 40 + 60 of 120 hours then, 30 + 44 + 60 now.
  expect(
    lines.some((one) =>
      String(one).startsWith(
        'Of all people’s hours 125% (3,900 of 3,120) were booked then, 112% (3,484 of 3,120) are now.',
      ),
    ),
  ).toBe(true);
  expect(lines).toContain('▼ 13 points');
  // 26 weeks of 10 + 20 hours over then, of 4 + 20 now.
  expect(lines).toContain('▼ 156');
  expect(lines).toContain('▲ and ▼ count the change since the Capacity review of 19 Oct 2026.');
  const read = readPortfolio(await host.read(), []);
  expect(read.diagnostics.filter(({ at }) => at.sheet === 'Review history')).toEqual([]);
  expect(
    read.reviewHistory.filter(({ id, about }) => id === 'S-1' && about === 'person'),
  ).toMatchObject([
    {
      reportDay: OCTOBER,
      name: 'Developer · AB',
      demandHours: 1300,
      netHours: 1040,
      overHours: 260,
      overWeeks: 26,
    },
    { reportDay: NOVEMBER, demandHours: 780, overHours: 0, overWeeks: 0 },
  ]);
});

test('a limit below the whole is named as the limit, and what Settings says otherwise than then is told', async () => {
  const { cellsOf, run, linesOf } = makeHost();
  await run('capacity', OCTOBER);
  cellsOf('Settings').push(['Over-allocated above', '80%', ''], ['Capacity horizon weeks', 13, '']);
  cellsOf('Bookings')[1]?.splice(4, 1, 30);
  await run('capacity', NOVEMBER);
  const lines = linesOf('Capacity review 2026-11-16');
  // Of 40 hours: 50 then and 30 now, which is 75%; 40 both times, over 80% and not over 100%.
  expect(lines).toContain(
    'Since the Capacity review of 19 Oct 2026: 1 person has come above 80%, 1 person is relieved, 1 role has come above 80%, 1 role is above 80% no longer.',
  );
  expect(lines.filter((one) => one === '▲ Newly above 80% in 13 weeks.')).toHaveLength(2);
  expect(lines).toContain('▼ Above 80% no longer: was in 26 weeks.');
  expect(lines).toContain(
    'Part of what has changed comes from Settings: the limit was 100% then, and is 80% now; 26 weeks were looked at then, and 13 now.',
  );
  await run('capacity', NOVEMBER + 7);
  expect(
    linesOf('Capacity review 2026-11-23').some((one) =>
      String(one).startsWith('Part of what has changed'),
    ),
  ).toBe(false);
});

test('somebody who was over and has left the People table is named as listed no longer', async () => {
  const { cellsOf, run, linesOf } = makeHost();
  await run('capacity', OCTOBER);
  cellsOf('Team').splice(3, 1);
  await run('capacity', NOVEMBER);
  const lines = linesOf('Capacity review 2026-11-16');
  expect(lines).toContain('Was over in 26 weeks, and is listed no longer.');
  expect(lines).toContain('Was short in 26 weeks, and is listed no longer.');
});

test('on the same day it remembers only what has changed, takes back who is gone, and compares with the day before', async () => {
  const { cellsOf, run, linesOf } = makeHost();
  await run('capacity', OCTOBER);
  const before = cellsOf('Review history').length;
  expect((await run('capacity', OCTOBER)).map(({ what }) => what)).toEqual(['tab-replaced']);
  expect(cellsOf('Review history')).toHaveLength(before);
  cellsOf('Team').splice(3, 1);
  await run('capacity', OCTOBER);
  expect(cellsOf('Review history').at(-1)?.slice(0, 5)).toEqual([
    OCTOBER,
    'capacity',
    'role',
    'Architect',
    null,
  ]);
  await run('capacity', NOVEMBER);
  const lines = linesOf('Capacity review 2026-11-16');
  expect(lines.some((one) => String(one).includes('listed no longer'))).toBe(false);
  expect(lines).toContain(
    'Since the Capacity review of 19 Oct 2026 nobody has come over capacity or out of it, and no role.',
  );
});

test('an edited Capacity review stays, and the next day’s is a tab of its own', async () => {
  const { host, cellsOf, run } = makeHost();
  await run('capacity', OCTOBER);
  cellsOf('Capacity review 2026-10-19')[0]?.splice(0, 1, 'For the board');
  expect((await run('capacity', OCTOBER)).map(({ what }) => what)).toContain('tab-kept');
  await run('capacity', NOVEMBER);
  expect(
    host.sheets.map(({ name }) => name).filter((name) => name.startsWith('Capacity')),
  ).toHaveLength(3);
  expect(host.sheets.flatMap(({ cells }) => cells.flat())).toContain('For the board');
});

test('the next ranking names who crossed the line, who entered, who left, and who moved how far', async () => {
  const { cellsOf, run, linesOf } = makeHost();
  await run('prioritise', OCTOBER);
  const first = linesOf('Prioritisation 2026-10-19');
  expect(first).toContain('Since last time: there is no earlier Prioritisation to compare with.');
  // Above: P-1 and P-2 with 500 of 550; then P-2 falls behind P-3, whose 300 take the rest away.
  const scores = cellsOf('Scores');
  scores[1]?.splice(1, 1, 1);
  scores[3]?.splice(1, 1, 5);
  cellsOf('Projects').push(['P-5', 'Kiosk', 100, null]);
  scores.push(['P-5', 3, 'QM']);
  cellsOf('Projects').splice(4, 1);
  await run('prioritise', NOVEMBER);
  const lines = linesOf('Prioritisation 2026-11-16');
  expect(lines).toContain(
    'Since the Prioritisation of 19 Oct 2026: 1 fell below the line, 1 came above the line, 1 entered the ranking, 1 left the ranking. Places are counted among the 3 projects that were ranked both times.',
  );
  expect(lines).toContain('▼ Fell below the line, 2 places down.');
  expect(lines).toContain('▲ Came above the line, 2 places up.');
  expect(lines).toContain('New in the ranking, at 3.');
  expect(lines).toContain('Was 4, and runs no longer.');
  expect(lines).toContain('▲ and ▼ count the change since the Prioritisation of 19 Oct 2026.');
});

test('a ranking that has not changed says so; one by another method compares ranks and no scores', async () => {
  const { cellsOf, run, linesOf } = makeHost();
  await run('prioritise', OCTOBER);
  await run('prioritise', NOVEMBER);
  expect(linesOf('Prioritisation 2026-11-16')).toContain(
    'Since the Prioritisation of 19 Oct 2026 no project has changed its place.',
  );
  cellsOf('Settings').push(['Scoring method', 'ICE', '']);
  const scores = cellsOf('Scores');
  scores[0]?.push('Impact', 'Confidence', 'Ease');
  for (const [index, row] of scores.slice(1).entries()) row.push(index + 1, 5, 5);
  await run('prioritise', NOVEMBER + 28);
  const lines = linesOf('Prioritisation 2026-12-14');
  expect(
    lines.some((one) =>
      String(one).endsWith('Then the method was weighted, now it is ICE: scores are not compared.'),
    ),
  ).toBe(true);
});

test.each([
  ['capacity', 'Check capacity'],
  ['prioritise', 'Prioritise'],
])('%s cannot run while Review history is protected, and says so', async (id, label) => {
  const { host, run } = makeHost();
  await run(id, OCTOBER);
  const snapshot = await host.read();
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === 'Review history' ? { ...sheet, isProtected: true } : sheet,
  );
  expect(commandById(id).can({ ...snapshot, sheets }, { asOf: NOVEMBER, mapping: [] })).toEqual({
    can: false,
    why: `The tab Review history, to which the figures of each report are added, is protected. Take the protection off, then run ${label} again.`,
  });
});
