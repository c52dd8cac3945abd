import { beforeAll, describe, expect, it } from 'vitest';
import { convert, hasSoffice } from '../../workbench/files/soffice.ts';
import { CAPACITY_CASES } from './capacity-cases.ts';
import { addCapacity } from './capacity-formulas.ts';
import { compareCapacity } from './compare-capacity.ts';
import { compareScoring } from './compare-scoring.ts';
import { agrees, type Figure, FormulaBook, readFigures } from './formula-book.ts';
import { addTabs } from './read-cells.ts';
import { SCORING_CASES } from './scoring-cases.ts';
import { addScoring } from './scoring-formulas.ts';

const PARTS: readonly { readonly name: string; readonly build: (book: FormulaBook) => void }[] = [
  ...CAPACITY_CASES.map((one) => ({
    name: one.name,
    build(book: FormulaBook) {
      const part = book.part(one.name);
      addTabs(part, one.tabs);
      addCapacity(part, one);
      compareCapacity(part, one);
    },
  })),
  ...SCORING_CASES.map((one) => ({
    name: one.name,
    build(book: FormulaBook) {
      const part = book.part(one.name);
      addTabs(part, one.tabs);
      addScoring(part, one);
      compareScoring(part, one);
    },
  })),
];

describe.runIf(hasSoffice())('the same portfolio as plain formulas in a spreadsheet', () => {
  const book = new FormulaBook();
  let figureAt: (sheet: string, a1: string) => Figure;

  beforeAll(() => {
    for (const { build } of PARTS) build(book);
    const written = convert('formulas.xlsx', book.toXlsx(), 'xlsx');
    figureAt = readFigures(written['formulas.xlsx'] as Uint8Array);
  });

  it.each(PARTS)('$name comes out the same', ({ name }) => {
    const own = book.compared.filter(({ topic }) => topic.startsWith(`${name}: `));
    const differences = own
      .map((one) => ({ ...one, theirs: figureAt(one.sheet, one.a1) }))
      .filter(({ ours, theirs }) => !agrees(ours, theirs))
      .map(({ topic, place, ours, theirs }) => `${topic} at ${place}: ${ours}, not ${theirs}`);
    expect(differences).toEqual([]);
    const numbers = own.filter(({ ours }) => typeof ours === 'number' && ours !== 0).length;
    console.info(`${name}: ${own.length} cells compared, ${numbers} of them numbers but 0`);
    expect(numbers).toBeGreaterThan(own.length / 3);
  });
});
