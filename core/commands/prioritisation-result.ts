/** What *Prioritise* computes, without a tab: tables for a terminal, everything for programs. */

import { formatDay } from '../day/serial.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/projects.ts';
import type { Settings } from '../model/settings.ts';
import { costCells } from '../scoring/project-cost.ts';
import { roundScore } from '../scoring/round-score.ts';
import type { CutLine } from '../scoring/scoring-result.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { prioritisationAnswer } from '../status/prioritisation/prioritisation-answer.ts';
import type {
  PrioritisationFigures,
  ShownProject,
} from '../status/prioritisation/prioritisation-figures.ts';
import { unrankedText, whyText } from '../status/prioritisation/prioritisation-words.ts';
import { rankMoveText } from '../status/prioritisation/rank-move-block.ts';
import { findRankMoves } from '../status/prioritisation/rank-moves.ts';
import type { CommandResult, ResultTable } from './command.ts';
import { makeResult } from './make-result.ts';

/** The answer of the tab, its ranking and what is not ranked; `data` has every project with the parts of its score. */
export function prioritisationResult(figures: PrioritisationFigures): CommandResult {
  const { result, unranked, explain, portfolio, asOfDay } = figures;
  const tables = [
    rankingTable(figures),
    ...(unranked.length === 0 ? [] : [unrankedTable(figures)]),
    ...(result.method === 'weighted' ? [weightsTable(figures)] : []),
  ];
  return makeResult(prioritisationAnswer(figures), tables, () => ({
    asOf: formatDay(asOfDay),
    ...result,
    moves: movesData(figures),
    cutLine: result.cutLine === null ? null : withCells(result.cutLine, portfolio),
    entries: result.entries.map((entry, index) => {
      const project = portfolio.projects[index];
      return {
        ...entry,
        cell: project === undefined ? null : (cellsOf(project, ['id'])[0] ?? null),
        cells: project === undefined ? NO_CELLS : projectCells(project, portfolio.settings),
        explanation: explain(index),
      };
    }),
  }));
}

/** What has moved since the last ranking, and when that was. */
function movesData(figures: PrioritisationFigures) {
  const { last, moves } = findRankMoves(figures);
  return {
    since: last === null ? null : formatDay(last.reportDay),
    projects: moves.map((move) => {
      const { project, ...rest } = move;
      return { ...rest, sentence: `${rankMoveText(move)}.` };
    }),
  };
}

const NO_CELLS = { cost: [], mandatory: [], manualRank: [] };

/** The cells of what decides about a project beside its score, whose cells stand with its parts. */
function projectCells(project: Project, { cutCost }: Pick<Settings, 'cutCost'>) {
  const filled = (key: 'mandatory' | 'manualRank') =>
    project[key] === null ? [] : cellsOf(project, [key]);
  return {
    cost: costCells(project, cutCost),
    mandatory: filled('mandatory'),
    manualRank: filled('manualRank'),
  };
}

/** The line with the cells in Settings that draw it; what a role has comes from the plan of its people. */
function withCells(cutLine: CutLine, { settingCells }: Pick<Portfolio, 'settingCells'>) {
  const { budgetAvailable, cutRoles } = settingCells;
  const limits = cutLine.limits.map((limit) => {
    const place = limit.kind === 'budget' ? budgetAvailable : cutRoles;
    return { ...limit, cells: place === undefined ? [] : [place] };
  });
  return { ...cutLine, limits };
}

function rankingTable(figures: PrioritisationFigures): ResultTable {
  const { ranked, result } = figures;
  const middle =
    result.method === 'weighted' ? ['Business', 'Technical', 'Discuss'] : result.inputs;
  return {
    title: 'Ranking',
    headers: [
      'Rank',
      'ID',
      'Project',
      'Score',
      ...middle,
      'Cost',
      'Adds up to',
      'Line',
      'Stays above',
      'Why',
    ],
    rows: ranked.map((one) => {
      const { entry } = one;
      return [
        entry.rank,
        entry.id,
        entry.name,
        shownScore(entry.score, result.method),
        ...middleCells(figures, one),
        entry.cost,
        entry.cumulativeCost,
        entry.standing?.standing ?? null,
        entry.stabilityShare,
        whyText(figures, one),
      ];
    }),
  };
}

function middleCells({ result }: PrioritisationFigures, { entry }: ShownProject) {
  if (result.method !== 'weighted') return entry.inputs;
  const { business, technical, discuss } = entry;
  return [
    shownScore(business?.value ?? null, result.method),
    shownScore(technical?.value ?? null, result.method),
    discuss ? 'discuss' : null,
  ];
}

function unrankedTable(figures: PrioritisationFigures): ResultTable {
  return {
    title: 'Not ranked',
    headers: ['ID', 'Project', 'Line', 'Why'],
    rows: figures.unranked.map((one) => [
      ...[one.entry.id, one.entry.name, one.entry.standing?.standing ?? null],
      unrankedText(figures, one),
    ]),
  };
}

function weightsTable({ result }: PrioritisationFigures): ResultTable {
  return {
    title: 'Weights',
    headers: ['ID', 'Criterion', 'Lens', 'Weight', 'Share', 'Projects rated'],
    rows: result.weights.map((one) => [
      ...[one.criterion, one.name, one.lens, one.weight, one.weightShare, one.ratedCount],
    ]),
  };
}

function shownScore(
  score: number | null,
  method: PrioritisationFigures['result']['method'],
): number | null {
  return score === null ? null : roundScore(score, method);
}
