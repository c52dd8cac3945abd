/** RAID ageing as plain formulas, written from its definition. */

import type { FormulaPart } from './formula-book.ts';
import type { Tabs } from './read-cells.ts';

/** What the sheets need to know beside the tabs; the rest as in Settings. */
export interface RaidCase {
  readonly name: string;
  readonly tabs: Tabs;
  readonly asOfDay: number;
  readonly reviewDays: { readonly high: number; readonly medium: number; readonly low: number };
  readonly steeringFactor: number;
  readonly buckets: readonly number[];
  readonly probabilityShares: readonly number[];
  /** Letters by probability and impact; left out: probability × impact decides. */
  readonly severityTable?: string;
}

/** The severities from the least. */
export const GRADES = ['low', 'medium', 'high', 'critical'] as const;

/** Adds all tabs with formulas: Ageing by entry, then Totals, By project and By bucket. */
export function addRaid(part: FormulaPart, one: RaidCase): void {
  addGiven(part, one);
  addAgeing(part, one);
  addCounts(part, one);
}

function rowsIn(tabs: Tabs, tab: string): number {
  return (tabs[tab]?.length ?? 1) - 1;
}

function addGiven(part: FormulaPart, one: RaidCase): void {
  const { severityTable, reviewDays } = one;
  part.table('Given', 1, {
    asOf: [one.asOfDay],
    high: [reviewDays.high],
    medium: [reviewDays.medium],
    low: [reviewDays.low],
    factor: [one.steeringFactor],
    letters: [severityTable ?? ''],
  });
  part.table('Buckets', one.buckets.length, { last: one.buckets });
  part.table('Probabilities', 5, { share: one.probabilityShares });
  part.table('By impact', 5, { severity: ['low', 'low', 'medium', 'high', 'critical'] });
  const byProduct = (product: string) =>
    `IF(${product}>=20,"critical",IF(${product}>=10,"high",IF(${product}>=5,"medium","low")))`;
  const byLetter = (place: string) =>
    `INDEX({Grades.severity},MATCH(MID({Given.letters@0},${place},1),{Grades.letter},0))`;
  part.table('Grades', 4, { letter: ['L', 'M', 'H', 'C'], severity: [...GRADES] });
  const impacts = [1, 2, 3, 4, 5].map((impact) => [
    `impact${impact}`,
    (row: number) =>
      severityTable === undefined
        ? byProduct(`(${row + 1}*${impact})`)
        : // Five letters and a space for each probability.
          byLetter(`${row * 6 + impact}`),
  ]);
  part.table('Severities', 5, Object.fromEntries(impacts));
  part.table('Days off', rowsIn(one.tabs, 'Holidays'), {
    day: 'IF({Holidays.Calendar@row}="",{Holidays.Date@row},1)',
  });
}

const is = (header: string) => `{RAID.${header}@row}`;
const copyOf = (header: string) => `IF(${is(header)}="","",${is(header)})`;

