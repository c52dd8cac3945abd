/** Words that several blocks of the Delivery tab say. */

import { formatDayLong } from '../../day/serial.ts';
import { spellCount, spellWhole } from '../../portfolio/spell-number.ts';
import { projectsLeftOut } from '../left-out.ts';
import { joinWords } from '../list-words.ts';
import { type DeliveryFigures, type ItemCounts, tellsWhatToDo } from './delivery-figures.ts';

/** `3 overdue, 1 blocked and 2 due by 6 Dec 2026`. */
export function countsText({ overdue, blocked, due }: ItemCounts, untilDay: number): string {
  return joinWords([
    ...(overdue === 0 ? [] : [`${spellWhole(overdue)} overdue`]),
    ...(blocked === 0 ? [] : [`${spellWhole(blocked)} blocked`]),
    ...(due === 0 ? [] : [`${spellWhole(due)} due by ${formatDayLong(untilDay)}`]),
  ]);
}

/**
 * The one sentence that answers the teams’ question, such as `31 things are overdue, 9 are blocked and 12 are due by 6 Dec 2026, on 18 of 24
 * running projects; most is to do on Cloud landing zone (6); 2 have no owner.`
 */
export function deliveryAnswer(figures: DeliveryFigures): string {
  const { executive, portfolio, busy, total, untilDay } = figures;
  if (executive.assessments.length === 0) {
    return `There is no project to report on.${projectsLeftOut(portfolio)}`;
  }
  const { live } = executive;
  if (live.length === 0) return 'No project is running: nothing is due.';
  const running = spellCount(live.length, 'running project');
  const until = formatDayLong(untilDay);
  const [first] = busy;
  if (!tellsWhatToDo(figures)) {
    return `What is due is not known; the workbook has ${running}, but neither Milestones nor RAID nor decisions.`;
  }
  if (first === undefined) {
    const where = live.length === 1 ? 'the only running project' : running;
    return `Nothing is overdue, blocked or due by ${until} on ${where}.`;
  }
  const { overdue, blocked, due, unowned } = total;
  const are = (count: number) => (count === 1 ? 'is' : 'are');
  const parts = [
    ...(overdue === 0 ? [] : [`${spellWhole(overdue)} ${are(overdue)} overdue`]),
    ...(blocked === 0 ? [] : [`${spellWhole(blocked)} ${are(blocked)} blocked`]),
    ...(due === 0 ? [] : [`${spellWhole(due)} ${are(due)} due by ${until}`]),
  ];
  const counts = joinWords(parts).replace(/^([\d,]+)/, (count) =>
    count === '1' ? '1 thing' : `${count} things`,
  );
  const where = `on ${whereText(busy.length, live.length)}`;
  const most = mostText(busy);
  const orphans =
    unowned === 0
      ? []
      : [`${spellWhole(unowned)} of them ${unowned === 1 ? 'has' : 'have'} no owner`];
  return `${[`${counts}, ${where}`, ...most, ...orphans].join('; ')}.`;
}

/** Where most is to do, whatever of it is urgent; nothing where no project has more than every other. */
function mostText(busy: DeliveryFigures['busy']): readonly string[] {
  const [first, second] = [...busy].sort((a, b) => b.counts.items - a.counts.items);
  if (first === undefined || second === undefined) return [];
  const { items } = first.counts;
  if (items === second.counts.items) return [];
  return [`most is to do on ${first.assessment.project.name} (${spellWhole(items)})`];
}

/** `3 of 24 running projects`, `all 24 running projects`, `both running projects`, `the only running project`. */
function whereText(busy: number, live: number): string {
  if (live === 1) return 'the only running project';
  if (busy < live) return `${spellWhole(busy)} of ${spellWhole(live)} running projects`;
  return live === 2 ? 'both running projects' : `all ${spellWhole(live)} running projects`;
}
