/** The Dependencies table: one row says which project or milestone waits for which. */

import * as z from 'zod/mini';
import type { Choice, TableSpec } from '../sheet/column-spec.ts';
import type { MakeRow } from '../sheet/read-table.ts';
import { choice, number, requiredText, sheetRow, source } from './shape-parts.ts';

/** Which end of the one waits for which end of the other. */
export const DEPENDENCY_KINDS = [
  {
    value: 'finish to start',
    synonyms: ['fs', 'f-s', 'finish-start', 'end to start', 'e-s', 'blocks'],
  },
  { value: 'start to start', synonyms: ['ss', 's-s', 'start-start'] },
  { value: 'finish to finish', synonyms: ['ff', 'f-f', 'finish-finish', 'end to end', 'e-e'] },
  { value: 'start to finish', synonyms: ['sf', 's-f', 'start-finish', 'start to end', 's-e'] },
] as const satisfies readonly Choice[];

/** The Dependencies table. */
export const DEPENDENCIES = {
  id: 'dependencies',
  title: 'Dependencies',
  level: 'full',
  yields: true,
  tabNames: ['dependency', 'interdependencies', 'predecessors'],
  rowIs: 'a link between projects or milestones',
  columns: {
    from: {
      header: 'From',
      kind: 'id',
      required: true,
      references: 'projects|milestones.name',
      aliases: [
        'From project',
        'From milestone',
        'From ID',
        'Predecessor',
        'Predecessor ID',
        'Upstream',
        'Upstream project',
        'Depends on',
        'Depends upon',
        'Dependent on',
        'Waits for',
        'Giver',
        'Giving project',
        'Providing project',
        'Provider project',
        'Provided by',
        'Source',
        'Source project',
        'Enabler',
        'Blocked by',
      ],
      doc: 'The project or milestone that comes first: its id or name.',
    },
    to: {
      header: 'To',
      kind: 'id',
      required: true,
      references: 'projects|milestones.name',
      aliases: [
        'To project',
        'To milestone',
        'To ID',
        'Successor',
        'Successor ID',
        'Downstream',
        'Downstream project',
        'Dependent',
        'Dependent project',
        'Dependant',
        'Receiver',
        'Receiving project',
        'Needed by project',
        'Consumer',
        'Target project',
        'Impacted project',
        'Affected project',
        'Project waiting',
        'Project',
      ],
      doc: 'The project or milestone that waits for it: its id or name.',
    },
    kind: {
      header: 'Kind',
      kind: 'choice',
      choices: DEPENDENCY_KINDS,
      aliases: [
        'Type',
        'Link type',
        'Dependency type',
        'Relationship',
        'Relation',
        'Relationship type',
        'Link',
      ],
      doc: 'Which end waits for which. Blank counts as finish to start.',
    },
    lagDays: {
      header: 'Lag days',
      kind: 'number',
      aliases: [
        'Lag',
        'Lag (days)',
        'Lag time',
        'Days lag',
        'Lead/lag',
        'Lag/lead',
        'Lag in days',
        'Buffer days',
        'Delay days',
        'Gap days',
      ],
      doc: 'Calendar days that must lie between the two; negative where they may overlap. Blank counts as none.',
    },
  },
} as const satisfies TableSpec;

/** What a read row of Dependencies looks like. */
export const dependencyShape = () =>
  z.object({
    from: requiredText(),
    to: requiredText(),
    kind: choice(DEPENDENCY_KINDS),
    lagDays: number(),
    source: source(),
    sheetRow: sheetRow(),
  });

/** One link: `to` waits for `from`. Both are as the user wrote them: a project’s id or name, or a milestone’s name. */
export type Dependency = Readonly<z.infer<ReturnType<typeof dependencyShape>>>;

/** Puts a row together from its columns' values. */
export const dependencyRow: MakeRow<keyof typeof DEPENDENCIES.columns> = (
  values,
  index,
  source,
  sheetRow,
) => ({
  from: values.from[index],
  to: values.to[index],
  kind: values.kind[index],
  lagDays: values.lagDays[index],
  source,
  sheetRow,
});
