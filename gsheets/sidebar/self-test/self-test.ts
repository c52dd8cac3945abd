/** The self-test: writes to tabs of its own what Sheets might make something else of, reads them back, and says what differs. */

import {
  type Cell,
  type Grid,
  type Host,
  HostError,
  type Plan,
  type SheetSnapshot,
  type Snapshot,
  type Step,
  toA1,
} from '../../../core/index.ts';
import { countFormulas, formulaFaults, formulaSteps } from './formula-test.ts';

const TITLE = 'Self-test';
const TAB = 'Steersheet self-test';
const RENAMED = 'Steersheet self-test (renamed)';
const FORMULAS = 'Steersheet self-test (formulas)';
const MARK = 'self-test';

/** Texts that typing would change, by kind. */
const TEXTS: Grid = [
  ['00123', '1-2', '3/4', '50%', '1,000', '1.5', '1,5', '1e5', '12:30'],
  ['=1+1', '=x', '+1', '-1', '@x', '=HYPERLINK("x")', '(5)', '$5', '5 €'],
  ['TRUE', 'WAHR', '5 Jan', 'January 2026', '22.11.2026', '2026-11-22', '#REF!', '#N/A', ' 7 '],
  ["'quoted", "''twice", 'two\nlines', '<b>x</b>', '😀', 'plain', 'P-001', '-x', '+x'],
];
const NUMBERS: Grid = [[0, -1.5, 0.1, 1234567890.12, true, false, null, 1, 2]];
/** Days around changes of clocks in several zones, from noon and midnight of 29 March 2026 on. */
const DAYS: Grid = [[46110, 46110.5, 46320, 46320.5, 43408, 45351, 46023.75, 61, 46349]];
const GRID: Grid = [...TEXTS, ...NUMBERS, ...DAYS];
const ADDED: Grid = [['00123', '=1+1', 46110, true]];

/** So often the formulas are looked at, and so long apart, until Google has computed them. */
const LOOKS = 20;
const PAUSE_MS = 3000;

/** What came of the test. */
export interface TestReport {
  /** A sentence. */
  readonly summary: string;
  /** What differed, line by line. */
  readonly faults: readonly string[];
}

/** What the test works with; `wait` is settled after so many milliseconds, `tell` says what is being done. */
export interface TestTools {
  readonly host: Host;
  wait(milliseconds: number): Promise<void>;
  tell(doing: string): void;
}

/** Runs the test, and leaves no tab behind where it comes to its end. Rejects with a `HostError`. */
export async function runSelfTest({ host, wait, tell }: TestTools): Promise<TestReport> {
  tell('Writing cells and reading them back…');
  const before = await host.read();
  const old = [TAB, RENAMED, FORMULAS].flatMap((name) => removal(before, name));
  await host.apply(planOf([...old, ...buildSteps()]));
  const added = await addRows(host);
  const read = await host.read();
  const faults = [...added, ...differences(read)];
  await host.apply(planOf(removal(read, RENAMED)));
  if (nameOf(await host.read(), RENAMED)) faults.push('The test’s tab could not be deleted.');

  const count = countFormulas();
  tell(`Google computes ${count} formulas…`);
  await host.apply(planOf(formulaSteps(FORMULAS, MARK)));
  faults.push(...(await formulaReport(host, wait)));
  const cells = [...GRID, ...ADDED].reduce((sum, row) => sum + row.length, 0);
  const tested = `${cells} cells, the mark, the new name, rows added and taken away, deleting, ${count} formulas.`;
  const summary =
    faults.length === 0
      ? `All is as it should be: ${tested}`
      : 'Please report this to whoever gave you Steersheet:';
  return { summary, faults };
}

