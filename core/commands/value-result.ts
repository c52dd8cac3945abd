/** The Value tab without a tab: tables for people to read, and all of it as plain data for programs. */

import { formatDay } from '../day/serial.ts';
import type { BenefitFacts, BenefitSum } from '../portfolio/benefit-facts.ts';
import { soundDay } from '../portfolio/sound-values.ts';
import { cellsOf } from '../sheet/cell-places.ts';
import { quarterEnd } from '../status/quarter-end.ts';
import { forecastMoves } from '../status/value/forecast-move-block.ts';
import { meaningText } from '../status/value/funding-blocks.ts';
import type { FundingCase } from '../status/value/funding-case.ts';
import { valueAnswer } from '../status/value/value-answer.ts';
import { valueDecisions } from '../status/value/value-decisions.ts';
import { idOf, type ValueFigures } from '../status/value/value-figures.ts';
import type { CommandResult, ResultTable } from './command.ts';
import { makeResult } from './make-result.ts';

/** Everything that the tab says, from the same figures. Survives JSON. */
export function valueResult(figures: ValueFigures): CommandResult {
  const { asOfDay, state, units, benefits, stoppedCount, former, executive } = figures;
  const { budget, forecastCost, actualCost, overCost, overShare } = executive.liveMoney;
  const tables = [
    decisionTable(figures),
    ...(figures.cases.length === 0 ? [] : [fundingTable(figures)]),
    ...(benefits.length === 0 ? [] : [benefitTable(figures)]),
    costTable(figures),
  ];
  return makeResult(valueAnswer(figures), tables, () => ({
    asOf: formatDay(asOfDay),
    benefitsTable: state,
    decisions: valueDecisions(figures).map(({ project, place, ...rest }) => ({
      ...rest,
      project: project?.id ?? null,
      by: formatDay(quarterEnd(asOfDay)),
      cell: place ?? null,
    })),
    units: units.map(sumData),
    benefits: benefits.map(benefitData),
    ofStoppedProjects: stoppedCount,
    cost: {
      budget,
      forecastCost,
      actualCost,
      overCost,
      overShare,
      toComplete: figures.costToComplete,
    },
    projects: figures.cases.map(caseData),
    since: former === null ? null : formatDay(former.reportDay),
    forecastMoves: forecastMoves(figures).map(({ project, then, now }) => ({
      ...{ project: project.id, then, now },
    })),
  }));
}

function sumData({ unit, count, planned, realised, toCome, realisedShare }: BenefitSum) {
  return {
    ...{ unit: unit.label, isMoney: unit.isMoney, count, planned, realised, toCome },
    realisedShare,
  };
}

function benefitData(one: BenefitFacts) {
  const { benefit, project, unit, planned, realised, toCome, pastDays, lateness } = one;
  const day = soundDay(benefit.plannedDay);
  return {
    ...{ project: project?.id ?? null, projectText: benefit.project, benefit: benefit.benefit },
    ...{ unit: unit.label, isMoney: unit.isMoney, planned, realised, toCome, lateness },
    plannedBy: day === null ? null : formatDay(day),
    daysPast: pastDays,
    cell: cellsOf(benefit, ['benefit', 'project'])[0] ?? null,
  };
}

function caseData(one: FundingCase) {
  const { assessment, costToComplete, money, others, returnOnRest, verdict } = one;
  return {
    ...{ id: assessment.project.id, name: assessment.project.name, verdict, costToComplete },
    ...{ toCome: money?.toCome.sum ?? null, returnOnRest, others: others.map(sumData) },
    sentence: meaningText(one),
    cell: cellsOf(assessment.project, ['id'])[0] ?? null,
  };
}

function decisionTable(figures: ValueFigures): ResultTable {
  const by = formatDay(quarterEnd(figures.asOfDay));
  return {
    title: 'Decisions asked for',
    headers: ['ID', 'Project', 'Owner', 'Needed by', 'At stake', 'Decision'],
    rows: valueDecisions(figures).map(({ id, project, owner, amount, question }) => [
      ...[id, project?.name ?? null, owner, by, amount, question],
    ]),
  };
}

function fundingTable({ notJustified, worthFunding }: ValueFigures): ResultTable {
  return {
    title: 'What is still worth funding, what nothing justifies first',
    headers: ['ID', 'Project', 'To come', 'To spend', 'For each 1', 'What it means'],
    rows: [...notJustified, ...worthFunding].map((one) => [
      ...[one.assessment.project.id, one.assessment.project.name],
      ...[one.money?.toCome.sum ?? null, one.costToComplete],
      one.returnOnRest === null ? null : Math.round(one.returnOnRest * 100) / 100,
      meaningText(one),
    ]),
  };
}

function benefitTable({ late, unmeasured, benefits }: ValueFigures): ResultTable {
  const first = [...late, ...unmeasured];
  const isFirst = new Set(first);
  return {
    title: 'Benefits, those that are late first',
    headers: ['ID', 'Benefit', 'Unit', 'Planned', 'Realised', 'Planned by', 'Days late'],
    rows: [...first, ...benefits.filter((one) => !isFirst.has(one))].map((one) => {
      const { benefit, unit, planned, realised, lateness, pastDays } = one;
      const day = soundDay(benefit.plannedDay);
      return [
        ...[idOf(one), benefit.benefit, unit.label, planned, realised],
        ...[day === null ? null : formatDay(day), lateness === null ? null : pastDays],
      ];
    }),
  };
}

function costTable({ executive, costToComplete }: ValueFigures): ResultTable {
  const { liveMoney, live } = executive;
  return {
    title: 'Cost of the running projects',
    headers: ['Amount', 'Sum', 'Known for', 'Of'],
    rows: (
      [
        ['Budget', liveMoney.budget],
        ['Forecast cost', liveMoney.forecastCost],
        ['Spent so far', liveMoney.actualCost],
        ['Forecast over budget', liveMoney.overCost],
        ['Still to spend', costToComplete],
      ] as const
    ).map(([name, { sum, known }]) => [name, sum, known, live.length]),
  };
}
