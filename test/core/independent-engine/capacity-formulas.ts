/** Capacity as plain formulas, written from its definition: supply day by day, demand span by span, loads as sum / sum. */

import type { Grid } from '../../../core/cell/cell.ts';
import type { FormulaPart } from './formula-book.ts';
import type { Tabs } from './read-cells.ts';

/** What the sheets need to know beside the tabs. */
export interface CapacityCase {
  readonly name: string;
  readonly tabs: Tabs;
  /** The first days of the periods, for the layout; the sheets find them from the as-of day. */
  readonly starts: readonly number[];
  /** The day after the last period. */
  readonly endsBefore: number;
  readonly asOfDay: number;
  readonly grain: 'week' | 'month';
  /** The names of calendars, and of the roles of people and requests. */
  readonly calendars: readonly string[];
  readonly roles: readonly string[];
  /** As in Settings. */
  readonly countTentative: boolean;
  readonly hoursPerWeek: number;
  readonly weekend: string;
  readonly weekStart: 'monday' | 'sunday';
}

const NO_HOLIDAY = 1;

/** Adds all tabs with formulas; their last ones are People, by person, Roles, by role, and Pool. */
export function addCapacity(part: FormulaPart, one: CapacityCase): void {
  addGiven(part, one);
  addCalendars(part, one);
  addTerms(part, one);
  addDays(part, one);
  addSupply(part, one);
  addEfforts(part, one);
  addLoads(part, one);
  addRoles(part, one);
  addPool(part, one);
}

/** One column for each period, such as `net3`. */
export function byPeriod(
  { starts }: Pick<CapacityCase, 'starts'>,
  prefix: string,
  formula: (period: number) => string,
): Record<string, string> {
  return Object.fromEntries(starts.map((_, period) => [`${prefix}${period}`, formula(period)]));
}

function addGiven(part: FormulaPart, one: CapacityCase): void {
  const { starts, endsBefore } = one;
  part.table('Given', 1, {
    hoursPerWeek: [one.hoursPerWeek],
    weekend: [one.weekend],
    countTentative: [one.countTentative ? 1 : 0],
    asOf: [one.asOfDay],
  });
  const asOf = '{Given.asOf@0}';
  const weekday = `WEEKDAY(${asOf},${one.weekStart === 'monday' ? 2 : 1})`;
  const startOf = (row: number) =>
    one.grain === 'month'
      ? `DATE(YEAR(${asOf}),MONTH(${asOf})+${row},1)`
      : `${asOf}-${weekday}+1+${7 * row}`;
  part.table('Periods', starts.length, {
    start: startOf,
    end: (row) => `${startOf(row + 1)}-1`,
  });
  const first = starts[0] as number;
  part.table('Dates', endsBefore - first, { day: (row) => `{Periods.start@0}+${row}` });
}

/** The holidays of each calendar in a column: its own and those without a calendar. */
function addCalendars(part: FormulaPart, { tabs, calendars }: CapacityCase): void {
  const day = '{Holidays.Date@row}';
  const of = '{Holidays.Calendar@row}';
  const named = calendars.map((_, at) => [
    `calendar${at + 1}`,
    `IF(OR(${of}="",${of}={Calendar names.name@${at}}),${day},${NO_HOLIDAY})`,
  ]);
  part.table('Calendar names', Math.max(1, calendars.length), { name: [...calendars] });
  part.table('Calendars', rowsIn(tabs, 'Holidays'), {
    general: `IF(${of}="",${day},${NO_HOLIDAY})`,
    ...Object.fromEntries(named),
    none: `${NO_HOLIDAY}`,
  });
}

const HOLIDAYS_OF = (column: string) => `INDEX({Calendars.general:none},0,${column})`;

