/** A cell of a heat map: the load in per cent, its band as a fill, and a word where there is no load to give. */

import { HOURS_TOLERANCE } from '../../capacity/conflicts/whole-hours.ts';
import type { Settings } from '../../model/settings.ts';
import type { StyleRole } from '../../plan/style-table.ts';
import type { DocumentCell, DocumentRow } from '../../plan/tab-document.ts';
import { spellShare } from '../../portfolio/spell-number.ts';
import { cell } from '../layout.ts';
import { isOver } from './load-rows.ts';
import { FIRST_WEEK, rowOf } from './week-columns.ts';

/** Below this a person has room to speak of. */
const FREE_BELOW = 0.5;
/** So much above the limit is far over. */
const FAR_ABOVE = 0.2;
/** From here on a load no longer fits as per cent and stands as a multiple. */
const MULTIPLE_FROM = 9.995;

/** 0.1 + 0.2 + 0.55 is 85% and no hair less. */
const ROUNDING = 1e-9;

type Limits = Pick<Settings, 'loadLimitShare' | 'bottleneckLoadShare'>;

/** The load of a week, `100+` where it is over the limit by less than the per cent show; nothing where nothing is planned; `off` without capacity, `!` where work is planned all the same. */
export function heatCell(demandHours: number, netHours: number, limits: Limits): DocumentCell {
  if (netHours <= HOURS_TOLERANCE) {
    return demandHours > HOURS_TOLERANCE ? cell('!', 'heat-far') : cell('off', 'heat-off');
  }
  if (demandHours <= HOURS_TOLERANCE) return cell(null, 'heat-none');
  const load = demandHours / netHours;
  const band = bandOf(demandHours, netHours, limits);
  if (load >= MULTIPLE_FROM) return cell(multipleText(load), band);
  const whole = Math.round(load * 100);
  // A load a hair above its limit would stand as the limit itself, on the fill of one that is over.
  const isOverMark = band === 'heat-over' || band === 'heat-far';
  if (isOverMark && bandOf(whole / 100, 1, limits) !== band) return cell(`${whole}+`, band);
  return cell(Math.round(load * 1000) / 1000, band);
}

/** What each fill and sign means, in two rows. */
export function legendRows(limits: Limits): DocumentRow[] {
  const { loadLimitShare } = limits;
  const full = spellShare(loadLimitShare);
  const far = loadLimitShare + FAR_ABOVE;
  const entries: readonly (readonly [DocumentCell, string])[] = [
    [cell(0.4, 'heat-free'), `below ${spellShare(FREE_BELOW)}: has room`],
    [cell(0.7, 'heat-part'), `below ${spellShare(nearFrom(limits))}: partly busy`],
    [cell(loadLimitShare, 'heat-near'), `up to ${full}: full`],
    [cell(loadLimitShare + FAR_ABOVE / 2, 'heat-over'), `above ${full}: over`],
    [cell(far + 0.3, 'heat-far'), `above ${spellShare(far)}: far over`],
    [cell('!', 'heat-far'), 'work but no capacity'],
    [cell('off', 'heat-off'), 'no capacity, no work'],
    [cell(null, 'heat-none'), 'blank: nothing planned'],
  ];
  return [entries.slice(0, 4), entries.slice(4)].map((four) =>
    rowOf(
      four.flatMap(([sample, words], at) => {
        const column = FIRST_WEEK + at * 6;
        return [
          [column, sample],
          [column + 1, cell(words, 'line')],
        ] as const;
      }),
      'muted',
      20,
    ),
  );
}

/** From here on a load is nearly full: that of a bottleneck, or the limit where that is lower. */
function nearFrom({ loadLimitShare, bottleneckLoadShare }: Limits): number {
  return Math.min(loadLimitShare, bottleneckLoadShare);
}

function bandOf(demandHours: number, netHours: number, limits: Limits): StyleRole {
  const { loadLimitShare } = limits;
  if (isOver(demandHours, netHours, loadLimitShare + FAR_ABOVE)) return 'heat-far';
  if (isOver(demandHours, netHours, loadLimitShare)) return 'heat-over';
  const load = demandHours / netHours;
  if (load >= nearFrom(limits) - ROUNDING) return 'heat-near';
  return load < FREE_BELOW ? 'heat-free' : 'heat-part';
}

function multipleText(load: number): string {
  return load < 99.5 ? `${Math.round(load)}×` : '99×+';
}
