/** The tables of the Full level are everyday words: they are found under many names, and never taken for the others' tabs. */
import { describe, expect, it } from 'vitest';
import { readPortfolio } from '../../../core/model/read-portfolio.ts';
import { sheetOf, workbook } from '../sheet/golden-case.ts';

/** What a tab of these headers, with rows that say nothing wrong, is read as; `null` where it is no table. */
function tableOf(name: string, headers: string): string | null {
  const texts = headers.split(', ');
  const rows = [1, 2, 3].map((serial) =>
    texts.map((header) =>
      /date|from|to$|start|end|raised|due|by$/i.test(header)
        ? 46000 + serial
        : `${header} ${serial}`,
    ),
  );
  const { tables } = readPortfolio(workbook(sheetOf(name, [texts, ...rows])), []);
  return tables[0]?.title ?? null;
}

describe('a tab that was another table before', () => {
  it.each([
    ['Risk log', 'ID, Type, Project, Title, Owner, Raised, Status, Cost impact', 'RAID'],
    [
      'RAID and decisions',
      'ID, Type, Project, Title, Owner, Raised, Due, Status, Decision',
      'RAID',
    ],
    ['Dependencies', 'ID, Project, Title, Raised, Owner, Needed by, Provider', 'RAID'],
    ['Dependencies', 'ID, Project, Title, Raised, From, To', 'RAID'],
    ['Sheet1', 'ID, Type, Project, Title, Raised, Status, Cost impact, Decision, Outcome', 'RAID'],
    [
      'Change risks',
      'Risk ID, Type, Project, Title, Raised, Status, Cost impact, Days impact',
      'RAID',
    ],
    ['Sheet1', 'Person, From, To, Kind', 'Time off'],
    ['Freeze', 'Person, From, To, Kind', 'Time off'],
    ['Sheet1', 'Project, Person, From, To, %, System', 'Allocations'],
    ['Bookings', 'Project, Role, From, To, Hours per week, System, Kind', 'Allocations'],
    ['Sheet1', 'Project, Milestone, Planned date, Forecast, Vendor, Accepted', 'Milestones'],
    [
      'Vendor deliverables',
      'Project, Deliverable, Vendor, Due date, Contact, Contract end',
      'Milestones',
    ],
    ['Sheet1', 'Project, Milestone, Baseline, Predecessor, Successor', 'Milestones'],
    ['Projects', 'ID, Name, Benefit, Planned, Realised, Budget', 'Projects'],
    ['Sheet1', 'Project ID, Project name, Sponsor, Benefits, Vendor, System, Budget', 'Projects'],
    ['Sheet1', 'ID, Name, Sponsor, Decision needed, Decision by', 'Projects'],
    ['Systems projects', 'ID, Name, System, Owner, Start, Budget', 'Projects'],
    ['Sheet1', 'Date, Name, Calendar', 'Holidays'],
    ['Sheet1', 'Setting, Value, Meaning', 'Settings'],
  ])('%s (%s) is %s as it was', (name, headers, table) => {
    expect(tableOf(name, headers)).toBe(table);
  });
});

describe('a table of the Full level', () => {
  it.each([
    ['Sheet1', 'From, To, Kind, Lag days', 'Dependencies'],
    ['Dependencies', 'From, To', 'Dependencies'],
    ['Interdependencies', 'Providing project, Receiving project, Comment', 'Dependencies'],
    ['Sheet1', 'Project, CR no, Raised, Change status, Cost impact, Days impact', 'Changes'],
    ['Change requests', 'ID, Project, Title, Type, Raised, Status, Owner, Cost impact', 'Changes'],
    ['Sheet1', 'Project, Benefit, Unit, Planned, Planned date, Realised', 'Benefits'],
    ['Project benefits', 'Project, Benefit, Target value, Owner', 'Benefits'],
    ['Sheet1', 'ID, Project, Question, Options, Owner, Needed by, Decided, Outcome', 'Decisions'],
    ['Decision log', 'ID, Title, Owner, Decision, Decision date', 'Decisions'],
    ['Project decisions', 'ID, Project, Decision, Decision maker, Status, Decided on', 'Decisions'],
    ['Sheet1', 'Project, Artefact, Status, Link, Date', 'Artefacts'],
    ['Systems', 'System, Owner', 'Systems'],
    ['Applications', 'Application name, Product owner', 'Systems'],
    ['Sheet1', 'System, From, To, Kind, Project', 'Change windows'],
    ['Outages', 'System, Start, End', 'Change windows'],
    ['Sheet1', 'Vendor, Contact, Contract end', 'Vendors'],
    ['Suppliers', 'Supplier, E-mail, Phone', 'Vendors'],
    ['Sheet1', 'Project, Date, Lead time, Failed, Restored', 'Deployments'],
  ])('%s (%s) is %s', (name, headers, table) => {
    expect(tableOf(name, headers)).toBe(table);
  });
});

describe('a tab that is no table', () => {
  it.each([
    ['Sheet1', 'System, Owner'],
    ['Sheet1', 'Vendor, Contact'],
    ['Cover', 'Application, Owner'],
    ['Sheet1', 'From, To, Kind'],
    ['Trips', 'From, To, Distance, Days'],
    ['Sheet1', 'System, From, To'],
    ['Systems', 'System, Cost, Users, Country, Licence'],
    ['Contacts', 'Company, Email, Phone, Street, City, Country'],
    ['Sheet1', 'Benefit, Amount'],
    // Nearer to a list of projects, which the name says as well: to be asked, not to be read without its projects.
    [
      'Projects and benefits',
      'Project, Name, Benefit, Planned value, Realised, Budget, Start, Finish, RAG, Sponsor',
    ],
  ])('%s (%s) stays one', (name, headers) => {
    expect(tableOf(name, headers)).toBeNull();
  });
});
