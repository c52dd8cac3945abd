/** The sample is what it says it is: the same each time, and true to itself where no mistake was put in on purpose. */

import { describe, expect, it } from 'vitest';
import { isCellError, parseA1, parseDay } from '../../core/index.ts';
import { buildSample, SAMPLE_AS_OF } from '../../sample/build-sample.ts';
import { SAMPLE_FLAWS } from '../../sample/sample-flaws.ts';
import { SAMPLE_PEOPLE } from '../../sample/sample-people.ts';
import { SAMPLE_PROJECTS } from '../../sample/sample-projects.ts';
import { sheetCells } from '../../sample/sample-sheet.ts';

const asOf = parseDay(SAMPLE_AS_OF) as number;

describe('the sample', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(buildSample(7)).toEqual(buildSample(7));
    expect(buildSample(7)).not.toEqual(buildSample(8));
  });

  it('has 24 projects and 18 people in 6 roles', () => {
    expect(SAMPLE_PROJECTS.map((project) => project.id)).toEqual(
      Array.from({ length: 24 }, (_, at) => `P-${String(at + 1).padStart(3, '0')}`),
    );
    expect(SAMPLE_PEOPLE).toHaveLength(18);
    expect(new Set(SAMPLE_PEOPLE.map((person) => person.id)).size).toBe(18);
    expect(new Set(SAMPLE_PEOPLE.map((person) => person.role)).size).toBe(6);
  });

  it.each(SAMPLE_PROJECTS)('tells a story that can be true: $id $name', (project) => {
    const days = [project.start, project.baselineEnd].map((text) => parseDay(text) as number);
    const [start, baseline] = days as [number, number];
    expect(start).toBeLessThan(baseline);
    if (project.forecastEnd !== '') expect(parseDay(project.forecastEnd)).toBeGreaterThan(start);
    expect(parseDay(project.updated)).toBeLessThanOrEqual(asOf);
    expect(project.done > 0).toBe(start <= asOf);
    expect(project.done === 1).toBe(project.actualEnd !== '');
    expect(project.stage === 'Closed').toBe(project.actualEnd !== '');
    expect(project.rag === '').toBe(project.done === 0);
    if (project.rag === 'Red' || project.rag === 'Amber') {
      expect(project.reason).not.toBe('');
      expect(project.pathToGreen).not.toBe('');
    }
    expect(project.decision === '').toBe(project.decisionBy === '');
    expect((project.actualCost ?? 0) > 0).toBe(project.done > 0);
  });

  it('has no row wider than its header, and no cell that was forgotten', () => {
    for (const sheet of buildSample().sheets) {
      for (const row of sheet.rows) {
        expect(row.length).toBeLessThanOrEqual(sheet.columns.length);
        for (const cell of row) expect(cell).not.toBeUndefined();
      }
    }
  });

  it('keeps the dates of every RAID entry in order, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const log = buildSample(seed).sheets.find((sheet) => sheet.name === 'RAID log');
      const at = (header: string) => log?.columns.findIndex((one) => one.header === header) ?? -1;
      const entries = log?.rows.filter((row) => String(row[0]).startsWith('R-')) ?? [];
      expect(entries.length).toBe(40);
      for (const row of entries) {
        const raised = row[at('Date raised')] as number;
        const reviewed = row[at('Last review')] as number;
        const closed = row[at('Closed on')];
        expect(raised).toBeLessThanOrEqual(reviewed);
        expect(reviewed).toBeLessThanOrEqual(asOf);
        expect(closed === null).toBe(row[at('Status')] !== 'Closed');
        if (closed !== null) expect(closed as number).toBeLessThanOrEqual(asOf);
      }
    }
  });

  it('has every mistake where it says it has', () => {
    const { sheets, flaws } = buildSample();
    expect(flaws).toHaveLength(SAMPLE_FLAWS.length);
    expect(new Set(flaws.map((flaw) => `${flaw.sheet}!${flaw.a1}`)).size).toBe(flaws.length);
    for (const flaw of flaws) {
      const sheet = sheets.find((one) => one.name === flaw.sheet);
      const at = parseA1(flaw.a1);
      if (sheet === undefined || at === null) throw new Error(`${flaw.sheet}!${flaw.a1}`);
      const cell = sheetCells(sheet)[at.row]?.[at.column];
      if (flaw.change === 'header-row-below') expect(cell).toBe(flaw.header);
      else if (flaw.change === null) expect(cell).toBe(flaw.row[0]);
      else expect(cell).toEqual(flaw.change.value);
    }
  });

  it('holds no error cell but those put in on purpose and the totals over them', () => {
    const { sheets, flaws } = buildSample();
    const errors = sheets
      .flatMap((sheet) => sheetCells(sheet).flat())
      .filter((cell) => isCellError(cell ?? null));
    expect(errors).toHaveLength(flaws.filter((flaw) => flaw.code === 'cell-error').length * 2);
  });
});
