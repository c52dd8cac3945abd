/** At least one diagnostic of every code, and those whose sentence has a second form. The golden file bears the case's name. */

import type {
  CellRef,
  Diagnostic,
  DiagnosticCode,
  DiagnosticNote,
  DiagnosticParams,
  Severity,
} from '../../../core/diagnostics/diagnostic.ts';

/** What a case adds to its code's parameters. */
interface More {
  readonly name?: string;
  readonly at?: Partial<CellRef>;
  readonly severity?: Severity;
  readonly notes?: readonly DiagnosticNote[];
  readonly suggestion?: string;
}

/** One golden case. `name` is the golden file's name without `.txt`. */
export interface GoldenCase {
  readonly name: string;
  readonly diagnostic: Diagnostic;
}

const CELL: CellRef = { sheet: 'Portfolio', a1: 'H7', row: 6, header: 'Fcst end' };
const SHEET: Partial<CellRef> = { a1: null, row: null, header: null };

function golden<C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  { name = code, at, severity = 'error', notes = [], suggestion }: More = {},
): GoldenCase {
  const diagnostic = {
    code,
    severity,
    at: { ...CELL, ...at },
    params,
    notes,
    suggestion: suggestion ?? null,
  };
  // The tie between code and params is checked by this function's own signature.
  return { name, diagnostic: diagnostic as unknown as Diagnostic };
}

const note = (text: DiagnosticNote['text'], a1: string): DiagnosticNote => ({
  at: { ...CELL, a1 },
  text,
});