function addAgeing(part: FormulaPart, one: RaidCase): void {
  const asOf = '{Given.asOf@0}';
  const provider = (header: string) => `INDEX({Projects.${header}},[providerRow])`;
  const orBlank = (value: string) => `IF([providerRow]=0,"",IF(${value}="","",${value}))`;
  const share = (step: string) => `INDEX({Probabilities.share},${step})`;
  part.table('Ageing', rowsIn(one.tabs, 'RAID'), {
    raised: is('Raised'),
    closed: copyOf('Closed'),
    reviewed: copyOf('Last reviewed'),
    due: copyOf('Due'),
    needed: copyOf('Needed by'),
    type: is('Type'),
    owner: copyOf('Owner'),
    probability: copyOf('Probability'),
    impact: copyOf('Impact'),
    cost: copyOf('Cost impact'),
    given: copyOf('Severity'),
    isDone: `OR(${is('Status')}="closed",${is('Status')}="mitigated")`,
    isOpen: `IF([raised]>${asOf},0,IF([closed]<>"",IF([closed]>${asOf},1,0),IF([isDone],0,1)))`,
    end: `IF([isOpen]=1,${asOf},[closed])`,
    age: `IF(OR([raised]>${asOf},[end]=""),"",IF([end]<[raised],"",[end]-[raised]))`,
    workingAge:
      'IF([age]="","",IF([age]=0,0,NETWORKDAYS.INTL([raised]+1,[end],"0000011",{Days off.day})))',
    bucket: 'IF([age]="","",SUMPRODUCT(([age]>{Buckets.last})*1))',
    wasReviewed: `IF([reviewed]="",0,IF([reviewed]>${asOf},0,1))`,
    sinceReview: `IF([isOpen]=1,${asOf}-MAX([raised],IF([wasReviewed]=1,[reviewed],0)),"")`,
    dueIn: `IF(AND([isOpen]=1,[due]<>""),[due]-${asOf},"")`,
    overdue: 'IF([dueIn]="",0,MAX(0,-[dueIn]))',
    isRated: 'AND([type]="risk",[probability]<>"",[impact]<>"")',
    severity:
      'IF([isRated],INDEX({Severities.impact1:impact5},ROUND([probability],0),ROUND([impact],0)),IF([given]<>"",[given],IF(AND([type]<>"risk",[impact]<>""),INDEX({By impact.severity},ROUND([impact],0)),"")))',
    limit:
      'IF(OR([severity]="high",[severity]="critical"),{Given.high@0},IF([severity]="low",{Given.low@0},{Given.medium@0}))',
    isStale: 'IF([isOpen]=1,IF([sinceReview]>[limit],1,0),0)',
    escalatedTo: copyOf('Escalated to'),
    level: 'IF([escalatedTo]="",0,IF([escalatedTo]="Steering",2,1))',
    levelLimit: '[limit]*IF([level]=1,{Given.factor@0},1)',
    isLate: 'IF([isOpen]=0,0,IF(OR([overdue]>[levelLimit],[sinceReview]>[levelLimit]),1,0))',
    escalation: 'IF([isLate]=0,"",CHOOSE([level]+1,"programme","steering",""))',
    step: 'IF([probability]="",1,INT([probability]))',
    share: `IF([probability]="","",${share('[step]')}+(${share('MIN(5,[step]+1)')}-${share('[step]')})*([probability]-[step]))`,
    isExposed: 'IF(AND([isOpen]=1,[type]="risk",[share]<>"",[cost]<>""),1,0)',
    exposure: 'IF([isExposed]=1,ROUND([share]*[cost],2),"")',
    providerRow: `IFERROR(MATCH(${is('Provider')},{Projects.ID},0),0)`,
    delivered: `${orBlank(provider('Actual end'))}`,
    isDelivered: `IF([delivered]="",0,IF([delivered]<=${asOf},1,0))`,
    forecast: `${orBlank(provider('Forecast end'))}`,
    promised: 'IF([isDelivered]=1,[delivered],IF([forecast]<>"",[forecast],[due]))',
    // What is open has not come: a promise that has passed counts to the as-of day.
    slippage: `IF(OR([type]<>"dependency",[isOpen]=0,[needed]=""),"",IF([promised]="",IF([needed]>=${asOf},"",${asOf}-[needed]),IF(OR([isDelivered]=1,[promised]>=${asOf}),[promised],${asOf})-[needed]))`,
  });
}

/** What is counted, each a condition on the columns of Ageing. */
const COUNTED: Readonly<Record<string, string>> = {
  open: '',
  high: '({Ageing.severity}="high")+({Ageing.severity}="critical")',
  unknownSeverity: '{Ageing.severity}=""',
  overdue: '{Ageing.overdue}>0',
  stale: '{Ageing.isStale}=1',
  noOwner: '{Ageing.owner}=""',
  noDueDate: '{Ageing.due}=""',
  toEscalate: '{Ageing.escalation}<>""',
};

function addCounts(part: FormulaPart, one: RaidCase): void {
  const isOpen = '({Ageing.isOpen}=1)';
  const counts = (and: string) =>
    Object.fromEntries(
      Object.entries(COUNTED).map(([key, condition]) => {
        const of = condition === '' ? '' : `*(${condition})`;
        return [key, `SUMPRODUCT(${isOpen}${of}${and})`];
      }),
    );
  const late = 'COUNTIFS({Ageing.isOpen},1,{Ageing.slippage},">0")';
  part.table('Totals', 1, {
    ...counts(''),
    slipping: late,
    risks: 'COUNTIFS({Ageing.isOpen},1,{Ageing.type},"risk")',
    exposed: 'SUM({Ageing.isExposed})',
    exposure: 'IF([exposed]=0,"",SUMIFS({Ageing.exposure},{Ageing.isExposed},1))',
  });
  part.table('By project', rowsIn(one.tabs, 'Projects'), {
    ...counts('*({RAID.Project}={Projects.ID@row})'),
    risks: 'COUNTIFS({RAID.Project},{Projects.ID@row},{Ageing.isOpen},1,{Ageing.type},"risk")',
    exposed: 'SUMIFS({Ageing.isExposed},{RAID.Project},{Projects.ID@row})',
    exposure:
      'IF([exposed]=0,"",SUMIFS({Ageing.exposure},{Ageing.isExposed},1,{RAID.Project},{Projects.ID@row}))',
  });
  const bySeverity = GRADES.map((grade) => [
    grade,
    (row: number) =>
      `COUNTIFS({Ageing.isOpen},1,{Ageing.bucket},${row},{Ageing.severity},"${grade}")`,
  ]);
  part.table('By bucket', one.buckets.length + 1, {
    ...Object.fromEntries(bySeverity),
    open: (row) => `COUNTIFS({Ageing.isOpen},1,{Ageing.bucket},${row})`,
  });
}