function addTerms(part: FormulaPart, { tabs }: CapacityCase): void {
  const own = (header: string) => `{People.${header}@row}`;
  const orElse = (header: string, other: string) => `IF(${own(header)}="",${other},${own(header)})`;
  part.table('Terms', rowsIn(tabs, 'People'), {
    number: (row) => `${row + 1}`,
    role: own('Role'),
    hours: orElse('Hours per week', '{Given.hoursPerWeek@0}'),
    mask: orElse('Working days', '{Given.weekend@0}'),
    days: 'LEN(SUBSTITUTE([mask],"1",""))',
    dayHours: '[hours]/[days]',
    calendar: `IFERROR(MATCH(${own('Calendar')},{Calendar names.name},0)+1,1)`,
    from: orElse('Available from', 'DATE(1990,1,1)'),
    to: orElse('Available to', 'DATE(2090,1,1)'),
    left: `MAX(0,1-${own('BAU %')}-${own('On-call %')}-${own('Unplanned %')})`,
  });
}

/** 1 on each day that somebody works, and the part of it that they are away. */
function addDays(part: FormulaPart, one: CapacityCase): void {
  const people = rowsIn(one.tabs, 'People');
  const dates = Array.from({ length: one.endsBefore - (one.starts[0] as number) }, (_, at) => at);
  part.table('Absences', rowsIn(one.tabs, 'Time off'), {
    person: numberOf('{Time off.Person@row}'),
    from: '{Time off.From@row}',
    to: '{Time off.To@row}',
    share: 'IF({Time off.Share@row}="",1,{Time off.Share@row})',
  });
  const works = dates.map((at) => {
    const day = `{Dates.day@${at}}`;
    const isWorked = `NETWORKDAYS.INTL(${day},${day},{Terms.mask@row},${HOLIDAYS_OF('{Terms.calendar@row}')})`;
    return [`day${at}`, `${isWorked}*AND(${day}>={Terms.from@row},${day}<={Terms.to@row})`];
  });
  part.table('Works', people, Object.fromEntries(works));
  const away = dates.map((at) => {
    const day = `{Dates.day@${at}}`;
    const sum = `SUMIFS({Absences.share},{Absences.person},{Terms.number@row},{Absences.from},"<="&${day},{Absences.to},">="&${day})`;
    return [`day${at}`, `MIN(1,${sum})`];
  });
  part.table('Away', people, Object.fromEntries(away));
}

/** Gross by spans and time off by days, so that one is a check on the other. */
function addSupply(part: FormulaPart, one: CapacityCase): void {
  const people = rowsIn(one.tabs, 'People');
  const first = one.starts[0] as number;
  const ends = [...one.starts.slice(1), one.endsBefore];
  const days = (period: number) =>
    `day${(one.starts[period] as number) - first}:day${(ends[period] as number) - first - 1}`;
  part.table('Supply', people, {
    ...byPeriod(one, 'gross', (period) => {
      const from = `MAX({Periods.start@${period}},{Terms.from@row})`;
      const to = `MIN({Periods.end@${period}},{Terms.to@row})`;
      return `{Terms.dayHours@row}*${workedDays(from, to, '{Terms.mask@row}', '{Terms.calendar@row}')}`;
    }),
    ...byPeriod(
      one,
      'away',
      (period) =>
        `{Terms.dayHours@row}*SUMPRODUCT({Works.${days(period)}@row},{Away.${days(period)}@row})`,
    ),
    ...byPeriod(one, 'available', (period) => `[gross${period}]-[away${period}]`),
    ...byPeriod(one, 'net', (period) => `[available${period}]*{Terms.left@row}`),
  });
}

