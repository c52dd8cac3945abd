/**
 * The part of the contract suite about work that is given up: at whatever moment somebody asks for it, the workbook is exactly as it was, or
 * exactly as it would have been. A suite of its own (`describeStops`), because a host learns it last.
 */

import { afterEach, describe, expect, it } from 'vitest';
import {
  COMMANDS,
  HostError,
  type Plan,
  publishTab,
  type Snapshot,
  type Step,
  stepsBeside,
  type TabDocument,
} from '../../core/index.ts';
import type { ContractSheet, HostUnderTest, OpenedContract } from './contract-workbook.ts';
import { DAY, SMALL_PORTFOLIO } from './small-portfolio.ts';
import { type StopMoment, stoppingWatch } from './stopping-watch.ts';
import { summary } from './summary.ts';

const USER: readonly ContractSheet[] = [
  {
    name: 'Projects',
    cells: [
      ['ID', 'Name'],
      ['P-001', 'Ledger'],
      ['=1+1', 46023.5],
    ],
  },
  { name: 'Notes of ours', cells: [['Please keep']] },
];

/** Some hosts save and open the whole workbook before every call. */
const PATIENCE = { timeout: 120_000 };

/** What came of an attempt that may be stopped. Some hosts have one workbook at a time: what is asked of one is asked before the next is opened. */
interface Attempt {
  readonly isStopped: boolean;
  readonly asked: number;
}

/** Runs this part on a host. */
export function describeStops(subject: HostUnderTest): void {
  describe(`${subject.name} gives up when asked to`, () => {
    const opened: OpenedContract[] = [];
    const open = async (sheets: readonly ContractSheet[] = USER): Promise<OpenedContract> => {
      const one = await subject.open(sheets);
      opened.push(one);
      return one;
    };
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });

    it('before the first step: nothing is there, and the next run works', PATIENCE, async () => {
      const one = await open();
      const before = await standing(one);
      const plan = await reportOn(one, 1);
      expect(await attempt(one, plan, { asking: 0 })).toEqual({ isStopped: true, asked: 1 });
      expect(await standing(one)).toEqual(before);
      await one.host.apply(await reportOn(one, 1));
      expect(await standing(one)).toEqual(await standing(await reported(open, 1)));
    });

    it('at any moment: as before or as afterwards, never between', PATIENCE, async () => {
      const whole = await open();
      const before = await standing(whole);
      const { asked } = await attempt(whole, await reportOn(whole, 1), null);
      const after = await standing(whole);
      expect(asked).toBeGreaterThan(0);
      const outcomes: boolean[] = [];
      for (let asking = 0; asking < asked; asking += 1) {
        const one = await open();
        const { isStopped } = await attempt(one, await reportOn(one, 1), { asking });
        expect(await standing(one), `stopped at asking ${asking}`).toEqual(
          isStopped ? before : after,
        );
        outcomes.push(isStopped);
        // What was given up leaves no trace that the next run would stumble over.
        if (isStopped) await one.host.apply(await reportOn(one, 1));
        expect(await standing(one), `the run after a stop at asking ${asking}`).toEqual(after);
        await one.close();
      }
      // Once past the point of no return, past it for good.
      expect(outcomes).toEqual([...outcomes].sort((a, b) => Number(b) - Number(a)));
      const midway = outcomes.filter((isStopped) => isStopped).length;
      if (!('stops midway' in subject.lacks)) expect(midway).toBeGreaterThan(1);
    });

    it('over a tab of the same day, which stays and is replaced later', PATIENCE, async () => {
      const one = await reported(open, 1);
      const before = await standing(one);
      const plan = await reportOn(one, 2);
      expect(stepsBeside(plan)).toBeGreaterThan(3);
      const { isStopped } = await attempt(one, plan, { asking: 1 });
      if (!('stops midway' in subject.lacks)) expect(isStopped).toBe(true);
      if (!isStopped) return;
      expect(await standing(one)).toEqual(before);
      await one.host.apply(await reportOn(one, 2));
      const after = await standing(one);
      const whole = await reported(open, 1);
      await whole.host.apply(await reportOn(whole, 2));
      expect(after).toEqual(await standing(whole));
    });

    it(
      'but not any more when the user’s side is being changed: then it ends',
      PATIENCE,
      async () => {
        const one = await open();
        const plan = await reportOn(one, 1);
        const { isStopped } = await attempt(one, plan, { left: 1 });
        expect(isStopped).toBe(false);
        expect(await standing(one)).toEqual(await standing(await reported(open, 1)));
      },
    );

    it('and a plan that builds nothing beside only before it begins', PATIENCE, async () => {
      const one = await open();
      const before = await standing(one);
      const appending: Step = {
        ...{ step: 'append-rows', sheet: 'Projects', row: 3 },
        ...{ values: [['P-002', 'Network']], styles: [] },
      };
      const plan: Plan = { title: 'Contract', steps: [appending], written: [] };
      expect(await attempt(one, plan, { asking: 0 })).toMatchObject({ isStopped: true });
      expect(await standing(one)).toEqual(before);
      await one.host.apply(plan);
      expect((await one.host.read()).sheets[0]?.grid[3]).toEqual(['P-002', 'Network']);
    });

    it(
      'a plan that only adds a tab: it is gone again, and the same tab is in front',
      PATIENCE,
      async () => {
        const plan: Plan = {
          title: 'Contract',
          steps: [
            { step: 'add-sheet', sheet: 'Made', mark: '', rows: 2, columns: 2 },
            { step: 'write', sheet: 'Made', at: { row: 0, column: 0 }, values: [['a', 1]] },
            { step: 'show', sheet: 'Made' },
            { step: 'write', sheet: 'Made', at: { row: 1, column: 0 }, values: [['b', 2]] },
          ],
          written: [],
        };
        expect(stepsBeside(plan)).toBe(plan.steps.length);
        const whole = await open();
        const { asked } = await attempt(whole, plan, null);
        const after = await standing(whole);
        const one = await open();
        const before = await standing(one);
        for (let asking = 0; asking < asked; asking += 1) {
          const { isStopped } = await attempt(one, plan, { asking });
          expect(await standing(one), `asking ${asking}`).toEqual(isStopped ? before : after);
          if (!isStopped) return;
        }
      },
    );

    it('while a command of the pane is carried out', PATIENCE, async () => {
      const one = await open(SMALL_PORTFOLIO);
      const before = await standing(one);
      const command = COMMANDS[0];
      if (command === undefined) throw new Error('There is no command.');
      const context = { asOf: DAY, mapping: [] };
      const plan = command.run(await one.host.read(), context);
      const { isStopped } = await attempt(one, plan, { asking: 2 });
      if (!('stops midway' in subject.lacks)) expect(isStopped).toBe(true);
      if (!isStopped) return;
      expect(await standing(one)).toEqual(before);
      // The very same plan still fits: that is what “as before” means to a host.
      await one.host.apply(plan);
      const made = (await one.host.read()).sheets.filter(({ mark }) => mark !== null);
      expect(made.map(({ name }) => name)).toContain(plan.written[0]?.sheet);
    });

    it('while it reads, without harm to the next reading', PATIENCE, async () => {
      const one = await open();
      const before = await one.host.read();
      const counting = stoppingWatch(null);
      await one.host.read(counting);
      expect(counting.asked()).toBeGreaterThan(0);
      for (let asking = 0; asking < counting.asked(); asking += 1) {
        await expectStopped(one.host.read(stoppingWatch({ asking })));
        expect(await one.host.read()).toEqual(before);
      }
    });

    it('loses nothing where taking away fails, and the next run clears up', PATIENCE, async () => {
      const moment: StopMoment = { asking: 3 };
      const counting = await open();
      const counted = await reportOn(counting, 1);
      await counting.failAt(null);
      const { isStopped } = await attempt(counting, counted, moment);
      const calls = await counting.calls();
      if (!isStopped) return;
      const wanted = summary(await (await reported(open, 1)).host.read());
      for (let k = 0; k < calls; k += 1) {
        const one = await open();
        const plan = await reportOn(one, 1);
        const before = await one.host.read();
        await one.failAt(k);
        const error = await failureOf(one.host.apply(plan, stoppingWatch(moment)));
        expect(error, `call ${k} of ${calls}`).toBeInstanceOf(HostError);
        await one.failAt(null);
        const after = await one.host.read();
        expect(users(after), `after call ${k} failed`).toEqual(users(before));
        await one.host.apply(await reportOn(one, 1));
        expect(summary(await one.host.read()), `the run after call ${k} failed`).toEqual(wanted);
        await one.close();
      }
    });
  });
}

