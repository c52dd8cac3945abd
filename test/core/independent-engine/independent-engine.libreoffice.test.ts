import { beforeAll, describe, expect, it } from 'vitest';
import { convert, hasSoffice } from '../../workbench/files/soffice.ts';
import { CAPACITY_CASES } from './capacity-cases.ts';
import { addCapacity } from './capacity-formulas.ts';
import { compareCapacity } from './compare-capacity.ts';
import { compareHealth } from './compare-health.ts';
import { compareRaid } from './compare-raid.ts';
import { compareScoring } from './compare-scoring.ts';
import { agrees, type Figure, FormulaBook, type FormulaPart, readFigures } from './formula-book.ts';
import { HEALTH_CASES } from './health-cases.ts';
import { addHealth } from './health-formulas.ts';
import { RAID_CASES } from './raid-cases.ts';
import { addRaid } from './raid-formulas.ts';
import { addTabs, type Tabs } from './read-cells.ts';
import { SCORING_CASES } from './scoring-cases.ts';
import { addScoring } from './scoring-formulas.ts';

/** A portfolio with what puts its formulas, and then our figures, into the book. */
interface Part {
  readonly name: string;
  readonly tabs: Tabs;
  readonly build: (part: FormulaPart) => void;
}

function parts<Case extends { readonly name: string; readonly tabs: Tabs }>(
  cases: readonly Case[],
  add: (part: FormulaPart, one: Case) => void,
  compare: (part: FormulaPart, one: Case) => void,
): readonly Part[] {
  return cases.map((one) => ({
    name: one.name,
    tabs: one.tabs,
    build(part) {
      add(part, one);
      compare(part, one);
    },
  }));
}

const PARTS: readonly Part[] = [
  ...parts(CAPACITY_CASES, addCapacity, compareCapacity),
  ...parts(SCORING_CASES, addScoring, compareScoring),
  ...parts(RAID_CASES, addRaid, compareRaid),
  ...parts(HEALTH_CASES, addHealth, compareHealth),
];

/** Formulas made wrong on purpose: each must show, or nothing above is proven. */
const SPOILT: readonly {
  readonly of: string;
  readonly right: string;
  readonly wrong: string;
  readonly shows: string;
}[] = [
  { of: 'Exact', right: '*{Terms.left@row}', wrong: '', shows: 'net hours' },
  // One part in a hundred million.
  { of: 'Weights', right: '100*SUM', wrong: '100.000001*SUM', shows: 'score' },
  { of: 'Log', right: '"0000011"', wrong: '"0000001"', shows: 'age in working days' },
  { of: 'Register', right: '[passedDays]/', wrong: '([passedDays]-1)/', shows: 'PV' },
];

describe.runIf(hasSoffice())('the same portfolio as plain formulas in a spreadsheet', () => {
  const book = new FormulaBook();
  let figureAt: (sheet: string, a1: string) => Figure;

  beforeAll(() => {
    for (const { name, tabs, build } of PARTS) {
      const part = book.part(name);
      addTabs(part, tabs);
      build(part);
    }
    for (const { of, right, wrong } of SPOILT) {
      const { tabs, build } = PARTS.find(({ name }) => name === of) as Part;
      const part = book.part(`Spoilt ${of}`, (formula) => formula.replaceAll(right, wrong));
      addTabs(part, tabs);
      build(part);
    }
    const written = convert('formulas.xlsx', book.toXlsx(), 'xlsx');
    figureAt = readFigures(written['formulas.xlsx'] as Uint8Array);
  });

  const comparedOf = (name: string) =>
    book.compared.filter(({ topic }) => topic.startsWith(`${name}: `));

  const differencesOf = (name: string) =>
    comparedOf(name)
      .map((one) => ({ ...one, theirs: figureAt(one.sheet, one.a1) }))
      .filter(({ ours, theirs }) => !agrees(ours, theirs))
      .map(({ topic, place, ours, theirs }) => `${topic} at ${place}: ${ours}, not ${theirs}`);

  it.each(PARTS)('$name comes out the same', ({ name }) => {
    const own = comparedOf(name);
    expect(differencesOf(name)).toEqual([]);
    const numbers = own.filter(({ ours }) => typeof ours === 'number' && ours !== 0).length;
    console.info(`${name}: ${own.length} cells compared, ${numbers} of them numbers but 0`);
    expect(numbers).toBeGreaterThan(own.length / 3);
  });

  it('compares thousands of numbers', () => {
    const own = PARTS.flatMap(({ name }) => comparedOf(name));
    const numbers = own.filter(({ ours }) => typeof ours === 'number').length;
    console.info(`all: ${own.length} cells compared, ${numbers} of them numbers`);
    expect(numbers).toBeGreaterThan(4000);
  });

  it.each(SPOILT)('a wrong formula for $shows in $of shows', ({ of, shows }) => {
    const differences = differencesOf(`Spoilt ${of}`);
    expect(differences.join('\n')).toContain(`Spoilt ${of}: ${shows} at`);
  });
});
