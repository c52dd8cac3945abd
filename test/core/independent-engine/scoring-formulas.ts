/** Scores, ranks and the cut line as plain formulas, written from their definition. */

import type { FormulaPart } from './formula-book.ts';
import type { Tabs } from './read-cells.ts';

/** What the sheets need to know beside the tabs; the rest as in Settings. */
export interface ScoringCase {
  readonly name: string;
  readonly tabs: Tabs;
  readonly method: 'weighted' | 'WSJF' | 'RICE';
  /** The columns of Scores in the order of Criteria, or of the method's formula. */
  readonly rated: readonly string[];
  readonly minCoverageShare: number;
  readonly mandatoryFirst: boolean;
  readonly budgetAvailable: number;
  readonly cutCost: 'budget' | 'still to spend';
  readonly cutRule: 'stop' | 'skip';
}

/** Adds all tabs with formulas: Scored and Line by project, Walk by place. */
export function addScoring(part: FormulaPart, one: ScoringCase): void {
  part.table('Given', 1, {
    minCoverage: [one.minCoverageShare],
    mandatoryFirst: [one.mandatoryFirst ? 1 : 0],
    budget: [one.budgetAvailable],
    isSkipping: [one.cutRule === 'skip' ? 1 : 0],
    isToSpend: [one.cutCost === 'still to spend' ? 1 : 0],
  });
  addRatings(part, one);
  if (one.method === 'weighted') addWeighted(part, one);
  else addQuotients(part, one);
  addPlaces(part, one);
  addWalk(part, one);
  addLine(part, one);
}

function projectsIn({ tabs }: ScoringCase): number {
  return (tabs['Projects']?.length ?? 1) - 1;
}

/** One column for each criterion or input, such as `rating2`. */
function byRated(
  { rated }: ScoringCase,
  prefix: string,
  formula: (at: number, header: string) => string,
): Record<string, string> {
  return Object.fromEntries(rated.map((header, at) => [`${prefix}${at}`, formula(at, header)]));
}

/** The mean of the assessors, each of whom has one row. */
function addRatings(part: FormulaPart, one: ScoringCase): void {
  part.table('Ratings', projectsIn(one), {
    ...byRated(one, 'rating', (_, header) => {
      const mean = `AVERAGEIFS({Scores.${header}},{Scores.Project},{Projects.ID@row})`;
      return `IFERROR(${mean},"")`;
    }),
  });
}

const WEIGHT = 0;
const LEAST = 1;
const MOST = 2;
const IS_LOWER_BETTER = 3;
const IS_BUSINESS = 4;
const IS_TECHNICAL = 5;

function addWeighted(part: FormulaPart, one: ScoringCase): void {
  const cell = (header: string, at: number) => `{Criteria.${header}@${at}}`;
  const orElse = (header: string, at: number, other: number) =>
    `IF(${cell(header, at)}="",${other},${cell(header, at)})`;
  const facts = (at: number) => [
    cell('Weight', at),
    orElse('Scale min', at, 1),
    orElse('Scale max', at, 5),
    `IF(${cell('Direction', at)}="lower is better",1,0)`,
    `IF(${cell('Lens', at)}="business",1,0)`,
    `IF(${cell('Lens', at)}="technical",1,0)`,
  ];
  const columns = one.rated.map((_, at) => [
    `criterion${at}`,
    (row: number) => facts(at)[row] as string,
  ]);
  part.table('Weights', 6, Object.fromEntries(columns));
  const last = one.rated.length - 1;
  const fact = (at: number, row: number) => `{Weights.criterion${at}@${row}}`;
  const all = (row: number) => `{Weights.criterion0:criterion${last}@${row}}`;
  const lens = (name: string, only: readonly string[]) => {
    const weights = [all(WEIGHT), ...only].join(',');
    const total = only.length === 0 ? `SUM(${all(WEIGHT)})` : `SUMPRODUCT(${weights})`;
    return {
      [`${name}Rated`]: `SUMPRODUCT(${weights},[isRated0]:[isRated${last}])`,
      [`${name}Coverage`]: `[${name}Rated]/${total}`,
      [name]: `IF(OR([${name}Rated]=0,[${name}Coverage]<{Given.minCoverage@0}-0.000000001),"",100*SUMPRODUCT(${weights},[value0]:[value${last}])/[${name}Rated])`,
    };
  };
  part.table('Scored', projectsIn(one), {
    ...byRated(one, 'isRated', (at) => `IF({Ratings.rating${at}@row}="",0,1)`),
    ...byRated(one, 'value', (at) => {
      const rating = `{Ratings.rating${at}@row}`;
      const [least, most] = [fact(at, LEAST), fact(at, MOST)];
      const up = `IF(${fact(at, IS_LOWER_BETTER)}=1,${most}-${rating},${rating}-${least})`;
      return `IF([isRated${at}]=0,0,${up}/(${most}-${least}))`;
    }),
    ...lens('score', []),
    ...lens('business', [all(IS_BUSINESS)]),
    ...lens('technical', [all(IS_TECHNICAL)]),
    gap: 'IF(OR([business]="",[technical]=""),"",[business]-[technical])',
    discuss: 'IF([gap]="",FALSE,ABS([gap])>=25-0.000000001)',
  });
}

