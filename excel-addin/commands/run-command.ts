/** One press of a button of the ribbon: reads, plans, carries out. */

import { contextOn, type Host, HostError, NO_DAY, planCommand } from '../../core/index.ts';

/** Returns what the user must be told, as a sentence, or `null` where the result in front of them says it all. `day`: `YYYY-MM-DD`. */
export async function runCommand(
  host: Host,
  commandId: string,
  day: string,
): Promise<string | null> {
  const context = contextOn(day);
  if (context === null) return NO_DAY;
  try {
    const planned = planCommand(commandId, await host.read(), context);
    if (!planned.can) return planned.why;
    await host.apply(planned.plan);
    return null;
  } catch (reason) {
    if (reason instanceof HostError) return reason.message;
    return 'The command could not be run; close the workbook, open it again, then try once more.';
  }
}
