import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/cell/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../../core/cell/snapshot.ts';
import { fingerprintGrid } from '../../../core/plan/fingerprint.ts';
import type { GrowingTable } from '../../../core/plan/grow-table.ts';
import { formatMark, type MarkStage } from '../../../core/plan/mark.ts';
import { planText } from '../../../core/plan/plan-text.ts';
import { publishTab } from '../../../core/plan/publish.ts';
import type { TabDocument } from '../../../core/plan/tab-document.ts';

const AS_OF = 46348;

const document: TabDocument = {
  name: 'Executive 2026-11-22',
  rows: [
    { cells: [{ value: 'Executive status', role: 'title' }], height: 32 },
    {
      cells: [
        { value: 'P-001', role: 'link', link: { sheet: 'Projects', a1: 'A3' } },
        { value: 12, role: 'integer' },
      ],
    },
    {
      cells: [
        { value: 'P-002', role: 'link', link: { sheet: 'Projects', a1: 'A4' } },
        { value: null, role: 'integer' },
      ],
    },
  ],
  columnWidths: [120, 80],
  frozenRows: 1,
  repeatRows: 1,
};

const history: GrowingTable = {
  kind: 'history',
  name: 'Report history',
  header: ['Date', 'Project'],
  rows: [[AS_OF, 'P-001']],
  styles: [{ numberFormat: 'yyyy-mm-dd' }],
  columnWidths: [90, 90],
};

function sheet(name: string, grid: Cell[][], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    grid,
    visibility: 'visible',
    isProtected: false,
    merges: [],
    mark: null,
    extras: 0,
    ...more,
  };
}

function owned(name: string, grid: Cell[][], stage: MarkStage, markedName = name): SheetSnapshot {
  const fingerprint = fingerprintGrid(grid);
  return sheet(name, grid, {
    mark: formatMark({
      kind: 'status:executive',
      asOf: AS_OF,
      stage,
      fingerprint,
      name: markedName,
    }),
  });
}

function publish(sheets: SheetSnapshot[], past: GrowingTable | null = null) {
  const snapshot: Snapshot = { name: 'test', sheets };
  return publishTab({ snapshot, kind: 'status:executive', asOf: AS_OF, document, history: past });
}

const text = (sheets: SheetSnapshot[], past: GrowingTable | null = null) =>
  planText(publish(sheets, past));