/** One row for each row of Allocations and each filled cell of the Staffing matrix. */
function addEfforts(part: FormulaPart, one: CapacityCase): void {
  const rows = effortRows(one.tabs);
  const ref = (header: string) => (row: number) => rows[row]?.[header] ?? '""';
  part.table('Efforts', rows.length, {
    person: (row) => numberOf(ref('Person')(row)),
    role: ref('Role'),
    status: ref('Status'),
    from: ref('From'),
    to: ref('To'),
    share: ref('Allocation %'),
    weekly: ref('Hours per week'),
    total: ref('Total hours'),
    mask: 'IF([person]=0,{Given.weekend@0},INDEX({Terms.mask},[person]))',
    days: 'LEN(SUBSTITUTE([mask],"1",""))',
    dayHours: 'IF([person]=0,{Given.hoursPerWeek@0}/[days],INDEX({Terms.dayHours},[person]))',
    calendar: 'IF([person]=0,1,INDEX({Terms.calendar},[person]))',
    spanDays: workedDays('[from]', '[to]', '[mask]', '[calendar]'),
    // Total hours over a span without a working day spread over its calendar days.
    isEveryDay: 'AND([total]<>"",[spanDays]=0)',
    usedMask: 'IF([isEveryDay],"0000000",[mask])',
    usedCalendar: 'IF([isEveryDay],COLUMNS({Calendars.general:none}),[calendar])',
    aDay: 'IF([share]<>"",[share]*[dayHours],IF([weekly]<>"",[weekly]/[days],[total]/IF([isEveryDay],[to]-[from]+1,[spanDays])))',
    ...byPeriod(one, 'hours', (period) => {
      const from = `MAX([from],{Periods.start@${period}})`;
      const to = `MIN([to],{Periods.end@${period}})`;
      return `[aDay]*${workedDays(from, to, '[usedMask]', '[usedCalendar]')}`;
    }),
  });
}

function addLoads(part: FormulaPart, one: CapacityCase): void {
  const last = one.starts.length - 1;
  const sum = (status: string) => (period: number) =>
    `SUMIFS({Efforts.hours${period}},{Efforts.person},{Terms.number@row},{Efforts.status},"${status}")`;
  part.table('Loads', rowsIn(one.tabs, 'People'), {
    ...byPeriod(one, 'firm', sum('firm')),
    ...byPeriod(one, 'tentative', sum('tentative')),
    ...byPeriod(
      one,
      'demand',
      (period) => `[firm${period}]+{Given.countTentative@0}*[tentative${period}]`,
    ),
    ...byPeriod(one, 'load', (period) => loadOf(`[demand${period}]`, `{Supply.net${period}@row}`)),
    ...byPeriod(one, 'excess', (period) => {
      const over = `[demand${period}]-{Supply.net${period}@row}`;
      // What lies within a few milliseconds of full is full.
      return `IF(${over}>0.000001,${over},0)`;
    }),
    ...episodes(one),
    totalNet: `SUM({Supply.net0:net${last}@row})`,
    totalDemand: `SUM([demand0]:[demand${last}])`,
    totalExcess: `SUM([episode0]:[episode${last}])`,
    totalLoad: loadOf('[totalDemand]', '[totalNet]'),
  });
}

/** Neighbouring periods beyond the limit are one episode: the hours up to here, and all of them where it ends. */
function episodes(one: CapacityCase): Record<string, string> {
  const last = one.starts.length - 1;
  return {
    ...byPeriod(one, 'running', (period) => {
      const before = period === 0 ? '0' : `[running${period - 1}]`;
      return `IF([excess${period}]>0,${before}+[excess${period}],0)`;
    }),
    ...byPeriod(one, 'episode', (period) => {
      const isLast = period === last ? 'TRUE' : `[excess${period + 1}]=0`;
      return `IF(AND([excess${period}]>0,${isLast}),ROUND([running${period}],6),"")`;
    }),
  };
}

