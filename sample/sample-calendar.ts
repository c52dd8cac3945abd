/** When nobody, or one person, is there in the sample: public holidays and absences; and the office's settings. */

import type { Cell } from '../core/index.ts';
import { personBy, personName } from './sample-people.ts';
import { day, type SampleSheet } from './sample-sheet.ts';

const HOLIDAYS = [
  ['2026-11-03', 'Melbourne Cup Day'],
  ['2026-12-25', 'Christmas Day'],
  ['2026-12-28', 'Boxing Day (observed)'],
  ['2027-01-01', 'New Year’s Day'],
  ['2027-01-26', 'Australia Day'],
  ['2027-03-08', 'Labour Day'],
  ['2027-03-26', 'Good Friday'],
  ['2027-03-29', 'Easter Monday'],
  ['2027-06-14', 'King’s Birthday'],
] as const;

/** The tab of the public holidays. */
export function holidaysSheet(): SampleSheet {
  return {
    name: 'Public holidays',
    tabColour: '#8A8A8A',
    lead: [],
    columns: [
      { header: 'Date', look: 'date', width: 110 },
      { header: 'Holiday', look: 'text', width: 200 },
    ],
    rows: HOLIDAYS.map(([date, name]): readonly Cell[] => [day(date), name]),
  };
}

const ABSENCES = [
  ['JS', '2026-12-21', '2027-01-15', 'Annual leave', 1],
  ['AK', '2026-11-23', '2026-11-27', 'Conference', 1],
  ['DV', '2027-04-05', '2027-04-23', 'Annual leave', 1],
  ['GR', '2026-11-30', '2026-12-11', 'Annual leave', 1],
  ['KY', '2026-12-28', '2027-01-08', 'Annual leave', 1],
  ['TB', '2027-05-03', '2027-05-14', 'Annual leave', 1],
  ['CE', '2026-11-20', '2026-11-20', 'Training', 1],
  ['IN', '2026-12-21', '2027-01-08', 'Annual leave', 1],
  ['EP', '2027-01-04', '2027-01-29', 'Parental leave', 0.5],
  ['OL', '2026-12-21', '2026-12-22', 'Annual leave', 1],
  ['VS', '2027-02-01', '2027-02-05', 'Training', 0.5],
  ['LF', '2027-04-06', '2027-04-07', 'Annual leave', 1],
] as const;

/** The tab of the absences. */
export function absencesSheet(): SampleSheet {
  return {
    name: 'Leave plan',
    tabColour: '#8A8A8A',
    lead: [],
    columns: [
      { header: 'Employee', look: 'text', width: 200 },
      { header: 'First day', look: 'date', width: 100 },
      { header: 'Last day', look: 'date', width: 100 },
      { header: 'Leave type', look: 'text', width: 120 },
      { header: '% off', look: 'percent', width: 70 },
    ],
    rows: ABSENCES.map(([initials, from, to, kind, share]): readonly Cell[] => [
      personName(personBy(initials)),
      ...[day(from), day(to), kind, share],
    ]),
  };
}

/** The tab of the settings. It does not settle the order of dates, so that a doubtful one is asked about. */
export function settingsSheet(): SampleSheet {
  return {
    name: 'Settings',
    tabColour: '#8A8A8A',
    lead: [],
    columns: [
      { header: 'Setting', look: 'text', width: 200 },
      { header: 'Value', look: 'text', width: 110 },
      { header: 'Meaning', look: 'text', width: 420 },
    ],
    rows: [
      ['Currency', 'AUD', 'Shown beside amounts'],
      ['Hours per week', 38, 'A full week for people without hours of their own'],
      ['Weekend', '0000011', 'Saturday and Sunday'],
      ['Cost amber above', '5%', 'Share of the budget'],
      ['Cost red above', '10%', 'Share of the budget'],
      ['Budget available', 25000000, 'What the intake board can hand out'],
    ],
  };
}