/** Their tab is gone afterwards. */
async function formulaReport(host: Host, wait: TestTools['wait']): Promise<readonly string[]> {
  for (let look = 1; ; look += 1) {
    const snapshot = await host.read();
    const grid = snapshot.sheets.find(({ name }) => name === FORMULAS)?.grid ?? [];
    const faults = formulaFaults(grid);
    if (faults === null && look < LOOKS) {
      await wait(PAUSE_MS);
      continue;
    }
    await host.apply(planOf(removal(snapshot, FORMULAS)));
    return faults ?? ['Google has not computed the formulas within a minute.'];
  }
}

function planOf(steps: readonly Step[]): Plan {
  return { title: TITLE, steps, written: [] };
}

/** The steps that a status tab is made of, in their order. */
function buildSteps(): Step[] {
  const columns = 9;
  const texts = { row: 0, column: 0, rows: TEXTS.length, columns };
  const days = { row: TEXTS.length + 1, column: 0, rows: 1, columns };
  const links = [0, 1, 2].map((row) => ({
    at: { row, column: 0 },
    target: { sheet: TAB, a1: 'B2' },
  }));
  return [
    { step: 'add-sheet', sheet: TAB, mark: `${MARK} building`, rows: GRID.length, columns },
    { step: 'write', sheet: TAB, at: { row: 0, column: 0 }, values: GRID },
    {
      step: 'style',
      sheet: TAB,
      runs: [
        { ranges: [texts], style: { numberFormat: '#,##0', bold: true, wrap: true } },
        { ranges: [days], style: { numberFormat: 'yyyy-mm-dd', borderBottom: '#D0D7DE' } },
      ],
    },
    { step: 'links', sheet: TAB, links },
    { step: 'rename-sheet', sheet: TAB, to: RENAMED, mark: `${MARK} building` },
    { step: 'mark', sheet: RENAMED, mark: MARK },
  ];
}

/** Adds rows twice, then takes the second ones away again: what came as something else is no row of ours any more and stays. */
async function addRows(host: Host): Promise<readonly string[]> {
  const row = GRID.length;
  const values = [...ADDED, ...ADDED];
  const sheet = RENAMED;
  await host.apply(planOf([{ step: 'append-rows', sheet, row, values, styles: [] }]));
  const last = row + ADDED.length;
  try {
    await host.apply(planOf([{ step: 'remove-rows', sheet, row: last, values: ADDED }]));
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [`Rows that were added could not be taken away: ${error.message}`];
  }
}

/** A tab of an earlier test, or of this one, is deleted; one that is not ours is not. */
function removal(snapshot: Snapshot, name: string): Step[] {
  const { mark } = nameOf(snapshot, name) ?? {};
  if (!mark?.startsWith(MARK)) return [];
  return [{ step: 'delete-sheet', sheet: name, mark, fingerprint: null }];
}

function nameOf({ sheets }: Snapshot, wanted: string): SheetSnapshot | undefined {
  return sheets.find(({ name }) => name === wanted);
}

function* differences(snapshot: Snapshot): Generator<string> {
  const sheet = nameOf(snapshot, RENAMED);
  if (sheet === undefined) {
    yield 'The test’s tab is not there under its new name.';
    return;
  }
  if (sheet.mark !== MARK) yield `The mark is ${String(sheet.mark)}.`;
  if (sheet.extras !== 0) yield `${sheet.extras} things are on the tab that nobody put there.`;
  const wanted = [...GRID, ...ADDED];
  if (sheet.grid.length !== wanted.length)
    yield `${sheet.grid.length} rows are there, not ${wanted.length}.`;
  for (const [row, cells] of wanted.entries()) {
    for (const [column, cell] of cells.entries()) {
      const found = sheet.grid[row]?.[column] ?? null;
      if (!isSame(found, cell)) {
        yield `${toA1(row, column)}: ${JSON.stringify(cell)} came back as ${JSON.stringify(found)}.`;
      }
    }
  }
}

/** Times of day count to the second, as Google gives no more. */
function isSame(found: Cell, wanted: Cell): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) < 1e-6;
  }
  return found === wanted;
}