/** Every case. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  golden(
    'sheet-unrecognised',
    { nearest: 'Projects', missing: ['ID', 'Name'] },
    { at: SHEET, severity: 'warning' },
  ),
  golden(
    'sheet-unrecognised',
    { nearest: 'RAID', missing: ['Raised'] },
    { at: SHEET, name: 'sheet-unrecognised-one-column' },
  ),
  golden(
    'sheet-unrecognised',
    { nearest: null, missing: [] },
    { at: SHEET, severity: 'info', name: 'sheet-unrecognised-nothing-near' },
  ),
  golden(
    'sheet-unrecognised',
    { nearest: 'RAID', missing: ['Raised'] },
    {
      name: 'sheet-unrecognised-part',
      at: { a1: 'A12', row: 11, header: null },
      severity: 'warning',
    },
  ),
  golden('periods-ambiguous', {
    found: ['07/12/2026'],
    candidates: ['2026-12-07', '2026-07-12'],
  }),
  golden(
    'periods-ambiguous',
    { found: ['07/12/2026', '11/12/2026'], candidates: ['2026-12-07', '2026-07-12'] },
    { name: 'periods-ambiguous-several' },
  ),
  golden(
    'hours-and-share-differ',
    { column: 'Hours per week', hours: 40, shareColumn: 'FTE', share: 0.5, fullHours: 40 },
    { severity: 'warning', at: { header: 'Hrs/wk' }, notes: [note('compare-with', 'I7')] },
  ),
  golden('periods-without-year', { found: ['KW 2'] }),
  golden(
    'periods-without-year',
    { found: ['KW 2', 'KW 3', 'KW 4'] },
    { name: 'periods-without-year-several' },
  ),
  golden('periods-year-told', { year: 2026, by: 'Resource plan 2026' }, { severity: 'info' }),
  golden(
    'weeks-assumed',
    { day: '2026-01-11', weekday: 6, from: '2026-01-11', to: '2026-01-17' },
    { severity: 'warning' },
  ),
  golden(
    'months-assumed',
    { day: '2026-01-31', weekday: 5, from: '2026-01-01', to: '2026-01-31' },
    { severity: 'info' },
  ),
  golden('unit-days', { found: '10', count: 24, by: 'Days by Month' }),
  golden('unit-days', { found: '10d', count: 1, by: null }, { name: 'unit-days-one' }),
  golden('unit-unknown', { found: '15', count: 1, column: 'Unit' }),
  golden(
    'unit-unknown',
    { found: '15', count: 9, column: 'Unit' },
    { name: 'unit-unknown-several' },
  ),
  golden(
    'sheet-unrecognised',
    { nearest: 'People', missing: ['ID'], nameHeader: 'Full name' },
    { at: SHEET, severity: 'warning', name: 'sheet-unrecognised-names-for-ids' },
  ),
  golden(
    'table-below',
    { table: 'RAID' },
    { at: { a1: 'A12', row: 11, header: null }, severity: 'info' },
  ),
  golden(
    'header-unfit',
    { found: 'Category', column: 'Type', example: 'Commercial' },
    { at: { a1: 'C2', row: 1, header: 'Category' }, severity: 'info' },
  ),
  golden(
    'header-unfit',
    { found: 'Booking', column: 'Status', example: 'Ready', countsAs: 'firm' },
    { severity: 'info', name: 'header-unfit-counts-as' },
  ),
  ...(['yes-no', 'rating', 'amount', 'day'] as const).map((lacks) =>
    golden(
      'header-unfit',
      { found: 'Actual', column: 'Actual cost', example: '46234', lacks },
      { severity: 'info', name: `header-unfit-${lacks}` },
    ),
  ),
  golden(
    'column-told',
    { column: 'Type', value: 'risk', by: 'Risk register' },
    { at: SHEET, severity: 'info' },
  ),
  golden(
    'names-as-ids',
    { found: 'Project name', rowIs: 'a request or project' },
    { severity: 'info' },
  ),
  golden(
    'project-untold',
    { table: 'RAID', value: 'Risk register' },
    { at: SHEET, severity: 'warning' },
  ),
  golden(
    'sheet-unrecognised',
    { nearest: 'RAID', missing: ['Project'], possible: ['Projects'] },
    { name: 'sheet-unrecognised-possible', at: SHEET, severity: 'warning' },
  ),
  golden('table-assumed', { table: 'Projects' }, { at: SHEET, severity: 'info' }),
  golden(
    'tabs-together',
    { table: 'Projects', tabs: ['IT projects', 'Cloud', 'Archive'] },
    { at: SHEET, severity: 'info' },
  ),
  golden('tab-hidden', { table: 'Projects' }, { at: SHEET, severity: 'info' }),
  golden('report-copy', {}, { at: SHEET, severity: 'info' }),
  golden('formula-uncomputed', { count: 43 }),
  golden('formula-uncomputed', { count: 1 }, { name: 'formula-uncomputed-one' }),
  golden('formula-uncomputed', { count: 1000 }, { name: 'formula-uncomputed-many' }),
  golden(
    'headers-unread',
    { table: 'Projects', found: ['Ende (Plan)', 'Ist-Kosten'] },
    { at: SHEET, severity: 'info' },
  ),
  golden(
    'number-unreadable',
    { found: 'nearly done', column: '% complete', unit: 'percent' },
    { name: 'number-unreadable-percent', at: { header: '% Complete' } },
  ),
  golden(
    'currencies-mixed',
    { column: 'Budget', usual: '$', others: ['CHF', 'EUR'], cells: 3 },
    { at: { header: 'Budget total' }, severity: 'warning', notes: [note('also-here', 'H9')] },
  ),
  golden(
    'units-differ',
    { column: 'Forecast cost', found: 'GBP', beside: 'Budget', usual: 'EUR' },
    { at: { header: 'EAC' }, severity: 'warning' },
  ),
  golden('headers-joined', { upper: 3, lower: 4 }, { at: SHEET, severity: 'info' }),
  golden('sheet-ambiguous', { candidates: ['Projects', 'Milestones'] }, { at: SHEET }),
  golden('sheet-too-wide', { columns: 16_384, limit: 1000 }, { at: SHEET, severity: 'warning' }),
  golden(
    'header-ambiguous',
    { found: 'Owner', candidates: ['Sponsor', 'Project manager', 'Technical lead'] },
    { at: { a1: 'E3', header: 'Owner' }, severity: 'warning' },
  ),
  golden(
    'header-repeated',
    { column: 'Forecast end', used: 'Forecast end' },
    { severity: 'warning', at: { a1: 'K3' }, notes: [note('compare-with', 'H3')] },
  ),
  golden('column-missing', { table: 'Projects', column: 'Name' }, { at: SHEET }),
  golden(
    'column-missing',
    { table: 'Projects', column: 'Budget' },
    { at: SHEET, severity: 'info', name: 'column-missing-optional' },
  ),
  golden('total-skipped', { found: 'Grand total' }, { severity: 'info' }),
  golden(
    'reference-unknown',
    { found: 'BAU', column: 'Project', table: 'Projects', countsHours: true },
    { severity: 'warning', name: 'reference-unknown-counts-hours' },
  ),
  golden('spare-skipped', { found: 'Available' }, { severity: 'info' }),
  golden('header-row-skipped', { found: 'Project ID' }, { severity: 'info' }),
  golden('merge-filled', { range: 'B3:B7', found: 'Cloud' }, { severity: 'info' }),
  golden('merge-not-filled', { range: 'B3:B5', found: '300000' }, { severity: 'warning' }),
  golden('value-missing', { table: 'Projects', column: 'Name' }),
  golden('cell-error', { found: '#REF!', column: 'Forecast end' }),
  golden('text-unreadable', { found: 'TRUE', column: 'ID' }),
  golden('number-unreadable', { found: '12 months', column: 'Budget' }),
  golden('number-ambiguous', {
    found: '1,234',
    column: 'Total hours',
    candidates: ['1234', '1.234'],
  }),
  golden('number-out-of-range', { found: '7', column: 'Probability', min: 1, max: 5 }),
  golden(
    'number-out-of-range',
    { found: '(1,200)', column: 'Budget', min: 0, max: null },
    { name: 'number-out-of-range-below' },
  ),
  golden(
    'number-out-of-range',
    { found: '170', column: 'Hours per week', min: null, max: 168 },
    { name: 'number-out-of-range-above' },
  ),
  golden(
    'number-out-of-range',
    { found: '150%', column: '% complete', min: 0, max: 1, unit: 'percent' },
    { name: 'number-out-of-range-percent' },
  ),
  golden('percent-ambiguous', {
    found: '0.5',
    column: '% complete',
    candidates: ['0.5%', '50%'],
  }),
  golden('date-unreadable', { found: '31/02/2026', column: 'Forecast end' }),
  golden(
    'date-unreadable',
    {
      found: 'after\tthe \u202eexe.piz\u202c\r\nwave, once the vendor has confirmed the new dates',
      column: 'Forecast end',
    },
    { name: 'date-unreadable-hidden-characters' },
  ),
  golden('date-ambiguous', {
    found: '03/04/2026',
    column: 'Forecast end',
    candidates: ['2026-04-03', '2026-03-04'],
  }),
  golden('date-implausible', { found: '2026', column: 'Forecast end', read: '1905-07-18' }),
  golden(
    'date-implausible',
    { found: '20260203', column: 'Forecast end', read: null },
    { suggestion: '2026-02-03', name: 'date-implausible-no-day' },
  ),
  golden('yes-no-unreadable', { found: 'maybe', column: 'Mandatory' }),
  golden(
    'choice-unknown',
    { found: 'Ambr', column: 'Reported status', choices: ['red', 'amber', 'green'] },
    { suggestion: 'amber' },
  ),
  golden(
    'choice-unknown',
    { found: 'x', column: 'Letter', choices: [...'abcdefghijklmno'] },
    { name: 'choice-unknown-many' },
  ),
  golden(
    'choice-unknown',
    { found: 'Maybe', column: 'Status', choices: ['firm', 'tentative'], countsAs: 'firm' },
    { name: 'choice-unknown-counts-as' },
  ),
  golden(
    'rows-not-counted',
    { found: ['cancelled', 'completed'], column: 'Status', count: 3 },
    { severity: 'info', at: { header: 'Booking status' } },
  ),
  golden(
    'rows-not-counted',
    { found: ['rejected'], column: 'Status', count: 1 },
    { severity: 'info', name: 'rows-not-counted-one' },
  ),
  golden(
    'id-repeated',
    { id: 'P-001', table: 'Projects' },
    { notes: [note('first-used-here', 'A4'), note('also-here', 'A9')] },
  ),
  golden(
    'id-repeated',
    { id: 'R-001', table: 'RAID' },
    { severity: 'warning', name: 'id-repeated-both-read' },
  ),
  golden(
    'reference-unknown',
    { found: 'P-0O1', column: 'Project', table: 'Projects' },
    { suggestion: 'P-001' },
  ),
  golden(
    'reference-unknown',
    { found: 'MK', column: 'Person', table: 'People' },
    { severity: 'warning', name: 'reference-unknown-row-read' },
  ),
  golden(
    'dates-reversed',
    { from: 'Start', to: 'Forecast end' },
    { severity: 'warning', notes: [note('compare-with', 'F7')] },
  ),
  golden('dates-reversed', { from: 'From', to: 'To' }, { name: 'dates-reversed-row-left-out' }),
  golden('choice-of-columns', {
    columns: ['%', 'Hours per week', 'Total hours'],
    filled: ['%', 'Total hours'],
  }),
  golden(
    'choice-of-columns',
    { columns: ['Person', 'Role'], filled: [] },
    { severity: 'warning', name: 'choice-of-columns-none' },
  ),
  golden(
    'span-long',
    { from: 'From', to: 'To', years: 10, limit: 5 },
    { severity: 'warning', notes: [note('compare-with', 'F7')] },
  ),
  golden(
    'span-off',
    { from: 'From', to: 'To' },
    { severity: 'warning', notes: [note('compare-with', 'F7')] },
  ),
  golden(
    'name-shared',
    { found: 'Tester A.B.', column: 'Person', table: 'People', used: 'S-02', count: 2 },
    { severity: 'warning', notes: [note('compare-with', 'A3'), note('compare-with', 'A5')] },
  ),
  golden(
    'name-shared',
    {
      ...{ found: 'Go live', column: 'From', table: 'Milestones', used: null, count: 2 },
      instead: 'P-001: Go live',
    },
    { severity: 'warning', notes: [note('compare-with', 'B3')], name: 'name-shared-none' },
  ),
  golden(
    'name-repeated',
    { name: 'Website', table: 'Projects', used: 'P-001' },
    { severity: 'warning', notes: [note('first-used-here', 'B3')] },
  ),
  golden(
    'allocation-repeated',
    { row: 4, tab: null },
    { severity: 'warning', notes: [note('compare-with', 'A4')] },
  ),
  golden(
    'allocation-repeated',
    { row: 4, tab: 'Plan A' },
    {
      name: 'allocation-repeated-other-tab',
      severity: 'info',
      notes: [note('compare-with', 'A4')],
    },
  ),
  golden(
    'setting-repeated',
    { setting: 'Currency', used: 'AUD', ignored: 'EUR' },
    { severity: 'warning', notes: [note('compare-with', 'B4')] },
  ),
  golden(
    'amounts-scaled',
    { found: 'Cost kEUR', scale: 1000 },
    { severity: 'info', at: { a1: 'D1', row: 0, header: 'Cost kEUR' } },
  ),
  golden(
    'amounts-scaled',
    { found: 'Budget (€m)', scale: 1e6 },
    {
      ...{ name: 'amounts-scaled-millions', severity: 'info' },
      at: { a1: 'D1', row: 0, header: 'Budget (€m)' },
    },
  ),
  golden(
    'heading-skipped',
    { found: 'Software' },
    { severity: 'info', at: { a1: 'A10', row: 9, header: null } },
  ),
  golden('pattern-unreadable', { found: 'Mon-Thu', column: 'Working days' }),
  golden(
    'shares-over-whole',
    { columns: ['BAU %', 'On-call %'], sum: 1.3 },
    { severity: 'warning', at: { header: 'BAU' } },
  ),
  golden(
    'shares-over-whole',
    { columns: ['BAU %'], sum: 1.5 },
    { severity: 'warning', name: 'shares-over-whole-alone' },
  ),
  golden(
    'person-is-role',
    { found: 'Developer', column: 'Person', role: 'Role' },
    { at: { a1: 'B7', row: 6, header: 'Who' }, severity: 'info' },
  ),
  golden('hours-none', { column: 'Hours per week' }, { severity: 'warning' }),
  golden('scale-empty', { criterion: 'Cost saving', min: '5', max: '1' }),
  golden('weights-none', { table: 'Criteria' }),
  golden('comparison-with-itself', { criterion: 'Cost saving' }),
  golden(
    'comparisons-contradict',
    { criterion: 'Cost saving', comparedWith: 'Risk', used: 0.44 },
    { severity: 'warning', notes: [note('compare-with', 'H4')] },
  ),
  golden(
    'comparisons-inconsistent',
    {
      ...{ ratio: 0.1432, limit: 0.1, criterion: 'Cost saving', comparedWith: 'Risk' },
      ...{ given: 9, fitting: 2.6912 },
    },
    { severity: 'warning', suggestion: '2.7' },
  ),
  golden(
    'comparisons-inconsistent',
    {
      ...{ ratio: 0.25, limit: 0.05, criterion: 'Cost saving', comparedWith: 'Risk' },
      ...{ given: 1 / 3, fitting: 0.999 },
    },
    { severity: 'warning', suggestion: '1', name: 'comparisons-inconsistent-less' },
  ),
  golden(
    'comparisons-unlinked',
    { groups: [['Cost saving', 'Risk'], ['Strategic fit']] },
    { at: SHEET },
  ),
  golden(
    'comparisons-unlinked',
    { groups: [['A', 'B', 'C', 'D', 'E', 'F'], ['G'], ['H'], ['I'], ['J'], ['K'], ['L'], ['M']] },
    { at: SHEET, name: 'comparisons-unlinked-many' },
  ),
  golden('setting-unknown', { found: 'Week strts on' }, { suggestion: 'Week starts on' }),
  golden('setting-invalid', {
    setting: 'Week starts on',
    found: 'Someday',
    expected: 'a weekday such as Monday',
  }),
  golden(
    'mapping-invalid',
    { found: 'Table: Projekte', expected: 'the title of a table such as Projects' },
    { severity: 'warning' },
  ),
  golden(
    'mapping-column-absent',
    { found: 'Finish', column: 'Forecast end' },
    { at: { a1: null, row: 2, header: null }, severity: 'warning' },
  ),
];