function addRoles(part: FormulaPart, one: CapacityCase): void {
  const last = one.starts.length - 1;
  const ofPeople = (column: string) => `SUMIFS(${column},{Terms.role},[name])`;
  const asked = (status: string) => (period: number) =>
    `SUMIFS({Efforts.hours${period}},{Efforts.person},0,{Efforts.role},[name],{Efforts.status},"${status}")`;
  part.table('Roles', one.roles.length, {
    name: one.roles,
    ...byPeriod(one, 'net', (period) => ofPeople(`{Supply.net${period}}`)),
    ...byPeriod(one, 'askedFirm', asked('firm')),
    ...byPeriod(one, 'askedTentative', asked('tentative')),
    ...byPeriod(
      one,
      'demand',
      (period) =>
        `${ofPeople(`{Loads.demand${period}}`)}+[askedFirm${period}]+{Given.countTentative@0}*[askedTentative${period}]`,
    ),
    ...byPeriod(one, 'load', (period) => loadOf(`[demand${period}]`, `[net${period}]`)),
    ...byPeriod(
      one,
      'excess',
      (period) => `IF([demand${period}]-[net${period}]>0.00002,[demand${period}]-[net${period}],0)`,
    ),
    ...episodes(one),
    totalNet: `SUM([net0]:[net${last}])`,
    totalDemand: `SUM([demand0]:[demand${last}])`,
    totalLoad: loadOf('[totalDemand]', '[totalNet]'),
  });
}

function addPool(part: FormulaPart, { starts }: CapacityCase): void {
  part.table('Pool', starts.length, {
    gross: (row) => `SUM({Supply.gross${row}})`,
    available: (row) => `SUM({Supply.available${row}})`,
    net: (row) => `SUM({Supply.net${row}})`,
    firm: (row) => `SUM({Loads.firm${row}})`,
    tentative: (row) => `SUM({Loads.tentative${row}})`,
    askedFirm: (row) => `SUM({Roles.askedFirm${row}})`,
    askedTentative: (row) => `SUM({Roles.askedTentative${row}})`,
  });
}

/** Working days from one day to another, both included; none where they come the other way round. */
function workedDays(from: string, to: string, mask: string, calendar: string): string {
  return `IF(${to}<${from},0,NETWORKDAYS.INTL(${from},${to},${mask},${HOLIDAYS_OF(calendar)}))`;
}

/** Loads are told in whole millionths; without capacity there is none. */
function loadOf(demand: string, net: string): string {
  return `IF(${net}<=0.000001,"",ROUND((${demand})/(${net}),6))`;
}

/** The row of a person by id or else by name; 0: nobody. */
function numberOf(text: string): string {
  return `IFERROR(MATCH(${text},{People.ID},0),IFERROR(MATCH(${text},{People.Name},0),0))`;
}

/** Where the parts of each effort stand. */
function effortRows(tabs: Tabs): readonly Readonly<Record<string, string>>[] {
  const copied = (reference: string) => `IF(${reference}="","",${reference})`;
  const long = (tabs['Allocations'] as Grid).slice(1).map((_, row) => {
    const status = `{Allocations.Status@${row}}`;
    const headers = [
      'Person',
      'Role',
      'From',
      'To',
      'Allocation %',
      'Hours per week',
      'Total hours',
    ];
    const refs = headers.map((header) => [header, copied(`{Allocations.${header}@${row}}`)]);
    return { ...Object.fromEntries(refs), Status: `IF(${status}="","firm",${status})` };
  });
  const [headers, ...wide] = tabs['Staffing matrix'] ?? [[]];
  const filled = wide.flatMap((cells, row) =>
    (headers ?? []).flatMap((header, column) => {
      if (typeof header !== 'number' || (cells[column] ?? null) === null) return [];
      const amount = `{Staffing matrix.${header}@${row}}`;
      const from = `{Staffing matrix.${header}@header}`;
      const isHours = `{Staffing matrix.Unit@${row}}="hours"`;
      return [
        {
          Person: copied(`{Staffing matrix.Person@${row}}`),
          Role: copied(`{Staffing matrix.Role@${row}}`),
          From: from,
          To: `${from}+6`,
          'Allocation %': `IF(${isHours},"",${amount})`,
          'Total hours': `IF(${isHours},${amount},"")`,
          Status: '"firm"',
        },
      ];
    }),
  );
  return [...long, ...filled];
}

function rowsIn(tabs: Tabs, tab: string): number {
  return (tabs[tab]?.length ?? 1) - 1;
}
