/** The Decisions table: one row is a decision, asked for or taken. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, day, requiredText, sheetRow, source, text } from './shape-parts.ts';
import { PROJECT_COLUMN } from './shared-columns.ts';

/** What has become of a decision. */
export const DECISION_STATUSES = [
  {
    value: 'open',
    synonyms: [
      ...['asked', 'pending', 'proposed', 'draft', 'new', 'in progress', 'to be decided', 'raised'],
      ...['awaiting decision', 'under review', 'deferred', 'postponed', 'on hold', 'escalated'],
    ],
  },
  {
    value: 'decided',
    synonyms: [
      ...[
        'taken',
        'made',
        'done',
        'closed',
        'complete',
        'completed',
        'final',
        'agreed',
        'resolved',
      ],
      ...['approved', 'accepted', 'endorsed', 'rejected', 'declined', 'implemented'],
    ],
  },
  {
    value: 'withdrawn',
    synonyms: ['cancelled', 'canceled', 'dropped', 'superseded', 'not needed', 'no longer needed'],
  },
] as const satisfies readonly Choice[];

/** The Decisions table. */
export const DECISIONS = {
  id: 'decisions',
  title: 'Decisions',
  level: 'full',
  yields: true,
  tabNames: ['decision', 'decision log', 'decision register'],
  rowIs: 'a decision, asked or taken',
  columns: {
    id: {
      header: 'ID',
      kind: 'id',
      required: true,
      aliases: [
        'Decision ID',
        'Decision no',
        'Decision number',
        'Decision ref',
        'Decision reference',
        'Ref',
        'Reference',
        'No',
        '#',
        'Number',
        'Key',
        'Log no',
        'Item no',
        'Item ID',
      ],
      doc: 'The decision’s own text id, such as `D-07`. Each project may begin anew.',
    },
    project: {
      ...PROJECT_COLUMN,
      required: false,
      doc: 'The project that it is about: its id or name. Blank: it is about several, or the portfolio.',
    },
    question: {
      header: 'Question',
      kind: 'text',
      required: true,
      aliases: [
        'Decision',
        'Decision needed',
        'Decision required',
        'Decision asked',
        'Decision to make',
        'Decision to be made',
        'Decision title',
        'Decision topic',
        'Decision description',
        'Decision question',
        'Decision name',
        'Decision item',
        'Title',
        'Topic',
        'Subject',
        'Matter',
        'Ask',
        'Description',
        'Summary',
        'Decision summary',
      ],
      doc: 'What is to be decided, or was.',
    },
    options: {
      header: 'Options',
      kind: 'text',
      aliases: [
        'Option',
        'Alternatives',
        'Choices',
        'Options considered',
        'Alternatives considered',
        'Decision options',
      ],
      doc: 'What can be chosen between.',
    },
    owner: {
      header: 'Owner',
      kind: 'person',
      aliases: [
        'Decision owner',
        'Decision maker',
        'Decider',
        'Decided by',
        'Decision by',
        'Approver',
        'Approved by',
        'Accountable',
        'Responsible',
        'Assigned to',
        'Assignee',
        'Made by',
        'Forum',
        'Decision forum',
        'Decision body',
        'Who',
        'Who decides',
      ],
      doc: 'Who decides. Blank: no one is named.',
    },
    neededByDay: {
      header: 'Needed by',
      kind: 'date',
      aliases: [
        'Date needed',
        'Required by',
        'Date required',
        'Due',
        'Due by',
        'Decision due',
        'Decide by',
        'Decision needed by',
        'Decision required by',
        'Decision deadline',
        'Deadline',
        'Target date',
        'By when',
      ],
      doc: 'The day by which it is needed.',
    },
    decidedDay: {
      header: 'Decided',
      kind: 'date',
      aliases: [
        'Decided on',
        'Date decided',
        'Decision date',
        'Date of decision',
        'Date made',
        'Made on',
        'Decision made',
        'Decision made on',
        'Date agreed',
        'Agreed on',
        'Agreed',
        'Approved on',
        'Date approved',
        'Taken on',
        'Closed',
        'Closed on',
        'Date closed',
        'Date taken',
        'Date',
      ],
      doc: 'The day on which it was taken. Blank, without an outcome or a status that says otherwise: it is still open.',
    },
    outcome: {
      header: 'Outcome',
      kind: 'text',
      aliases: [
        'Decision outcome',
        'Result',
        'Decision result',
        'Decision taken',
        'Resolution',
        'Ruling',
        'Conclusion',
        'Option chosen',
        'Chosen option',
        'Selected option',
        'Final decision',
        'Verdict',
      ],
      doc: 'What was decided.',
    },
    status: {
      header: 'Status',
      kind: 'choice',
      choices: DECISION_STATUSES,
      aliases: ['State', 'Decision status', 'Decision state', 'Open/closed'],
      doc: 'Whether it is open, decided or withdrawn. Blank: its day and its outcome tell.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Decisions looks like. */
export const decisionShape = () =>
  z.object({
    id: requiredText(),
    project: text(),
    question: requiredText(),
    options: text(),
    owner: text(),
    neededByDay: day(),
    decidedDay: day(),
    outcome: text(),
    status: choice(DECISION_STATUSES),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One decision: open where it has neither a day nor an outcome nor a status that says that it is over. `project` is as the user wrote it: an id or a name. */
export type Decision = Readonly<z.infer<ReturnType<typeof decisionShape>>>;

/** Puts a row together from its columns' values. */
export const decisionRow: MakeRow<keyof typeof DECISIONS.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  id: values.id[index],
  project: values.project[index],
  question: values.question[index],
  options: values.options[index],
  owner: values.owner[index],
  neededByDay: values.neededByDay[index],
  decidedDay: values.decidedDay[index],
  outcome: values.outcome[index],
  status: values.status[index],
  source,
  sheetRow,
});
