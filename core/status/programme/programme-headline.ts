/** The figures at the top of the Programme tab, with what has changed since the last report where History can tell. */

import { type LastReview, lastReview } from '../../model/last-review.ts';
import type { DocumentRow } from '../../plan/tab-document.ts';
import { spellWhole } from '../../portfolio/spell-number.ts';
import { changeNote, figureRows, type ShownFigure } from '../figure-rows.ts';
import { line } from '../layout.ts';
import { allLeftOut, raidState } from '../left-out.ts';
import { comparedWithBoth, figureItems, type ReviewItem, reviewNote } from '../review-memory.ts';
import { formerReport, presentHeadline } from '../since-last-time.ts';
import { knownTables, type ProgrammeFigures } from './programme-figures.ts';

/**
 * What slips, what it holds up, what is late, and how the projects stand. Serves the decision whether the programmes’ round has to
 * meet at all, and about what first.
 */
export function headlineRows(figures: ProgrammeFigures): DocumentRow[] {
  const { portfolio, asOfDay } = figures;
  const former = formerReport(portfolio.history, asOfDay);
  const last = lastReview(portfolio.reviewHistory, 'programme', asOfDay);
  const shown = figuresShown(figures, former?.headline ?? null, last);
  const compared = comparedWithBoth(
    former?.reportDay ?? null,
    last,
    'Programme',
    'slips, milestones and issues',
  );
  return [...figureRows(shown), line(compared, 'muted')];
}

/** The figures that only this tab has, for the next one to compare with; `null` where no table tells them. */
export function programmeItems(figures: ProgrammeFigures): readonly ReviewItem[] {
  const { slips, heldUp, milestones, issueTotal } = figures;
  const tables = knownTables(figures);
  const late = milestones.filter(({ isLate }) => isLate).length;
  return figureItems({
    slips: ['Dependencies that slip', tables.slips ? slips.length : null],
    heldUp: ['Projects that they hold up', tables.slips ? heldUp.projects : null],
    milestonesLate: ['Milestones late', tables.milestones ? late : null],
    issuesOpen: ['Issues open', tables.issues ? issueTotal.open : null],
    issuesHigh: ['Issues high or critical', tables.issues ? issueTotal.high : null],
  });
}

function figuresShown(
  figures: ProgrammeFigures,
  former: ReturnType<typeof presentHeadline> | null,
  last: LastReview | null,
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
  const known = (id: string, isKnown: boolean, value: number, why: string) => ({
    value: isKnown ? value : null,
    note: isKnown ? reviewNote(last, id, value) : why,
  });
  return [
    { label: 'Running projects', value: now.liveCount, note: note('liveCount') },
    {
      label: 'Dependencies that slip',
      ...known('slips', tables.slips, slips.length, 'no table names any'),
    },
    {
      label: 'Projects that they hold up',
      ...known('heldUp', tables.slips, heldUp.projects, 'no table names any'),
    },
    {
      label: `Milestones late${overdueMark}`,
      ...known('milestonesLate', tables.milestones, late, 'no Milestones table'),
    },
    { label: 'Issues open', ...known('issuesOpen', tables.issues, issueTotal.open, whyNoRaid) },
    {
      label: `Issues high or critical${ungraded}`,
      ...known('issuesHigh', tables.issues, issueTotal.high, whyNoRaid),
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
