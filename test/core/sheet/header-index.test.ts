/** What a header means that bears a unit, brackets or strokes. */
import { describe, expect, it } from 'vitest';
import { TABLES, type TableId } from '../../../core/model/tables.ts';
import {
  columnsOfHeader,
  columnsOfNames,
  headerIndex,
  headerText,
} from '../../../core/sheet/header-index.ts';

const meaning = (table: TableId, header: string) =>
  columnsOfHeader(headerIndex(TABLES[table]), headerText(header)).join();

describe('a unit in brackets that changes nothing is overlooked:', () => {
  it.each<[TableId, string, string]>([
    ['projects', 'Budget (EUR)', 'budget'],
    ['projects', 'Budget [€]', 'budget'],
    ['projects', 'Budget (in USD)', 'budget'],
    ['projects', 'Budget (US$)', 'budget'],
    ['projects', 'Budget (Kč)', 'budget'],
    ['projects', 'Budget (euros)', 'budget'],
    ['projects', 'Budget ()', 'budget'],
    ['projects', 'Budget €', 'budget'],
    ['projects', '£ Budget', 'budget'],
    ['projects', 'Cost (EUR)', 'budget,actualCost,forecastCost'],
    ['projects', 'Progress (%)', 'completeShare'],
    ['projects', 'Start (dd/mm/yyyy)', 'startDay'],
    ['projects', 'Start (YYYY-MM-DD)', 'startDay'],
    ['projects', 'Sponsor (name)', 'sponsor'],
    ['projects', 'Mandatory (Y/N)', 'mandatory'],
    ['allocations', 'Effort (h)', 'totalHours'],
    ['allocations', 'Work [hrs]', 'totalHours'],
    ['allocations', 'Allocation (%)', 'share'],
    ['allocations', 'Allocation (FTE)', 'share'],
    ['people', 'BAU (%)', 'bauShare'],
    ['people', 'Rate (day)', 'dayRate'],
    ['people', 'Day rate (EUR)', 'dayRate'],
    ['raid', 'Impact (1-5)', 'impact'],
    ['raid', 'Impact (1 to 5)', 'impact'],
    ['raid', 'Probability (1–5)', 'probability'],
    ['raid', 'Impact (H/M/L)', 'impact'],
  ])('%s %j', (table, header, column) => {
    expect(meaning(table, header)).toBe(column);
  });
});

describe('amounts are the column in whatever currency and scale:', () => {
  it.each([
    ...['Budget (kEUR)', 'Budget (TEUR)', 'Budget (AUDm)', 'Budget (MUSD)', 'Budget (USD mm)'],
    ...['Budget [MEUR]', 'Budget ($k)', 'Budget (in thousands)', "Budget ('000)", 'Budget £k'],
    ...['Approved budget USD', '£m Budget', 'Budget\n(in k EUR)', 'Budget in kEUR', 'Budget (k)'],
  ])('%j', (header) => {
    expect(meaning('projects', header)).toBe('budget');
  });

  it.each<[TableId, string, string]>([
    ['projects', 'EAC £k', 'forecastCost'],
    ['projects', 'Spend to date £000', 'actualCost'],
    ['projects', 'Cost (EUR m)', 'budget,actualCost,forecastCost'],
    ['raid', 'Cost impact (£k)', 'costImpact'],
    ['changes', 'Cost impact $m', 'costImpact'],
    ['benefits', 'Planned (€k)', 'planned'],
    ['benefits', 'Target value £', 'planned'],
  ])('%s %j', (table, header, column) => {
    expect(meaning(table, header)).toBe(column);
  });
});

