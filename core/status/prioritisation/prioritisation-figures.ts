/** Everything that the Prioritisation tab shows, computed once: the blocks only lay it out. */

import { compareIds } from '../../model/compare-ids.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Project } from '../../model/projects.ts';
import { findLifecycle } from '../../portfolio/lifecycle.ts';
import { type ExplainScore, explainScores } from '../../scoring/explain-score.ts';
import { scoreProjects } from '../../scoring/score-projects.ts';
import type { ScoringInput } from '../../scoring/scoring-input.ts';
import type { ScoredProject, ScoringResult } from '../../scoring/scoring-result.ts';
import { mediansOf } from './inputs-sentence.ts';
import { roleSupplies } from './role-supplies.ts';

/** A project beside its row in Projects. */
export interface ShownProject {
  readonly entry: ScoredProject;
  readonly project: Project;
  /** Its index, for the explanation. */
  readonly index: number;
}

/** See the head of the file. */
export interface PrioritisationFigures {
  readonly asOfDay: number;
  readonly portfolio: Portfolio;
  readonly result: ScoringResult;
  readonly explain: ExplainScore;
  /** Those with a rank, by place. */
  readonly ranked: readonly ShownProject[];
  /** Running projects without a rank, by id. */
  readonly unranked: readonly ShownProject[];
  /** The lenses disagree: the widest gap first. */
  readonly discussed: readonly ShownProject[];
  /** By input of a method that has its own: all its values are whole, so that they need no decimals. */
  readonly wholeInputs: readonly boolean[];
  /** By input: its median over the ranked projects; `null` where fewer than two have it. */
  readonly medianInputs: readonly (number | null)[];
  /** By rank: the id of a project above the line that score alone put there; one that ties with it may be below. */
  readonly tiedAbove: ReadonlyMap<number, string>;
  /** Mandatory or ranked by hand; those that this lifts above the line first, then by place. */
  readonly forcing: readonly ShownProject[];
}

/** Computes the figures as of a day. Only running projects are ranked: neither finished nor stopped ones. */
export function prioritisationFigures(
  portfolio: Portfolio,
  asOfDay: number,
): PrioritisationFigures {
  const { projects, criteria, scores, comparisons, methodInputs, settings } = portfolio;
  const input: ScoringInput = {
    ...{ projects, criteria, scores, comparisons, methodInputs, settings },
    takesPart: projects.map((project) => findLifecycle(project, asOfDay) === 'live'),
    roles: settings.cutRoles === null ? [] : roleSupplies(portfolio, asOfDay),
    withStability: true,
  };
  const result = scoreProjects(input);
  const shown = (index: number): ShownProject => ({
    entry: result.entries[index] as ScoredProject,
    project: projects[index] as Project,
    index,
  });
  const ranked = result.order.slice(0, result.rankedCount).map(shown);
  const unranked = result.entries
    .flatMap((entry, index) => (entry.takesPart && entry.rank === null ? [shown(index)] : []))
    .sort((a, b) => compareIds(a.entry.id, b.entry.id));
  const isForced = ({ entry }: ShownProject) => (entry.standing?.standing === 'forced' ? 0 : 1);
  return {
    ...{ asOfDay, portfolio, result, ranked, unranked },
    explain: explainScores(input),
    wholeInputs: result.inputs.map((_, place) =>
      result.entries.every(({ inputs }) => Number.isInteger(inputs[place] ?? 0)),
    ),
    medianInputs: mediansOf(
      ranked.map(({ entry }) => entry),
      result.inputs.length,
    ),
    tiedAbove: new Map(
      ranked.flatMap(({ entry: { id, rank, standing, isMandatory, manualRank } }) =>
        standing?.standing === 'above' && !isMandatory && manualRank === null && rank !== null
          ? [[rank, id] as const]
          : [],
      ),
    ),
    discussed: ranked
      .filter(({ entry }) => entry.discuss)
      .sort((a, b) => Math.abs(b.entry.lensGap ?? 0) - Math.abs(a.entry.lensGap ?? 0)),
    forcing: [...ranked, ...unranked]
      .filter(({ entry }) => entry.isMandatory || entry.manualRank !== null)
      .sort((a, b) => isForced(a) - isForced(b)),
  };
}
