/** Dependencies that come too late, and entries that contradict themselves. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellWhole } from '../../portfolio/spell-number.ts';
import { flagCells } from '../../raid/raid-cells.ts';
import { isFault } from '../../raid/raid-flag.ts';
import { cell, linkCell, moreRows, wrapped } from '../layout.ts';
import { partSentence } from '../part-clause.ts';
import { severityCell } from '../status-cell.ts';
import type { RaidFigures, ShownEntry } from './raid-figures.ts';
import { entryCells, raidHeader, raidHeading, raidRow } from './raid-grid.ts';
import { capital, flagWord, slippageText } from './raid-words.ts';

const SLIP_LIMIT = 25;
const FAULT_LIMIT = 25;

/**
 * The latest first; how many could not be told is said in any case. Serves the decision which handovers to chase or plan around, before
 * those who wait run into them.
 */
export function slippageBlock(figures: RaidFigures): DocumentRow[] {
  const { slipping, open } = figures;
  const title = 'Dependencies that come too late';
  const dependencies = open.filter(({ entry }) => entry.type === 'dependency');
  if (dependencies.length === 0) return raidHeading(title, 'No dependency is open.');
  const text = coverageText(dependencies);
  if (slipping.length === 0) return raidHeading(title, `None. ${text}`);
  const shown = slipping.slice(0, SLIP_LIMIT);
  return [
    ...raidHeading(title, text),
    raidHeader(
      [
        ...['ID', 'Title', 'Project', 'Owner', 'Provider', 'Severity', 'Age', 'Days late', ''],
        ...['Needed by', '', 'What that rests on'],
      ],
      ['Age', 'Days late'],
    ),
    ...shown.map((one) => {
      const { entry, item } = one;
      const lateDays = entry.slippage.slippageDays ?? 0;
      const { provider, dueDay, neededByDay } = item;
      return raidRow([
        ...entryCells(one),
        wrapped(provider ?? 'not named'),
        severityCell(entry.severity),
        cell(entry.ageDays, 'integer'),
        cell(lateDays, 'integer'),
        cell(null),
        cell(neededByDay, 'date'),
        cell(null),
        wrapped(`${slippageText(entry.slippage, { provider, dueDay, lateDays })}.`),
      ]);
    }),
    ...moreRows(slipping.length, shown.length),
  ];
}

function coverageText(dependencies: readonly ShownEntry[]): string {
  const gaps = dependencies.map(({ entry }) => entry.slippage.unknown);
  const unneeded = gaps.filter((gap) => gap === 'no-needed-by').length;
  const unpromised = gaps.filter((gap) => gap === 'no-forecast').length;
  const late = dependencies.filter(({ entry }) => (entry.slippage.slippageDays ?? 0) > 0).length;
  const unknown = [
    ...(unneeded === 0 ? [] : [`${spellWhole(unneeded)} without a day on which it is needed`]),
    ...(unpromised === 0 ? [] : [`${spellWhole(unpromised)} without a promised day`]),
  ].join(', ');
  const noun = ['open dependency', 'open dependencies'] as const;
  const comes = ['comes too late', 'come too late', 'does not come too late'] as const;
  const part = partSentence(late, dependencies.length, noun, comes);
  return unknown === '' ? `${part}.` : `${part}. Not known: ${unknown}.`;
}

/** Open entries first; each leads to the cell to look at. Serves the decision which entries to correct before anybody acts on them. */
export function contradictionBlock(figures: RaidFigures): DocumentRow[] {
  const { contradictory, result } = figures;
  const title = 'Entries that contradict themselves';
  if (result.entries.length === 0) return [];
  if (contradictory.length === 0) {
    return raidHeading(title, 'None: no date or rating contradicts another.');
  }
  const noun = ['entry, open or closed,', 'entries, open or closed,'] as const;
  const said = [
    'contradicts itself',
    'contradict themselves',
    'does not contradict itself',
  ] as const;
  const part = partSentence(contradictory.length, result.entries.length, noun, said);
  const count = `${part}. Each leads to the cell to look at.`;
  const shown = contradictory.slice(0, FAULT_LIMIT);
  return [
    ...raidHeading(title, count),
    raidHeader(
      [
        ...['ID', 'Title', 'Project', 'Owner', 'Type', 'Status', '', '', '', 'Raised', ''],
        'What contradicts',
      ],
      [],
    ),
    ...shown.map((one) => {
      const { entry, item, label } = one;
      const faults = entry.flags.filter(isFault);
      const first = faults[0];
      const place = first === undefined ? undefined : flagCells(item, first)[0];
      const [id, ...rest] = entryCells(one);
      return raidRow([
        place === undefined ? (id ?? cell(label)) : linkCell(label, place),
        ...rest,
        cell(capital(entry.type)),
        cell(item.status === null ? 'no status' : capital(item.status)),
        cell(null),
        cell(null),
        cell(null),
        cell(entry.flags.includes('date-unusable') ? null : item.raisedDay, 'date'),
        cell(null),
        wrapped(`${capital(faults.map(flagWord).join(', '))}.`),
      ]);
    }),
    ...moreRows(contradictory.length, shown.length),
  ];
}
