/** The menu's self-test: writes to a tab of its own what Sheets might make something else of, reads it back, and says what differs. */

import {
  type Cell,
  type Grid,
  HostError,
  type Plan,
  type Snapshot,
  type Step,
  toA1,
} from '../../core/index.ts';
import { sheetsHost } from '../host/sheets-host.ts';
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

/** Runs the test and shows what came of it. */
export function runSelfTest(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, selfTestReport(), ui.ButtonSet.OK);
}

/** What differs, line by line, or that nothing does; what formulas give is told at the second time, as Google computes them after the run. */
function selfTestReport(): string {
  try {
    const before = sheetsHost.read();
    const formulas = before.sheets.find(({ name }) => name === FORMULAS);
    return formulas?.mark === MARK
      ? formulaReport(before, formulas.grid)
      : `${cellReport(before)}\n\n${beginFormulas()}`;
  } catch (error) {
    if (error instanceof HostError) return `${error.message}\n(${String(error.cause)})`;
    throw error;
  }
}

/** Its tab is gone afterwards. */
function cellReport(before: Snapshot): string {
  const old = [TAB, RENAMED, FORMULAS].flatMap((name) => removal(before, name));
  sheetsHost.apply(planOf([...old, ...buildSteps()]));
  const snapshot = sheetsHost.read();
  const lines = [...differences(snapshot)];
  sheetsHost.apply(planOf(removal(snapshot, RENAMED)));
  if (sheetsHost.read().sheets.some(({ name }) => name === RENAMED)) {
    lines.push('The test’s tab could not be deleted.');
  }
  const count = GRID.reduce((sum, row) => sum + row.length, 0);
  return reportOf(lines, `${count} cells, the mark, the new name, deleting.`);
}

function beginFormulas(): string {
  sheetsHost.apply(planOf(formulaSteps(FORMULAS, MARK)));
  return `Google now computes ${countFormulas()} formulas on a tab of its own: choose this once more in a minute.`;
}

function formulaReport(snapshot: Snapshot, grid: Grid): string {
  const faults = formulaFaults(grid);
  if (faults === null) return 'Google is still computing: choose this once more in a minute.';
  sheetsHost.apply(planOf(removal(snapshot, FORMULAS)));
  return reportOf(faults, `${countFormulas()} formulas.`);
}

function reportOf(lines: readonly string[], tested: string): string {
  return lines.length === 0
    ? `All is as it should be: ${tested}`
    : `Please report this to whoever gave you Steersheet:\n${lines.join('\n')}`;
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

/** A tab of an earlier test, or of this one, is deleted; one that is not ours is not. */
function removal({ sheets }: Snapshot, name: string): Step[] {
  const found = sheets.find((sheet) => sheet.name === name);
  const { mark } = found ?? {};
  if (!mark?.startsWith(MARK)) return [];
  return [{ step: 'delete-sheet', sheet: name, mark, fingerprint: null }];
}

function* differences({ sheets }: Snapshot): Generator<string> {
  const sheet = sheets.find(({ name }) => name === RENAMED);
  if (sheet === undefined) {
    yield 'The test’s tab is not there under its new name.';
    return;
  }
  if (sheet.mark !== MARK) yield `The mark is ${String(sheet.mark)}.`;
  if (sheet.extras !== 0) yield `${sheet.extras} things are on the tab that nobody put there.`;
  for (const [row, cells] of GRID.entries()) {
    for (const [column, wanted] of cells.entries()) {
      const found = sheet.grid[row]?.[column] ?? null;
      if (!isSame(found, wanted)) {
        yield `${toA1(row, column)}: ${JSON.stringify(wanted)} came back as ${JSON.stringify(found)}.`;
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