describe('names that stand for one another mean what all of them mean:', () => {
  it.each<[TableId, string, string]>([
    ['projects', 'SRO / Sponsor', 'sponsor'],
    ['projects', 'Project owner / SRO', 'sponsor'],
    ['projects', 'Programme / Portfolio', 'programme'],
    ['projects', 'Stage/Gate', 'stage'],
    ['projects', 'Status / RAG', 'reportedStatus'],
    ['projects', 'Project/Programme', ''],
    ['projects', 'Start / End', ''],
    ['projects', 'Reg/Mandatory', ''],
    ['raid', 'Risk | Issue', 'title'],
    ['raid', 'Open/Closed', ''],
    ['raid', 'Treatment due', 'dueDay'],
    ['raid', 'Target resolution', 'dueDay'],
    ['raid', 'Date of last update', 'lastReviewedDay'],
    ['raid', 'Treatment owner', 'owner'],
    ['raid', 'Treatment strategy', 'response'],
    ['raid', 'Further action required', 'action'],
    ['raid', 'Workstream / Project', 'project'],
    ['raid', 'Workstream', ''],
    ['raid', 'Custom field (Mitigation)', 'action'],
    ['raid', 'Custom field (Risk Likelihood)', 'probability'],
    ['raid', 'Custom field (Impact (1-5))', 'impact'],
    ['raid', 'Custom field', ''],
    ['people', 'Hours/week', 'hoursPerWeek'],
  ])('%s %j', (table, header, column) => {
    const index = headerIndex(TABLES[table]);
    expect(columnsOfNames(index, headerText(header)).join()).toBe(column);
  });
});

describe('a word in brackets says which of several columns it is:', () => {
  it.each<[TableId, string, string]>([
    ['projects', 'Owner (PM)', 'projectManager'],
    ['projects', 'Owner (SRO)', 'sponsor'],
    ['projects', 'Owner (name)', 'sponsor,projectManager'],
    ['projects', 'Project sponsor (SRO)', 'sponsor'],
  ])('%s %j', (table, header, column) => {
    expect(meaning(table, header)).toBe(column);
  });
});

describe('a day may be called a date:', () => {
  it.each<[TableId, string, string]>([
    ['projects', 'Start date', 'startDay'],
    ['projects', 'Revised completion date', 'forecastEndDay'],
    ['projects', 'Completion date (baseline)', 'baselineEndDay'],
    ['projects', 'End dt', 'baselineEndDay,forecastEndDay,actualEndDay'],
    ['projects', 'Budget date', ''],
    ['projects', 'Forecast date', ''],
    ['projects', 'Date', ''],
    ['raid', 'Opened date', 'raisedDay'],
    ['raid', 'Risk date', ''],
    ['milestones', 'Baseline date', 'baselineDay'],
  ])('%s %j', (table, header, column) => {
    expect(meaning(table, header)).toBe(column);
  });
});

describe('a word in brackets is read in front of the rest:', () => {
  it.each<[TableId, string, string]>([
    ['projects', 'End (actual)', 'actualEndDay'],
    ['projects', 'End date (baseline)', 'baselineEndDay'],
    ['projects', 'Cost (actual)', 'actualCost'],
    ['projects', 'Budget (approved)', 'budget'],
    ['allocations', 'Hours (total)', 'totalHours'],
  ])('%s %j', (table, header, column) => {
    expect(meaning(table, header)).toBe(column);
  });
});

describe('a unit in brackets that changes the meaning leaves the header not understood:', () => {
  it.each<[TableId, string]>([
    ['allocations', 'Effort (days)'],
    ['allocations', 'Effort (h/week)'],
    ['allocations', 'Work (days)'],
    ['allocations', 'Allocation (hours)'],
    ['allocations', 'Allocation (h/week)'],
    ['allocations', 'Allocated (days)'],
    ['people', 'BAU (hours)'],
    ['people', 'Rate (hour)'],
    ['people', 'Rate (EUR/h)'],
    ['projects', 'Progress (weeks)'],
    ['projects', 'Status (last week)'],
    ['projects', 'Start (week)'],
    ['projects', 'Budget (lakh)'],
    ['projects', 'Budget (days)'],
    ['projects', 'Budget (m)'],
    ['projects', 'Start (£k)'],
    ['projects', 'Project £k'],
    ['projects', 'Programme £m'],
    ['projects', 'CAD Lead'],
    ['raid', 'Mitigation £k'],
    ['raid', 'SAR ref'],
    ['raid', 'Risk (£)'],
    ['projects', 'Progress in thousands'],
    ['benefits', 'Planned (hours)'],
    ['projects', 'Budget (%)'],
    ['raid', 'Impact (€)'],
    ['raid', 'Impact €'],
    ['allocations', 'Effort $'],
    ['raid', 'Impact (1-10)'],
    ['raid', 'Impact (days)'],
    ['raid', 'Probability (%)'],
    ['criteria', 'Scale max (%)'],
  ])('%s %j', (table, header) => {
    expect(meaning(table, header)).toBe('');
  });
});