describe('publishing a tab', () => {
  it('is a plan that reads like its golden text', async () => {
    const plan = text([sheet('Projects', [['ID']])], history);
    await expect(`${plan}\n`).toMatchFileSnapshot('golden/first-report.txt');
  });

  it('survives JSON', () => {
    const plan = publish([sheet('Projects', [['ID']])], history);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('leaves a tab of the user that has its name, and takes another name', () => {
    const plan = publish([sheet('executive 2026-11-22', [['mine']])]);
    expect(plan.written).toEqual([
      { what: 'tab-made', sheet: 'Executive 2026-11-22 (2)', detail: null },
    ]);
    expect(planText(plan)).not.toContain('delete-sheet');
  });

  it('takes a tab of ours that was renamed for the user’s', () => {
    const plan = publish([owned('Board paper', [['x']], 'done', 'Executive 2026-11-22')]);
    expect(plan.steps.filter(({ sheet: name }) => name === 'Board paper')).toEqual([]);
  });

  it('keeps a tab of ours that has a note on it', () => {
    const noted = { ...owned('Executive 2026-11-22', [['x']], 'done'), extras: 1 };
    expect(publish([noted]).written).toContainEqual({
      what: 'tab-kept',
      sheet: 'Executive 2026-11-22',
      detail: 'Executive 2026-11-22 (edited)',
    });
  });

  it('leaves the tab of another day alone', () => {
    const mark = formatMark({
      kind: 'status:executive',
      asOf: AS_OF - 7,
      stage: 'done',
      fingerprint: fingerprintGrid([['x']]),
      name: 'Executive 2026-11-15',
    });
    const plan = publish([sheet('Executive 2026-11-15', [['x']], { mark })]);
    expect(plan.steps.filter(({ sheet: name }) => name === 'Executive 2026-11-15')).toEqual([]);
  });

  it('clears away what a failed run left, but not what somebody typed into', () => {
    const half = owned('Steersheet is building', [['x']], 'building', 'Executive 2026-11-22');
    expect(text([half])).toContain('delete-sheet "Steersheet is building"');
    const typed = { ...half, grid: [['x', 'mine']] };
    expect(text([typed])).not.toContain('delete-sheet');
    expect(publish([typed]).steps[0]).toMatchObject({ sheet: 'Steersheet is building (2)' });
  });

  it('adds to a history whose columns were moved, by their headers', () => {
    const past = sheet('Report history', [['Project', 'Mine', 'Date'], ['P-009']], {
      mark: formatMark({
        kind: 'history',
        asOf: AS_OF,
        stage: 'done',
        fingerprint: '0',
        name: 'Report history',
      }),
    });
    const step = publish([past], history).steps.find(({ step: kind }) => kind === 'append-rows');
    expect(step).toMatchObject({
      sheet: 'Report history',
      row: 2,
      values: [['P-001', null, AS_OF]],
    });
  });

  it('starts another history where the headers are gone', () => {
    const past = sheet('Report history', [['Something', 'else']], {
      mark: formatMark({
        kind: 'history',
        asOf: AS_OF,
        stage: 'done',
        fingerprint: '0',
        name: 'Report history',
      }),
    });
    expect(publish([past], history).written).toContainEqual({
      what: 'tab-made',
      sheet: 'Report history (2)',
      detail: null,
    });
  });

  it('does not add to a history where merged cells would swallow the rows', () => {
    const past = sheet(
      'Report history',
      [
        ['Date', 'Project'],
        [AS_OF - 7, 'P-009'],
      ],
      {
        mark: formatMark({
          kind: 'history',
          asOf: AS_OF,
          stage: 'done',
          fingerprint: '0',
          name: 'Report history',
        }),
        merges: [{ row: 1, column: 0, rows: 3, columns: 2 }],
      },
    );
    expect(publish([past], history).written).toContainEqual({
      what: 'tab-made',
      sheet: 'Report history (2)',
      detail: null,
    });
  });

  it('replaces an intact tab in the order of its golden text', async () => {
    const plan = text([owned('Executive 2026-11-22', [['x']], 'done')]);
    await expect(`${plan}\n`).toMatchFileSnapshot('golden/same-day-again.txt');
  });

  it('guards every deletion by the mark and the cells that it saw', () => {
    const plan = publish([
      owned('Steersheet is building', [['x']], 'building', 'Executive 2026-11-22'),
      owned('Steersheet is replacing', [['y']], 'retired', 'Executive 2026-11-22'),
      owned('Executive 2026-11-22', [['z']], 'done'),
    ]);
    const deletions = plan.steps.filter((step) => step.step === 'delete-sheet');
    expect(deletions.map(({ sheet: name, fingerprint }) => [name, fingerprint])).toEqual([
      ['Steersheet is building', fingerprintGrid([['x']])],
      ['Steersheet is replacing', fingerprintGrid([['y']])],
      ['Steersheet is replacing (2)', fingerprintGrid([['z']])],
    ]);
  });

  it('takes a half-made tab that somebody renamed or put a note on for the user’s', () => {
    const half = owned('Board paper', [['x']], 'building', 'Executive 2026-11-22');
    const noted = {
      ...owned('Steersheet is building', [['x']], 'building', 'Executive 2026-11-22'),
      extras: 1,
    };
    expect(text([half])).not.toContain('"Board paper"');
    expect(text([noted])).not.toContain('delete-sheet');
  });

  it('keeps a protected tab of ours', () => {
    const locked = { ...owned('Executive 2026-11-22', [['x']], 'done'), isProtected: true };
    expect(publish([locked]).written).toContainEqual({
      what: 'tab-kept',
      sheet: 'Executive 2026-11-22',
      detail: 'Executive 2026-11-22 (edited)',
    });
  });

  it('takes a copy of our tab for the user’s', () => {
    const copy = owned('Executive 2026-11-22 (2)', [['x']], 'done', 'Executive 2026-11-22');
    const plan = publish([owned('Executive 2026-11-22', [['x']], 'done'), copy]);
    expect(planText(plan)).not.toContain('"Executive 2026-11-22 (2)"');
  });

  it('finishes a tab of another day that lacks only its last mark', () => {
    const fingerprint = fingerprintGrid([['x']]);
    const mark = { kind: 'status:executive', asOf: AS_OF - 7, fingerprint, name: 'Last week' };
    const half = sheet('Last week', [['x']], { mark: formatMark({ ...mark, stage: 'building' }) });
    expect(publish([half]).steps[0]).toEqual({
      step: 'mark',
      sheet: 'Last week',
      mark: formatMark({ ...mark, stage: 'done' }),
    });
  });

  it('shortens a long name so that its tail stays whole', () => {
    const long = 'Executive of the whole group 26';
    const edited = { ...owned(long, [['x']], 'done'), extras: 1 };
    const kept = publish([edited]).written.find(({ what }) => what === 'tab-kept');
    expect(kept?.detail).toBe('Executive of the whole (edited)');
  });

  it('throws on a day with a time: its mark could not be read again', () => {
    const snapshot: Snapshot = { name: 'test', sheets: [] };
    expect(() =>
      publishTab({ snapshot, kind: 'status:executive', asOf: 46348.5, document, history: null }),
    ).toThrow(RangeError);
  });
});
