/** A workbook as the pane might meet it: six tables, a dozen and a half findings of every kind, long and hostile texts. */

import type { CommandView, FindingView, HomeView, Severity } from '../../core/index.ts';
import type { RunView, WorkbookView } from '../../pane/bridge.ts';

export const STATUS: CommandView = {
  id: 'status-executive',
  label: 'Executive status',
  summary:
    'One page for the steering committee: what is red, what only says it is green, what to decide.',
  disabledBecause: null,
};

export const CAPACITY: CommandView = {
  id: 'status-capacity',
  label: 'Capacity review',
  summary: 'Who is over capacity, when, and through which projects.',
  disabledBecause: 'There is no People table. Add a tab with the headers ID, Name and Role.',
};

export const SCORING: CommandView = {
  id: 'prioritise',
  label: 'Prioritise',
  summary: 'Ranks the projects, with the line below which the money or the people run out.',
  disabledBecause: null,
};

export const RAID_LOG: CommandView = {
  id: 'raid',
  label: 'Age RAID log',
  summary: 'What is overdue, what nobody has looked at, and what has to go to whom.',
  disabledBecause: null,
};

/** Eight commands, as many as the list is made for; three of them cannot run. */
const EIGHT: readonly CommandView[] = [
  STATUS,
  SCORING,
  RAID_LOG,
  { ...SCORING, id: 'delivery', label: 'Delivery' },
  { ...SCORING, id: 'value', label: 'Value and benefits realised', summary: 'Short.' },
  CAPACITY,
  { ...CAPACITY, id: 'programme', label: 'Programme review' },
  {
    ...CAPACITY,
    id: 'dependencies',
    label: 'Dependencies',
    disabledBecause: 'No RAID entry is a dependency. Give at least one the type Dependency.',
  },
];

export const WRITTEN: RunView = {
  title: 'Executive status is ready',
  answer: '7 of the 21 projects that can be judged are red, and 2 only say that they are green.',
  lines: [
    { text: 'New tab: Executive 2026-03-02, 24 projects', sheet: 'Executive 2026-03-02' },
    {
      text: 'The tab of 2 February was edited, so it was kept as it is',
      sheet: 'Executive (edited)',
    },
    { text: 'Report history: 24 rows added', sheet: 'Report history' },
  ],
  canUndo: true,
};

export const HOME: HomeView = {
  state:
    'As of 2 March 2026 24 projects are running: 4 red, 6 amber, 14 green. 7 capacity conflicts and 3 escalations to deal with.',
  next: {
    why: '3 RAID entries are due to go to the next level.',
    label: 'See the escalations',
    step: { to: 'raid' },
  },
};

export const HOSTILE_NAME =
  '<script>window.wasHacked = true</script><img src=x onerror="wasHacked=true">';
export const LONG_WORD = 'Enterprise_Resource_Planning_Consolidation_'.repeat(4);

export function finding(
  severity: Severity,
  a1: string | null,
  more: Partial<FindingView> = {},
): FindingView {
  return {
    code: 'date-unreadable',
    severity,
    sheet: 'Projects',
    a1,
    what: '“Q3-ish” is not a date.',
    expected: 'Forecast end needs a day, such as 2026-09-30.',
    done: 'Left blank; the project counts without it.',
    notes: [],
    suggestion: null,
    mend: null,
    choices: [],
    ...more,
  };
}

