/** The sample as a plan for an open workbook: what it adds, when it is refused, and that it can be taken back and tried again. */

import { describe, expect, it } from 'vitest';
import {
  type Cell,
  checkWorkbook,
  HostError,
  type Plan,
  parseDay,
  parseMark,
  planOrder,
  revertPlan,
  type Snapshot,
  stepsBeside,
} from '../../core/index.ts';
import { buildSample, SAMPLE_AS_OF } from '../../sample/build-sample.ts';
import { planSample } from '../../sample/plan-sample.ts';
import { MemoryHost } from '../hosts/memory/memory-host.ts';
import { memorySheet } from '../hosts/memory/memory-workbook.ts';

const context = { asOf: parseDay(SAMPLE_AS_OF) as number, mapping: [] };
const { sheets, flaws } = buildSample();
const NAMES = sheets.map(({ name }) => name);

/** A host with these tabs, in each the cells given. */
function hostOf(tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>, onCall?: () => void) {
  const made = Object.entries(tabs).map(([name, cells]) =>
    memorySheet(
      name,
      cells.map((row) => [...row]),
    ),
  );
  return new MemoryHost(made, onCall);
}

function planOf(snapshot: Snapshot): Plan {
  const planned = planSample(snapshot);
  if (!planned.can) throw new Error(planned.why);
  return planned.plan;
}

function whyNot(snapshot: Snapshot): string {
  const planned = planSample(snapshot);
  return planned.can ? '' : planned.why;
}

describe('the sample in an open workbook', () => {
  it('stands behind the empty tabs that are there, as tables of the user’s with all their flaws', async () => {
    const host = hostOf({ Sheet1: [] });
    const plan = planOf(await host.read());
    await host.apply(plan);
    const snapshot = await host.read();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...NAMES]);
    expect(host.active).toBe('Project register');
    const found = checkWorkbook(snapshot, context).groups.flatMap(({ findings }) =>
      findings.map(({ sheet, a1, code }) => `${sheet}!${a1} ${code}`),
    );
    const mistakes = flaws.map(({ sheet, a1, code }) => `${sheet}!${a1} ${code}`);
    expect(found.sort()).toEqual([...mistakes, 'Project register!null headers-unread'].sort());
    const marks = snapshot.sheets.slice(1).map(({ mark }) => parseMark(mark));
    expect(marks.map((mark) => mark?.stage)).toEqual(NAMES.map(() => 'done'));
  });

  it('shows its days as days', () => {
    const plan = planOf({ name: 'Book', sheets: [] });
    const formats = plan.steps.flatMap((step) =>
      step.step === 'style' ? step.runs.map(({ style }) => style.numberFormat) : [],
    );
    expect(formats.filter((format) => format === 'dd-mmm-yy').length).toBeGreaterThan(10);
  });

  it('is taken back whole, unless somebody has worked in it', async () => {
    const host = hostOf({ Sheet1: [] });
    const plan = planOf(await host.read());
    await host.apply(plan);
    const made = await host.read();
    const [, first] = host.sheets;
    first?.cells[5]?.splice(1, 1, 'mine');
    expect(revertPlan(plan, await host.read())).toBeNull();
    first?.cells[5]?.splice(1, 1, made.sheets[1]?.grid[5]?.[1] ?? null);
    const back = revertPlan(plan, await host.read());
    expect(back).not.toBeNull();
    if (back !== null) await host.apply(back);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('can be given up until its last step', () => {
    const plan = planOf({ name: 'Book', sheets: [] });
    expect(stepsBeside(plan)).toBe(plan.steps.length);
  });

  it('is refused where cells are filled, where it is already, and where an empty tab has one of its names', async () => {
    const filled = await hostOf({ Sheet1: [], Costs: [['Rent', 5]] }).read();
    expect(whyNot(filled)).toMatch(/^“Costs” has cells, .* begin a new workbook, .*\.$/);
    const named = await hostOf({ 'raid LOG': [] }).read();
    expect(whyNot(named)).toMatch(/^An empty tab is called “raid LOG”, .* rename or delete it/);
    const host = hostOf({});
    await host.apply(planOf(await host.read()));
    expect(whyNot(await host.read())).toMatch(/^The sample is in this workbook already; /);
  });

  it('whichever call fails, the next attempt ends as if nothing had been', async () => {
    const whole = hostOf({ Sheet1: [] });
    const plan = planOf(await whole.read());
    await whole.apply(plan);
    const wanted = await whole.read();
    for (let failing = 0; failing < plan.steps.length; failing += 1) {
      let calls = -1;
      const host = hostOf({ Sheet1: [] }, () => {
        calls += 1;
        if (calls === failing + 1) throw new Error('seeded');
      });
      const attempt = planOf(await host.read());
      await expect(host.apply(attempt), `call ${failing}`).rejects.toBeInstanceOf(HostError);
      const again = planSample(await host.read());
      if (!again.can) {
        // All stands there; only the mark of a tab or two does not say so yet, which the next command mends.
        expect(again.why).toMatch(/^The sample is in this workbook already/);
        continue;
      }
      await host.apply(again.plan);
      expect(await host.read(), `after call ${failing} failed`).toEqual(wanted);
    }
  });

  it('is something to work with: settings are written into its Settings, a report is made of it', async () => {
    const host = hostOf({});
    await host.apply(planOf(await host.read()));
    const change = { setting: 'costRedShare', value: '12%' } as const;
    const planned = planOrder({ order: 'setting', change }, await host.read(), context);
    expect(planned.can && planned.plan.written[0]?.sheet).toBe('Settings');
    const report = planOrder({ order: 'command', commandId: 'status' }, await host.read(), context);
    expect(report.can && report.plan.written[0]?.what).toBe('tab-made');
  });
});
