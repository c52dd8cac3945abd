/** The sample's register of projects: a tab as an office keeps it, with odd headers and a total row. */

import type { Cell } from '../core/index.ts';
import { personBy, personName } from './sample-people.ts';
import type { SampleProject } from './sample-project.ts';
import { SAMPLE_PROJECTS } from './sample-projects.ts';
import { dayOrBlank, type SampleSheet } from './sample-sheet.ts';

/** The register: a title and a banner above odd headers, a total row below. */
export function projectsSheet(): SampleSheet {
  const total = (pick: (one: SampleProject) => number | null): number =>
    SAMPLE_PROJECTS.reduce((sum, one) => sum + (pick(one) ?? 0), 0);
  return {
    name: 'Project register',
    tabColour: '#1F3A5F',
    lead: [
      ['Technology portfolio FY27'],
      [
        'Monthly register - status of 13 November 2026. Project managers update their line by Friday noon.',
      ],
      [],
    ],
    columns: [
      { header: 'Project ID', look: 'text', width: 75 },
      { header: 'Proj. Name', look: 'text', width: 280 },
      { header: 'Programme', look: 'text', width: 130 },
      { header: 'Type', look: 'text', width: 105 },
      { header: 'Delivery', look: 'text', width: 80 },
      { header: 'Stage', look: 'text', width: 75 },
      { header: 'State', look: 'text', width: 65 },
      { header: 'Exec sponsor', look: 'text', width: 235 },
      { header: 'PM', look: 'text', width: 145 },
      { header: 'Tech lead', look: 'text', width: 175 },
      { header: 'Systems', look: 'text', width: 170 },
      { header: 'Cost centre', look: 'center', width: 85 },
      { header: 'Start', look: 'date', width: 90 },
      { header: 'Baseline\nfinish', look: 'date', width: 90 },
      { header: 'Fcst end', look: 'date', width: 90 },
      { header: 'Actual end', look: 'date', width: 90 },
      { header: '% compl.', look: 'percent', width: 70 },
      { header: 'Budget', look: 'money', width: 95 },
      { header: 'Actual cost', look: 'money', width: 95 },
      { header: 'Fcst cost', look: 'money', width: 95 },
      { header: 'RAG', look: 'center', width: 60 },
      { header: 'Status reason', look: 'wrapped', width: 320 },
      { header: 'Path to green', look: 'wrapped', width: 320 },
      { header: 'Decision needed', look: 'wrapped', width: 260 },
      { header: 'Decision by', look: 'date', width: 90 },
      { header: 'Mandatory?', look: 'center', width: 85 },
      { header: 'Why mandatory', look: 'text', width: 140 },
      { header: 'Last update', look: 'date', width: 90 },
    ],
    rows: [
      ...SAMPLE_PROJECTS.map(projectCells),
      [
        ...['Total', ...Array<null>(16).fill(null)],
        ...[total((one) => one.budget), total((one) => one.actualCost)],
        total((one) => one.forecastCost),
      ],
    ],
  };
}

function projectCells(one: SampleProject, at: number): readonly Cell[] {
  const lead = one.lead === '' ? null : personName(personBy(one.lead));
  const text = (value: string): string | null => (value === '' ? null : value);
  return [
    ...[one.id, one.name, one.programme, one.type, one.delivery, one.stage, one.state],
    ...[one.sponsor, one.manager, lead, one.systems, `CC ${4100 + at * 10}`],
    ...[one.start, one.baselineEnd, one.forecastEnd, one.actualEnd].map(dayOrBlank),
    ...[one.done, one.budget, one.actualCost, one.forecastCost, text(one.rag)],
    ...[text(one.reason), text(one.pathToGreen), text(one.decision)],
    ...[
      dayOrBlank(one.decisionBy),
      one.mandate === '' ? 'n' : 'y',
      text(one.mandate),
      dayOrBlank(one.updated),
    ],
  ];
}
