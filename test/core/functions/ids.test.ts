/** The functions' names: what is typed in a sheet once must mean the same for ever. */

import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../core/functions/catalogue.ts';
import { BUILT_IN_NAMES } from './built-in-names.ts';

/**
 * Every id that was ever published. Ids are only added here: a formula in somebody's sheet holds one, so none is renamed, taken away or
 * given to another function.
 */
const PUBLISHED: readonly string[] =
  'SCORE RANK WSJF RICE ICE QUADRANT PAIRWISE CONSISTENCY CUTLINE WORKDAYS ADDWORKDAYS SLIPPAGE CAPACITY DEMAND LOAD CONFLICTS BOTTLENECKS UTILISATION ROOM RAIDAGE AGE SEVERITY EXPOSURE HEALTH WATERMELON CPI SPI EAC TCPI EARNED COVERAGE'.split(
    ' ',
  );

const IDS = FUNCTIONS.map(({ id }) => id);

describe('ids', () => {
  it('are all those that were published, and a new one is added to the list', () => {
    expect([...IDS].sort()).toEqual([...PUBLISHED].sort());
  });

  it('are each of one function', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it.each(IDS)('%s is three or more capitals and digits, a letter first', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
  });

  it.each(IDS)('%s is not shaped like a cell', (id) => {
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(id).not.toMatch(/^R\d*C\d*$/);
    // Beyond an underscore, what is typed in Google Sheets could still be a cell.
    expect(`PMO_${id}`).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it.each(IDS)('%s as it is typed is no function of any spreadsheet’s own', (id) => {
    expect(BUILT_IN_NAMES.has(`PMO.${id}`)).toBe(false);
    expect(BUILT_IN_NAMES.has(`PMO_${id}`)).toBe(false);
  });

  it('share no bare name with built-in functions but RANK, which is typed PMO.RANK', () => {
    expect(BUILT_IN_NAMES.size).toBeGreaterThan(500);
    expect(IDS.filter((id) => BUILT_IN_NAMES.has(id))).toEqual(['RANK']);
  });

  it('begin like no function of a spreadsheet’s own, so that typing PMO offers these alone', () => {
    expect([...BUILT_IN_NAMES].filter((name) => name.startsWith('PMO'))).toEqual([]);
  });
});
