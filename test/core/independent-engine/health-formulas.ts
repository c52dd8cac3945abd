/** Earned value, slips and money of projects as plain formulas, written from their definition. */

import type { FormulaPart } from './formula-book.ts';
import type { Tabs } from './read-cells.ts';

/** What the sheets need to know beside the tabs. */
export interface HealthCase {
  readonly name: string;
  readonly tabs: Tabs;
  readonly asOfDay: number;
  readonly weekend: string;
}

/** Adds all tabs with formulas: Earned by project, Totals over the live ones. */
export function addHealth(part: FormulaPart, one: HealthCase): void {
  const { tabs } = one;
  const rowsIn = (tab: string) => (tabs[tab]?.length ?? 1) - 1;
  part.table('Given', 1, { asOf: [one.asOfDay], weekend: [one.weekend] });
  part.table('Days off', rowsIn('Holidays'), {
    day: 'IF({Holidays.Calendar@row}="",{Holidays.Date@row},1)',
  });
  const asOf = '{Given.asOf@0}';
  const is = (header: string) => `{Projects.${header}@row}`;
  const copyOf = (header: string) => `IF(${is(header)}="","",${is(header)})`;
  /** Working days from one day to another, both included. */
  const days = (from: string, to: string) =>
    `NETWORKDAYS.INTL(${from},${to},{Given.weekend@0},{Days off.day})`;
  /** Working days after one day up to another, negative where that comes first. */
  const later = (from: string, to: string) =>
    `IF(${to}=${from},0,IF(${to}>${from},${days(`${from}+1`, to)},-${days(`${to}+1`, from)}))`;
  /** A formula over amounts, blank where one of them is. */
  const over = (needed: readonly string[], formula: string) =>
    `IF(OR(${needed.map((key) => `[${key}]=""`).join(',')}),"",${formula})`;
  const quotient = (part: string, whole: string) =>
    over([part, whole], `IF([${whole}]=0,"",[${part}]/[${whole}])`);

  part.table('Earned', rowsIn('Projects'), {
    start: copyOf('Start'),
    baseline: copyOf('Baseline end'),
    forecast: copyOf('Forecast end'),
    ended: copyOf('Actual end'),
    complete: copyOf('% complete'),
    budget: copyOf('Budget'),
    spent: copyOf('Actual cost'),
    forecastCost: copyOf('Forecast cost'),
    isEnded: `IF([ended]="",0,IF([ended]<=${asOf},1,0))`,
    isLive: `IF(OR(${is('State')}="stopped",[isEnded]=1,[complete]=1),0,1)`,

    plannedDays: over(
      ['start', 'baseline'],
      `IF([baseline]<[start],"",IF(${days('[start]', '[baseline]')}=0,"",${days('[start]', '[baseline]')}))`,
    ),
    until: `IF([isEnded]=1,[ended],${asOf})`,
    passedDays: over(['plannedDays'], `IF([until]<[start],0,${days('[start]', '[until]')})`),
    plannedShare: over(['plannedDays'], 'MIN(1,[passedDays]/[plannedDays])'),
    planned: over(['plannedShare', 'budget'], '[budget]*[plannedShare]'),
    earned: over(['complete', 'budget'], '[budget]*[complete]'),

    costVariance: over(['earned', 'spent'], '[earned]-[spent]'),
    scheduleVariance: over(['earned', 'planned'], '[earned]-[planned]'),
    costIndex: quotient('earned', 'spent'),
    scheduleIndex: quotient('earned', 'planned'),
    estimate: quotient('budget', 'costIndex'),
    estimateAtBudget: over(['earned', 'spent'], '[spent]+[budget]-[earned]'),
    bothIndices: over(['costIndex', 'scheduleIndex'], '[costIndex]*[scheduleIndex]'),
    estimateAtBoth: over(
      ['bothIndices'],
      'IF([bothIndices]=0,"",[spent]+([budget]-[earned])/[bothIndices])',
    ),
    estimateToComplete: over(['estimate'], '[estimate]-[spent]'),
    varianceAtCompletion: over(['estimate'], '[budget]-[estimate]'),
    toCompleteIndex: over(
      ['earned', 'spent'],
      'IF([budget]>[spent],([budget]-[earned])/([budget]-[spent]),"")',
    ),
    toCompleteIndexOfEstimate: over(
      ['estimate'],
      'IF([estimate]>[spent],([budget]-[earned])/([estimate]-[spent]),"")',
    ),
    earnedDays: over(['complete', 'plannedDays'], '[complete]*[plannedDays]'),
    timeIndex: over(['earnedDays'], 'IF([passedDays]=0,"",[earnedDays]/[passedDays])'),
    timeEstimate: over(['timeIndex'], 'IF([timeIndex]=0,"",[plannedDays]/[timeIndex])'),

    plannedEnd: 'IF([forecast]<>"",[forecast],[baseline])',
    hasPassed: `IF([plannedEnd]="",0,IF([plannedEnd]<${asOf},1,0))`,
    reachable: `IF([hasPassed]=1,${asOf},[plannedEnd])`,
    isComparable: 'AND([isLive]=1,[baseline]<>"",OR([forecast]<>"",[hasPassed]=1))',
    slip: `IF([isComparable],${later('[baseline]', '[reachable]')},"")`,
    // Shares are told in whole millionths.
    slipShare: over(['slip', 'plannedDays'], 'ROUND([slip]/[plannedDays],6)'),
    overdue: `IF(OR([isLive]=0,[plannedEnd]=""),"",IF([hasPassed]=1,${days('[plannedEnd]+1', asOf)},0))`,
    overCost: `IF([isLive]=1,${over(['forecastCost', 'budget'], 'IF([budget]>0,[forecastCost]-[budget],"")')},"")`,
    overShare: over(['overCost'], 'ROUND([overCost]/[budget],6)'),

    countsForCost: 'IF(AND([isLive]=1,[earned]<>"",[spent]<>""),1,0)',
    countsForTime: 'IF(AND([isLive]=1,[earned]<>"",[planned]<>""),1,0)',
    countsForOver: 'IF(AND([isLive]=1,[forecastCost]<>"",[budget]<>""),1,0)',
  });

  const sum = (key: string, which: string) => `SUMIFS({Earned.${key}},{Earned.${which}},1)`;
  part.table('Totals', 1, {
    earnedForCost: sum('earned', 'countsForCost'),
    spent: sum('spent', 'countsForCost'),
    costCount: 'SUM({Earned.countsForCost})',
    costIndex: '[earnedForCost]/[spent]',
    earnedForTime: sum('earned', 'countsForTime'),
    planned: sum('planned', 'countsForTime'),
    timeCount: 'SUM({Earned.countsForTime})',
    scheduleIndex: '[earnedForTime]/[planned]',
    liveCount: 'SUM({Earned.isLive})',
    budget: sum('budget', 'isLive'),
    forecastCost: sum('forecastCost', 'isLive'),
    comparedBudget: sum('budget', 'countsForOver'),
    overCost: `${sum('forecastCost', 'countsForOver')}-[comparedBudget]`,
    overShare: '[overCost]/[comparedBudget]',
  });
}
