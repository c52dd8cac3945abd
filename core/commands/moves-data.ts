/** What has changed since the last report, as plain data. */

import { formatDay } from '../day/serial.ts';
import type { ProjectMoves } from '../portfolio/project-moves.ts';
import { moveText } from '../status/movement-block.ts';

/** Days as texts, as everywhere in the data. */
export function movesData({ sinceDay, moves }: ProjectMoves) {
  return {
    since: sinceDay === null ? null : formatDay(sinceDay),
    projects: moves.map((move) => {
      const { id, name, became, turned, standing, formerStanding, slipDays } = move;
      return {
        ...{ id, name, became, turned, standing, formerStanding, slipDays },
        end: dayText(move.endDay),
        formerEnd: dayText(move.formerEndDay),
        sentence: `${moveText(move)}.`,
      };
    }),
  };
}

/** A day as `YYYY-MM-DD`; `null` stays. */
export function dayText(day: number | null): string | null {
  return day === null ? null : formatDay(day);
}
