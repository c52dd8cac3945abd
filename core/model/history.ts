/** The History table: one row is one project's figures on one report date, written when a status tab is made. */

import * as z from 'zod/mini';
import type { TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { RAG } from './choices.ts';
import { PROJECT_STATES, STAGES } from './projects.ts';
import {
  choice,
  day,
  number,
  requiredDay,
  requiredText,
  share,
  sheetRow,
  source,
  text,
} from './shape-parts.ts';

/** The History table. Steersheet writes it; people may read it. Its headers have no aliases, so that no other sheet is taken for it. */
export const HISTORY = {
  id: 'history',
  title: 'Report history',
  level: 'full',
  rowIs: 'one project’s figures on one report date',
  columns: {
    reportDay: {
      header: 'Report date',
      kind: 'date',
      required: true,
      aliases: [],
      doc: 'The day that the figures are for.',
    },
    project: {
      header: 'Project ID',
      kind: 'id',
      required: true,
      aliases: [],
      doc: 'The project’s id. It need not exist any more.',
    },
    name: { header: 'Project name', kind: 'text', aliases: [], doc: 'Its name on that day.' },
    stage: {
      header: 'Stage',
      kind: 'choice',
      choices: STAGES,
      aliases: [],
      doc: 'Its stage on that day.',
    },
    state: {
      header: 'State',
      kind: 'choice',
      choices: PROJECT_STATES,
      aliases: [],
      doc: 'Its state on that day.',
    },
    reportedStatus: {
      header: 'Reported status',
      kind: 'choice',
      choices: RAG,
      aliases: [],
      doc: 'Red, amber or green as reported.',
    },
    computedStatus: {
      header: 'Computed status',
      kind: 'choice',
      choices: RAG,
      aliases: [],
      doc: 'Red, amber or green as computed.',
    },
    scheduleStatus: {
      header: 'Schedule status',
      kind: 'choice',
      choices: RAG,
      aliases: [],
      doc: 'The schedule alone. Blank: it could not be computed.',
    },
    costStatus: {
      header: 'Cost status',
      kind: 'choice',
      choices: RAG,
      aliases: [],
      doc: 'The cost alone. Blank: it could not be computed.',
    },
    budget: { header: 'Budget', kind: 'money', aliases: [], doc: 'The approved money.' },
    forecastCost: {
      header: 'Forecast cost',
      kind: 'money',
      aliases: [],
      doc: 'The expected cost.',
    },
    actualCost: { header: 'Actual cost', kind: 'money', aliases: [], doc: 'The money spent.' },
    baselineEndDay: { header: 'Baseline end', kind: 'date', aliases: [], doc: 'The approved end.' },
    forecastEndDay: { header: 'Forecast end', kind: 'date', aliases: [], doc: 'The expected end.' },
    actualEndDay: {
      header: 'Actual end',
      kind: 'date',
      aliases: [],
      doc: 'The end that happened.',
    },
    completeShare: { header: '% complete', kind: 'percent', aliases: [], doc: 'The work done.' },
    decisionByDay: {
      header: 'Decision by',
      kind: 'date',
      aliases: [],
      doc: 'The day by which the decision that was asked for was needed. Blank: none with a day.',
    },
    openRaid: {
      header: 'Open RAID',
      kind: 'number',
      aliases: [],
      doc: 'How many RAID entries were open. Blank: there was no RAID table.',
    },
    highRaid: {
      header: 'High RAID',
      kind: 'number',
      aliases: [],
      doc: 'How many of the open ones were high or critical.',
    },
    overdueRaid: {
      header: 'Overdue RAID',
      kind: 'number',
      aliases: [],
      doc: 'How many of the open ones were past their due day.',
    },
  },
} as const satisfies TableSpec;

/** The headers of its first row, in the order of the columns: a tab without one of them is not added to. */
export const HISTORY_HEADERS: readonly string[] = Object.values(HISTORY.columns).map(
  (column) => column.header,
);

/** What a read row of History looks like. */
export const historyRowShape = () =>
  z.object({
    reportDay: requiredDay(),
    project: requiredText(),
    name: text(),
    stage: choice(STAGES),
    state: choice(PROJECT_STATES),
    reportedStatus: choice(RAG),
    computedStatus: choice(RAG),
    scheduleStatus: choice(RAG),
    costStatus: choice(RAG),
    budget: number(),
    forecastCost: number(),
    actualCost: number(),
    baselineEndDay: day(),
    forecastEndDay: day(),
    actualEndDay: day(),
    completeShare: share(),
    decisionByDay: day(),
    openRaid: number(),
    highRaid: number(),
    overdueRaid: number(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One project's figures on one report date. */
export type HistoryRow = Readonly<z.infer<ReturnType<typeof historyRowShape>>>;

/** Puts a row together from its columns' values. */
export const historyRow: MakeRow<keyof typeof HISTORY.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  reportDay: values.reportDay[index],
  project: values.project[index],
  name: values.name[index],
  stage: values.stage[index],
  state: values.state[index],
  reportedStatus: values.reportedStatus[index],
  computedStatus: values.computedStatus[index],
  scheduleStatus: values.scheduleStatus[index],
  costStatus: values.costStatus[index],
  budget: values.budget[index],
  forecastCost: values.forecastCost[index],
  actualCost: values.actualCost[index],
  baselineEndDay: values.baselineEndDay[index],
  forecastEndDay: values.forecastEndDay[index],
  actualEndDay: values.actualEndDay[index],
  completeShare: values.completeShare[index],
  decisionByDay: values.decisionByDay[index],
  openRaid: values.openRaid[index],
  highRaid: values.highRaid[index],
  overdueRaid: values.overdueRaid[index],
  source,
  sheetRow,
});