type Open = (sheets?: readonly ContractSheet[]) => Promise<OpenedContract>;

/** A workbook in which that edition was reported. */
async function reported(open: Open, edition: number): Promise<OpenedContract> {
  const one = await open();
  await one.host.apply(await reportOn(one, edition));
  return one;
}

/** The plan of a small status tab with looks, a link and a row of history; its figures depend on `edition`. */
async function reportOn({ host }: OpenedContract, edition: number): Promise<Plan> {
  const document: TabDocument = {
    name: 'Executive',
    rows: [
      { cells: [{ value: 'Executive status', role: 'title' }], height: 32 },
      {
        cells: [
          { value: '=P-001', role: 'link', link: { sheet: 'Projects', a1: 'A2' } },
          { value: edition, role: 'integer' },
        ],
      },
    ],
    columnWidths: [180, 80],
    frozenRows: 1,
    repeatRows: 1,
  };
  return publishTab({
    snapshot: await host.read(),
    kind: 'status:executive',
    asOf: DAY,
    document,
    history: {
      kind: 'history',
      name: 'Report history',
      header: ['Date', 'Edition'],
      rows: [[DAY, edition]],
      styles: [{ numberFormat: 'yyyy-mm-dd' }],
      columnWidths: [90, 90],
    },
  });
}

/** Carries the plan out under a watch that stops at that moment. Anything but an end or a heeded stop fails the test. */
async function attempt({ host }: OpenedContract, plan: Plan, moment: StopMoment): Promise<Attempt> {
  const watch = stoppingWatch(moment);
  const error = await failureOf(host.apply(plan, watch));
  if (error !== null) expectStop(error);
  return { isStopped: error !== null, asked: watch.asked() };
}

async function expectStopped(work: Promise<unknown>): Promise<void> {
  const error = await failureOf(work);
  expect(error).not.toBeNull();
  expectStop(error);
}

function expectStop(error: unknown): void {
  expect(error).toMatchObject({ trouble: 'stopped' });
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).message).toMatch(/^["“A-Z].*\.$/s);
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (reason: unknown) => reason,
  );
}

/** The whole workbook, and which tab is in front. */
async function standing(one: OpenedContract) {
  return { workbook: await one.host.read(), front: await one.activeSheet() };
}

function users(snapshot: Snapshot) {
  return snapshot.sheets.filter(({ mark }) => mark === null);
}