/** A quotient over the last input: blank without all inputs, or where the last one is 0. */
function addQuotients(part: FormulaPart, one: ScoringCase): void {
  const last = one.rated.length - 1;
  const inputs = one.rated.map((_, at) => `{Ratings.rating${at}@row}`);
  const top = inputs.slice(0, -1).join(one.method === 'WSJF' ? '+' : '*');
  const isKnown = `COUNT({Ratings.rating0:rating${last}@row})=${inputs.length}`;
  part.table('Scored', projectsIn(one), {
    isKnown: `IF(${isKnown},${inputs[last]}<>0,FALSE)`,
    score: `IF([isKnown],(${top})/${inputs[last]},"")`,
  });
}

function addPlaces(part: FormulaPart, one: ScoringCase): void {
  const money = (header: string) => `{Projects.${header}@row}`;
  const whole = `IF(${money('Forecast cost')}="",${money('Budget')},${money('Forecast cost')})`;
  const toSpend = `IF(OR([whole]="",${money('Actual cost')}=""),"",MAX(0,[whole]-${money('Actual cost')}))`;
  part.table('Places', projectsIn(one), {
    isMandatory: `IF(${money('Mandatory')}="yes",1,0)`,
    first: '[isMandatory]*{Given.mandatoryFirst@0}',
    // Far above any score, so that whoever goes first goes first.
    key: 'IF({Scored.score@row}="","",ROUND({Scored.score@row},9)+1000000*[first])',
    rank: 'IF([key]="","",_xlfn.RANK.EQ([key],{Places.key}))',
    place:
      'IF([key]="","",[rank]+SUMPRODUCT(({Places.key}=[key])*({Projects.ID}<{Projects.ID@row})))',
    whole: `IF(${whole}="","",${whole})`,
    cost: `IF({Given.isToSpend@0}=1,${toSpend},IF(${money('Budget')}="","",${money('Budget')}))`,
  });
}

/** Down the places: what has to be done is set aside first, then each is taken that fits into what is left. */
function addWalk(part: FormulaPart, one: ScoringCase): void {
  const before = (key: string, row: number, start: string) =>
    row === 0 ? start : `{Walk.${key}@${row - 1}}`;
  part.table('Walk', projectsIn(one), {
    project: (row) => `IFERROR(MATCH(${row + 1},{Places.place},0),0)`,
    cost: 'IF([project]=0,"",INDEX({Places.cost},[project]))',
    isReserved: 'IF([project]=0,0,INDEX({Places.isMandatory},[project]))',
    usedBefore: (row) => before('used', row, 'SUMIFS({Places.cost},{Places.isMandatory},1)'),
    isStopped: (row) =>
      row === 0
        ? '0'
        : `IF({Given.isSkipping@0}=1,0,MAX({Walk.isMisfit@0}:{Walk.isMisfit@${row - 1}}))`,
    isAsking: 'IF(OR([cost]="",[isReserved]=1),0,1)',
    isTaken:
      'IF([isAsking]=0,[isReserved],IF([isStopped]=1,0,IF([usedBefore]+[cost]<={Given.budget@0},1,0)))',
    isMisfit: 'IF([isAsking]=1,1-[isTaken],0)',
    used: '[usedBefore]+IF(AND([isTaken]=1,[isReserved]=0),[cost],0)',
    cumulative: (row) => `${before('cumulative', row, '0')}+IF([isTaken]=1,[cost],0)`,
    standing:
      'IF([project]=0,"",IF([isTaken]=1,"taken",IF(AND([cost]="",[isStopped]=0),"open","below")))',
  });
}

function addLine(part: FormulaPart, one: ScoringCase): void {
  const count = projectsIn(one);
  part.table('Line', count, {
    standing: 'IF({Places.place@row}="","",INDEX({Walk.standing},{Places.place@row}))',
    cumulative: 'IF([standing]="taken",INDEX({Walk.cumulative},{Places.place@row}),"")',
    used: `{Walk.used@${count - 1}}`,
  });
}
