/** The sample's decision log: what was decided, and what waits; one line asks what the register asks too. */

import type { Cell } from '../core/index.ts';
import { dayOrBlank, type SampleSheet } from './sample-sheet.ts';

const DECISIONS = [
  [
    ...['D-01', 'P-003', 'Which award rules go into the first release?', 'All; the five largest'],
    ...['Head of people · CT', '2026-06-30', '2026-06-26', 'The five largest'],
  ],
  [
    ...['D-02', 'P-007', 'Move wave 1 into one region first?', 'One region; both at once'],
    ...['Chief information officer · PW', '2026-08-28', '2026-09-04', 'One region first'],
  ],
  [
    ...['D-03', 'P-001', 'Release 750,000 of contingency for the third mock migration', ''],
    ...['Chief financial officer · MB', '2026-11-06', '', ''],
  ],
  [
    ...['D-04', 'P-022', 'Keep the old integration platform under support until June?'],
    ...['Extend for 180,000; move the last 67 interfaces sooner'],
    ...['Chief information officer · PW', '2026-12-18', '', ''],
  ],
  [
    ...['D-05', '', 'One architecture board for all programmes, or one each?', 'One; one each'],
    ...['Chief information officer · PW', '2027-01-12', '', ''],
  ],
  [
    ...['D-06', 'P-012', 'Scan the plant network in the November window?', 'November; April'],
    ...['Head of operations · LN', '2026-10-30', '2026-10-28', 'November'],
  ],
] as const;

/** The tab of the decisions. */
export function decisionsSheet(): SampleSheet {
  return {
    name: 'Decision log',
    tabColour: '#5A4E8C',
    lead: [],
    columns: [
      { header: 'No', look: 'text', width: 60 },
      { header: 'Project', look: 'text', width: 75 },
      { header: 'Decision required', look: 'wrapped', width: 320 },
      { header: 'Options', look: 'wrapped', width: 240 },
      { header: 'Decision maker', look: 'text', width: 200 },
      { header: 'Needed by', look: 'date', width: 90 },
      { header: 'Decided on', look: 'date', width: 90 },
      { header: 'Outcome', look: 'wrapped', width: 180 },
    ],
    rows: DECISIONS.map(
      ([id, project, question, options, owner, neededBy, decided, outcome]): readonly Cell[] => [
        ...[id, project, question, options, owner].map(textOrBlank),
        ...[dayOrBlank(neededBy), dayOrBlank(decided), textOrBlank(outcome)],
      ],
    ),
  };
}

function textOrBlank(text: string): string | null {
  return text === '' ? null : text;
}
