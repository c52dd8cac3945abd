/** The tab of a real portfolio that has neither statuses nor baselines: 445 capital projects of Melbourne Water. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toSerial } from '../../../core/day/serial.ts';
import { commandById, parseMapping, readPortfolio } from '../../../core/index.ts';
import { openFile } from '../../../workbench/files/opened-file.ts';
import { executiveReport } from './executive-report.ts';

const FOLDER = new URL('../../../samples/melbourne-water/', import.meta.url);
const NAME = 'Capital_Delivery_Project_deidentified.csv';
const AS_OF = toSerial(2026, 11, 22);

test('says how many projects there are and what they are worth, and what it cannot tell', async () => {
  const parsed = parseMapping(JSON.parse(readFileSync(new URL('map.json', FOLDER), 'utf8')));
  if (!('mapping' in parsed)) throw new Error('the mapping file should be valid');
  const snapshot = await (await openFile(NAME, readFileSync(new URL(NAME, FOLDER)))).read();
  const context = { asOf: AS_OF, mapping: parsed.mapping };
  expect(commandById('status').can(snapshot, context)).toEqual({ can: true });

  const portfolio = readPortfolio(snapshot, context.mapping);
  const { document, history } = executiveReport(portfolio, AS_OF);
  const cellsOf = (label: string) =>
    document.rows.find((row) => row.cells[1]?.value === label)?.cells.map((cell) => cell?.value);
  // Added up from the column FFC by another program.
  expect(cellsOf('All running projects')?.[2]).toBe(5_113_659_152.5);
  expect(cellsOf('All running projects')?.[8]).toBe('445 · 0 · 0 of 445');
  expect(document.rows[2]?.cells[0]?.value).toBe(
    'How 445 projects stand is not known: no status is reported, and none can be computed; the budgets sum to 5,113,659,153.',
  );
  expect(cellsOf('Forecast end')?.[2]).toBe('442 of 445');
  expect(cellsOf('Forecast end')?.[8]).toBe('Blank or not readable for 3 projects.');
  expect(cellsOf('Baseline end')?.[2]).toBe('0 of 445');
  expect(history.rows).toHaveLength(445);
  // A few of its projects name no manager: a gap in the register, no judgement on projects of which nothing else is known.
  expect(cellsOf('Governance judged')?.[2]).toBe('445 of 445');
  expect(cellsOf('RAID judged')?.[2]).toBe('0 of 445');
  expect(cellsOf('CPI')?.[8]).toBe('445 × no % complete.');
  const computed = history.header.indexOf('Computed status');
  expect(history.rows.filter((row) => row[computed] !== null)).toEqual([]);
});

test('without a mapping the command says which column is missing in which tab', async () => {
  const snapshot = await (await openFile(NAME, readFileSync(new URL(NAME, FOLDER)))).read();
  expect(commandById('status').can(snapshot, { asOf: AS_OF, mapping: [] })).toMatchObject({
    can: false,
    why: expect.stringMatching(/is no Projects table yet: it lacks the column Name\./),
  });
});
