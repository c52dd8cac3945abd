/** The Milestones table: one row is a milestone, a gate or a vendor deliverable. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, day, flag, list, requiredText, sheetRow, source, text } from './shape-parts.ts';
import { PROJECT_COLUMN } from './shared-columns.ts';

/** What kind of milestone it is. */
export const MILESTONE_KINDS = [
  { value: 'milestone', synonyms: ['m', 'ms', 'key date', 'major milestone', 'minor milestone'] },
  {
    value: 'gate',
    synonyms: ['g', 'stage gate', 'approval', 'decision gate', 'quality gate', 'gateway'],
  },
  { value: 'deliverable', synonyms: ['d', 'delivery', 'vendor deliverable', 'output', 'product'] },
] as const satisfies readonly Choice[];

/** The Milestones table. */
export const MILESTONES = {
  id: 'milestones',
  title: 'Milestones',
  level: 'standard',
  tabNames: ['milestone', 'gate', 'deliverable'],
  rowIs: 'a milestone, gate or vendor deliverable',
  columns: {
    project: PROJECT_COLUMN,
    name: {
      header: 'Name',
      kind: 'text',
      required: true,
      aliases: [
        'Milestone',
        'Milestone name',
        'Gate',
        'Deliverable',
        'Title',
        'Task name',
        'TaskName',
        'Description',
        'Key milestone',
      ],
      doc: 'What is reached or delivered.',
    },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: MILESTONE_KINDS,
      aliases: ['Type', 'Milestone type', 'Category', 'Milestone kind'],
      doc: 'Milestone, gate or deliverable. Blank counts as a milestone.',
    },
    baselineDay: {
      header: 'Baseline',
      kind: 'date',
      aliases: [
        'Baseline finish',
        'Planned',
        'Plan date',
        'Original date',
        'Target',
        'Due',
        'Planned completion',
        'Baseline completion',
        'Original completion',
        'Planned end',
        'Planned finish',
        'Baseline end',
        'Planned go-live',
        'Baseline go-live',
        'Original go-live',
        'Target completion',
        'Target go-live',
      ],
      doc: 'The day that was approved.',
    },
    forecastDay: {
      header: 'Forecast',
      kind: 'date',
      aliases: [
        'Fcst',
        'Forecast finish',
        'Expected',
        'Current date',
        'Revised date',
        'Finish',
        'ETA',
        'TaskFinishDate',
        'Forecast completion',
        'Expected completion',
        'Estimated completion',
        'Revised completion',
        'Forecast end',
        'Current forecast',
        'Forecast go-live',
        'Current go-live',
        'Revised go-live',
      ],
      doc: 'The day that is expected now.',
    },
    actualDay: {
      header: 'Actual',
      kind: 'date',
      aliases: [
        'Actual finish',
        'Achieved',
        'Achieved on',
        'Completed',
        'Completed on',
        'Date achieved',
        'Delivered on',
        'Actual completion',
        'Actual end',
        'Actual go-live',
        'Date completed',
      ],
      doc: 'The day on which it was reached. Blank: it was not.',
    },
    dependsOn: {
      header: 'Depends on',
      kind: 'list',
      aliases: [
        'Predecessor',
        'Predecessors',
        'Dependent on',
        'Dependency',
        'Dependencies',
        'Blocked by',
      ],
      doc: 'The milestones or projects that must come first, separated by commas or semicolons.',
    },
    vendor: {
      header: 'Vendor',
      kind: 'text',
      references: 'vendors.vendor',
      aliases: ['Supplier', 'Provider', 'Partner', 'Contractor', 'Third party'],
      doc: 'Who delivers it. Blank: we do.',
    },
    accepted: {
      header: 'Accepted',
      kind: 'yes-no',
      aliases: ['Acceptance', 'Signed off', 'Sign-off', 'Approved', 'Accepted?'],
      doc: 'Whether it was accepted. Blank: not yet.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Milestones looks like. */
export const milestoneShape = () =>
  z.object({
    project: requiredText(),
    name: requiredText(),
    kind: choice(MILESTONE_KINDS),
    baselineDay: day(),
    forecastDay: day(),
    actualDay: day(),
    dependsOn: list(),
    vendor: text(),
    accepted: flag(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One milestone. `project` is as the user wrote it: an id or a name. */
export type Milestone = Readonly<z.infer<ReturnType<typeof milestoneShape>>>;

/** Puts a row together from its columns' values. */
export const milestoneRow: MakeRow<keyof typeof MILESTONES.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  project: values.project[index],
  name: values.name[index],
  kind: values.kind[index],
  baselineDay: values.baselineDay[index],
  forecastDay: values.forecastDay[index],
  actualDay: values.actualDay[index],
  dependsOn: values.dependsOn[index],
  vendor: values.vendor[index],
  accepted: values.accepted[index],
  source,
  sheetRow,
});