const PROJECTS: readonly FindingView[] = [
  finding('error', 'L7'),
  finding('error', 'A15', {
    code: 'id-repeated',
    what: 'P-014 is the ID of two projects.',
    expected: 'Every project has an ID of its own.',
    done: 'Only the first one was read.',
    notes: [{ sheet: 'Projects', a1: 'A14', text: 'First used in' }],
    suggestion: 'P-025',
  }),
  finding('warning', 'K9', {
    code: 'date-ambiguous',
    what: '“03/04/2026” can be 3 April or 4 March.',
    expected: 'A day that can be read in one way only.',
    done: 'Left blank until you choose.',
    choices: [
      { label: 'Day first: 3 April', mapping: { sheet: 'Projects', dateOrder: 'day-month-year' } },
      {
        label: 'Month first: 4 March',
        mapping: { sheet: 'Projects', dateOrder: 'month-day-year' },
      },
    ],
  }),
  finding('warning', 'G11', {
    code: 'choice-unknown',
    what: '“on track-ish” is not a status.',
    expected: 'Red, amber or green.',
    done: 'Read as not reported.',
  }),
  finding('warning', 'B18', {
    code: 'text-unreadable',
    what: `The name is ${HOSTILE_NAME}.`,
    expected: 'A name to show on the status tab.',
    done: 'Shown as text.',
  }),
  finding('info', 'A28', {
    code: 'total-skipped',
    what: 'Row 28 is a total.',
    expected: 'One project in each row.',
    done: 'The row was skipped.',
  }),
];

const RAID: readonly FindingView[] = [
  finding('error', 'C9', {
    code: 'reference-unknown',
    sheet: 'Risks & issues 2026',
    what: 'P-099 is not in Projects.',
    expected: 'The ID of a project.',
    done: 'The risk is listed without a project.',
    suggestion: 'P-009',
    notes: [{ sheet: 'Projects', a1: 'A10', text: 'Compare with' }],
  }),
  finding('warning', 'D12', {
    sheet: 'Risks & issues 2026',
    what: `${LONG_WORD} is longer than a title should be.`,
    expected: 'A short title.',
    done: 'Kept as it is.',
  }),
  finding('info', null, {
    code: 'sheet-unrecognised',
    sheet: 'Risks & issues 2026',
    what: 'Two tabs hold RAID entries.',
    expected: '',
    done: 'They were read together.',
  }),
];

/** The workbook that most tests show. */
export function portfolio(): WorkbookView {
  return {
    name: 'Technology portfolio 2026.xlsx',
    isEmpty: false,
    isRunUndone: false,
    undoable: null,
    home: HOME,
    commands: [STATUS, CAPACITY, SCORING, RAID_LOG],
    check: {
      tables: [
        {
          table: 'Projects',
          sheet: 'Projects',
          rows: 24,
          headers: [
            { header: 'Proj. ID', column: 'ID', a1: 'A3' },
            { header: 'Project title', column: 'Name', a1: 'B3' },
            { header: 'Fcst end', column: 'Forecast end', a1: 'L3' },
            { header: 'Notes of the sponsor for the next meeting', column: null, a1: 'M3' },
          ],
        },
        { table: 'RAID', sheet: 'Risks & issues 2026', rows: 61, headers: [] },
        { table: 'People', sheet: 'People', rows: 18, headers: [] },
        { table: 'Allocations', sheet: 'Allocations', rows: 97, headers: [] },
        { table: 'Milestones', sheet: 'Gates', rows: 44, headers: [] },
        { table: 'Settings', sheet: 'Settings', rows: 6, headers: [] },
      ],
      groups: [
        { title: 'Projects', findings: PROJECTS },
        { title: 'RAID', findings: RAID },
      ],
      counts: { error: 3, warning: 4, info: 2 },
      summary: '24 projects were read. 3 findings leave something out of the figures.',
    },
  };
}

export function emptyWorkbook(): WorkbookView {
  return {
    name: 'Book 1',
    isEmpty: true,
    isRunUndone: false,
    undoable: null,
    home: { state: null, next: null },
    commands: [{ ...STATUS, disabledBecause: 'There are no projects yet.' }],
    check: {
      tables: [],
      groups: [],
      counts: { error: 0, warning: 0, info: 0 },
      summary: 'The workbook is empty.',
    },
  };
}

/** A host with twice as many commands. */
export function manyCommands(): WorkbookView {
  return { ...portfolio(), commands: EIGHT };
}

