/** Which tabs the figures come from: a reader has to know that two tabs were read together, or a hidden one. */

import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/projects.ts';
import type { TableId } from '../model/tables.ts';
import { spellCount, spellWhole } from '../portfolio/spell-number.ts';

/** The tables that the Executive tab lives on, in the order of its questions. */
const EXECUTIVE_TABLES: readonly TableId[] = [
  'projects',
  'raid',
  'decisions',
  'changes',
  'artefacts',
  'people',
  'timeOff',
  'allocations',
  'staffingMatrix',
  'holidays',
  'settings',
];
const LIMIT = 5;

/** One sentence for each of a tab's tables: `Projects come from Register (24 rows) and Confidential (3 rows, hidden).` */
export function sourceSentences(
  { tables }: Portfolio,
  used: readonly TableId[] = EXECUTIVE_TABLES,
): readonly string[] {
  return used.flatMap((table) => {
    const own = tables.filter((tab) => tab.table === table);
    const title = own[0]?.title;
    if (title === undefined) return [];
    const sheets = [...new Set(own.map((tab) => tab.sheet))];
    const shown = sheets.length <= LIMIT ? sheets : sheets.slice(0, LIMIT - 1);
    const rest = sheets.slice(shown.length);
    const isHidden = (sheet: string) => own.some((tab) => tab.sheet === sheet && tab.isHidden);
    const parts = shown.map((sheet) => {
      const rows = own.reduce((sum, tab) => sum + (tab.sheet === sheet ? tab.rows : 0), 0);
      return `${sheet} (${spellCount(rows, 'row')}${isHidden(sheet) ? ', hidden' : ''})`;
    });
    if (rest.length > 0) {
      const hidden = rest.filter(isHidden).length;
      const mark = hidden === 0 ? '' : ` (${spellWhole(hidden)} hidden)`;
      parts.push(`${spellWhole(rest.length)} more tabs${mark}`);
    }
    const last = parts.pop() as string;
    const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
    return [`${title}: read from ${list}.`];
  });
}

/** How many of the projects stand on hidden tabs. */
export function countHidden(
  { tables }: Portfolio,
  projects: readonly Pick<Project, 'source'>[],
): number {
  const hidden = new Set(tables.filter((tab) => tab.isHidden).map((tab) => tab.sheet));
  return projects.filter((project) => hidden.has(project.source.sheet)).length;
}
