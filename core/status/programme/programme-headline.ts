/** The figures at the top of the Programme tab, with what has changed since the last report where History can tell. */

import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellWhole } from '../../portfolio/spell-number.ts';
import { changeNote, figureRows, type ShownFigure } from '../figure-rows.ts';
import { comparedWith } from '../headline-block.ts';
import { line } from '../layout.ts';
import { allLeftOut, raidState } from '../left-out.ts';
import { formerReport, presentHeadline } from '../since-last-time.ts';
import { knownTables, type ProgrammeFigures } from './programme-figures.ts';

/**
 * What slips, what it holds up, what is late, and how the projects stand. Serves the decision whether the programmes’ round has to
 * meet at all, and about what first.
 */
export function headlineRows(figures: ProgrammeFigures): DocumentRow[] {
  const { executive, portfolio, asOfDay } = figures;
  const former = formerReport(portfolio.history, asOfDay);
  const shown = figuresShown(figures, former?.headline ?? null);
  const without =
    'Slips, milestones and issues are not remembered: an earlier day’s tab is their record.';
  return [
    ...figureRows(shown),
    line(
      former === null || executive.live.length === 0
        ? comparedWith(former)
        : `${comparedWith(former)} ${without}`,
      'muted',
    ),
  ];
}

function figuresShown(
  figures: ProgrammeFigures,
  former: ReturnType<typeof presentHeadline> | null,
): readonly ShownFigure[] {
  const { executive, slips, heldUp, milestones, issueTotal, portfolio } = figures;
  const now = presentHeadline(executive);
  const raid = raidState(portfolio);
  const tables = knownTables(figures);
  const note = (key: 'liveCount' | 'redCount' | 'highRaidCount') =>
    changeNote(now[key], former === null ? null : former[key], former !== null);
  const whyNoRaid = raid === 'absent' ? 'no RAID table' : allLeftOut(portfolio);
  const late = milestones.filter(({ isLate }) => isLate).length;
  const overdue = milestones.filter(({ overdueDays }) => overdueDays > 0).length;
  const overdueMark = overdue === 0 ? '' : ` · ${spellWhole(overdue)} overdue`;
  const ungraded = issueTotal.ungraded === 0 ? '' : ` · ${spellWhole(issueTotal.ungraded)} unknown`;
  const known = (isKnown: boolean, value: number, why: string) => ({
    value: isKnown ? value : null,
    note: isKnown ? null : why,
  });
  return [
    { label: 'Running projects', value: now.liveCount, note: note('liveCount') },
    {
      label: 'Dependencies that slip',
      ...known(tables.slips, slips.length, 'no table names any'),
    },
    {
      label: 'Projects that they hold up',
      ...known(tables.slips, heldUp.projects, 'no table names any'),
    },
    {
      label: `Milestones late${overdueMark}`,
      ...known(tables.milestones, late, 'no Milestones table'),
    },
    { label: 'Issues open', ...known(tables.issues, issueTotal.open, whyNoRaid) },
    {
      label: `Issues high or critical${ungraded}`,
      ...known(tables.issues, issueTotal.high, whyNoRaid),
    },
    {
      label: 'Red projects',
      value: now.redCount,
      note: now.redCount === null ? 'nothing to judge' : note('redCount'),
    },
    {
      label: 'High and critical RAID',
      value: now.highRaidCount,
      note:
        now.highRaidCount !== null
          ? note('highRaidCount')
          : raid === 'read'
            ? 'no severity known'
            : whyNoRaid,
    },
  ];
}