/** A workbook on which no command can run. */
export function idle(): WorkbookView {
  return { ...portfolio(), commands: [CAPACITY] };
}

/** A workbook in which nothing is wrong. */
export function flawless(): WorkbookView {
  const view = portfolio();
  return {
    ...view,
    check: {
      ...view.check,
      groups: [],
      counts: { error: 0, warning: 0, info: 0 },
      summary: '24 projects were read, and every cell was understood.',
    },
  };
}

/** Cells, but no table. */
export function unrecognised(): WorkbookView {
  const what = finding('warning', 'A1', {
    code: 'sheet-unrecognised',
    sheet: 'Sheet1',
    what: 'This tab was not recognised.',
  });
  return {
    ...flawless(),
    check: {
      tables: [],
      groups: [{ title: 'Sheet1', findings: [what] }],
      counts: { error: 0, warning: 1, info: 0 },
      summary: 'No table was recognised.',
    },
  };
}

/** As many findings as a badly kept workbook has: `count` in one group, and ten groups of 100. */
export function crowded(count: number): WorkbookView {
  const view = portfolio();
  const many = (length: number, sheet: string) =>
    Array.from({ length }, (_, row) => finding('warning', `K${row + 4}`, { sheet }));
  return {
    ...view,
    check: {
      ...view.check,
      groups: [
        { title: 'Projects', findings: many(count, 'Projects') },
        ...Array.from({ length: 10 }, (_, i) => ({
          title: `Allocations ${i}`,
          findings: many(100, `Allocations ${i}`),
        })),
      ],
      counts: { error: 0, warning: count + 1000, info: 0 },
    },
  };
}

/** The workbook after the ambiguous date was settled. */
export function settled(): WorkbookView {
  const view = portfolio();
  const [projects, ...others] = view.check.groups;
  const left = projects?.findings.filter(({ code }) => code !== 'date-ambiguous') ?? [];
  return {
    ...view,
    check: {
      ...view.check,
      groups: [{ title: 'Projects', findings: left }, ...others],
      counts: { error: 3, warning: 3, info: 2 },
      summary: '24 projects were read. The dates in Projects are day first.',
    },
  };
}

/** Twelve cells that are misspelt in one way. */
export function misspelt(): WorkbookView {
  const view = portfolio();
  const findings = Array.from({ length: 12 }, (_, row) =>
    finding('error', `G${row + 4}`, {
      code: 'choice-unknown',
      what: '“Ambr” is not a status.',
      suggestion: 'amber',
      mend: 'amber',
    }),
  );
  return { ...view, check: { ...view.check, groups: [{ title: 'Projects', findings }] } };
}

/** A table with more columns and a group with more findings than are put on screen at first. */
export function wide(): WorkbookView {
  const view = crowded(60);
  const headers = Array.from({ length: 60 }, (_, column) => ({
    header: column === 3 ? ' ' : `Column ${column}`,
    column: null,
    a1: `A${column + 1}`,
  }));
  return {
    ...view,
    check: { ...view.check, tables: [{ table: 'Projects', sheet: 'Portfolio', rows: 1, headers }] },
  };
}

/** A choice far down a group that is closed at first, behind findings of another severity. */
export function choosing(): WorkbookView {
  const view = portfolio();
  const choices = [{ label: 'Day first', mapping: { sheet: 'Gates' } }];
  const infos = Array.from({ length: 40 }, (_, row) => finding('info', `A${row + 4}`));
  const warnings = Array.from({ length: 70 }, (_, row) =>
    finding('warning', `B${row + 4}`, row === 69 ? { choices } : {}),
  );
  return {
    ...view,
    home: {
      state: null,
      next: { why: 'One finding waits.', label: 'Choose', step: { to: 'findings' } },
    },
    check: {
      ...view.check,
      groups: [
        { title: 'Projects', findings: infos },
        { title: 'Gates', findings: warnings },
      ],
      counts: { error: 0, warning: 70, info: 40 },
    },
  };
}
