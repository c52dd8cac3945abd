/** How long scripts take to load into a new context, compiled anew each time. */

import { createContext, Script } from 'node:vm';
import { median } from '../sizes/median.ts';

const RUNS = 31;
const WARM_UP = 3;
let marks = 0;

/**
 * The median milliseconds of each script, in turns, as this process's own work: what others on a busy machine take is not counted. Each
 * text is one that was never compiled before: V8 keeps what it has compiled. The mark stands at its beginning, as V8 finds what it has
 * kept by the length of long texts alone, and then compares them from there on.
 */
export function startTimes(codes: readonly string[]): readonly number[] {
  const times = codes.map((): number[] => []);
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    for (const [index, code] of codes.entries()) {
      const context = createContext({});
      const text = `//${marks++}\n${code}`;
      const before = process.cpuUsage();
      new Script(text).runInContext(context);
      const { user, system } = process.cpuUsage(before);
      if (run >= 0) times[index]?.push((user + system) / 1000);
    }
  }
  return times.map(median);
}
