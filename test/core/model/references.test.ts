/** References by id or name. */
import { describe, expect, it } from 'vitest';
import { MILESTONES } from '../../../core/model/milestones.ts';
import { checkReferences, indexRows, knownTexts } from '../../../core/model/references.ts';
import { STAFFING_MATRIX } from '../../../core/model/staffing-matrix.ts';
import { TIME_OFF } from '../../../core/model/time-off.ts';
import type { TableSpec } from '../../../core/sheet/column-spec.ts';

describe('a reference', () => {
  const rows = [
    { id: 'P-1', name: 'Alpha  Beta' },
    { id: 'P-2', name: 'p-1' },
    { id: 'P-3', name: 'Gamma' },
    { id: 'P-4', name: 'gamma' },
  ];
  const find = indexRows(rows);

  it.each([
    ['P-1', 'P-1'],
    [' p-1 ', 'P-1'],
    ['alpha beta', 'P-1'],
    ['ALPHA\nBETA', 'P-1'],
    ['GAMMA', 'P-3'],
    ['P-5', undefined],
    ['', undefined],
  ])('%j means %s, twice', (text, id) => {
    expect(find(text)?.id).toBe(id);
    expect(find(text)?.id).toBe(id);
  });
});

const source = { sheet: 'Tab', columns: {} };
const refOf = () => ({ sheet: 'Tab', a1: null, row: null, header: null });

describe('a column of references', () => {
  const ids = Array.from({ length: 4000 }, (_, index) => `P-${index + 10_000}`);

  /** Counts how often a known text is looked at for a suggestion. */
  class Counted extends Map<string, string> {
    looks = 0;
    override *values(): MapIterator<string> {
      for (const value of super.values()) {
        this.looks += 1;
        yield value;
      }
    }
  }
  const check = (known: ReadonlyMap<string, string>, texts: readonly string[]) =>
    checkReferences(
      MILESTONES,
      texts.map((project, sheetRow) => ({ project, source, sheetRow })),
      (reference) => (reference === 'projects' ? known : null),
      refOf,
    );

  it('names every unknown value, and suggests for the first of them', () => {
    const known = new Counted(
      knownTexts(
        ids.map((id) => ({ id })),
        ['id'],
      ),
    );
    const found = check(
      known,
      ids.map((id) => `Q${id}`),
    );
    expect(found.length).toBe(4000);
    expect(found[0]?.suggestion).toBe('P-10000');
    expect(found.filter(({ suggestion }) => suggestion !== null).length).toBe(50);
    expect(known.looks).toBeLessThanOrEqual(200_000);
  });

  it('suggests less the more is known, so that its work stays within the same bound', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `P-${index + 10_000}`);
    const known = new Counted(
      knownTexts(
        many.map((id) => ({ id })),
        ['id'],
      ),
    );
    expect(check(known, ['QP-69999', ...ids.map((id) => `Q${id}`)])[0]?.suggestion).toBe('P-69999');
    expect(known.looks).toBeLessThanOrEqual(200_000);
  });

  it('suggests nothing for prose', () => {
    const known = knownTexts([{ id: 'x'.repeat(30_000) }], ['id']);
    expect(check(known, ['x'.repeat(32_000)]).map(({ suggestion }) => suggestion)).toEqual([null]);
  });

  it('takes a role beside a person as a remark, and alone as what the row asks for', () => {
    const known = knownTexts([{ role: 'Architect' }], ['role']);
    const rows = [
      { person: 'A. B.', role: 'Tester', source, sheetRow: 1 },
      { person: null, role: 'Tester', source, sheetRow: 2 },
      { person: null, role: 'architect', source, sheetRow: 3 },
    ];
    const found = checkReferences(
      STAFFING_MATRIX,
      rows,
      (reference) => (reference === 'people.role' ? known : null),
      (row) => ({ ...refOf(), row: row.sheetRow }),
    );
    expect(found.map(({ at }) => at.row)).toEqual([2]);
  });
});

describe('a person who is not known', () => {
  const people = [
    { id: '1', name: 'Ann Lee', role: 'Analyst' },
    { id: '2', name: 'Bob Ray', role: 'Developer' },
  ];
  const check = (table: TableSpec, person: string) =>
    checkReferences(
      table,
      [{ project: null, person, role: null, source, sheetRow: 1 }],
      (reference) => {
        if (reference === 'people') return knownTexts(people, ['id', 'name']);
        return reference === 'people.role' ? knownTexts(people, ['role']) : null;
      },
      refOf,
    );

  it('is suggested by a part of the name', () => {
    expect(check(STAFFING_MATRIX, 'bob')).toMatchObject([
      { code: 'reference-unknown', severity: 'warning', suggestion: 'Bob Ray' },
    ]);
  });

  it('but is a role is told to be an open request, where there can be one', () => {
    expect(check(STAFFING_MATRIX, 'developer ')).toMatchObject([
      { code: 'person-is-role', severity: 'info', params: { found: 'developer ', role: 'Role' } },
    ]);
    expect(check(TIME_OFF, 'developer')).toMatchObject([{ code: 'reference-unknown' }]);
  });
});
