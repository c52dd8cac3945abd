/** All commands, in the order in which ribbon, menu and pane show them. */

import { AGE_RAID } from './age-raid.ts';
import { CHECK_CAPACITY } from './check-capacity.ts';
import type { Command } from './command.ts';
import { DELIVERY } from './delivery.ts';
import { PRIORITISE } from './prioritise.ts';
import { PROGRAMME } from './programme.ts';
import { STATUS } from './status.ts';
import { VALUE } from './value.ts';

/** Every button, once. */
export const COMMANDS: readonly Command[] = [
  STATUS,
  PROGRAMME,
  DELIVERY,
  AGE_RAID,
  CHECK_CAPACITY,
  PRIORITISE,
  VALUE,
];

/** The command of that id. Asking for one that does not exist is a mistake in the program: it throws a `RangeError`. */
export function commandById(id: string): Command {
  const command = COMMANDS.find((one) => one.id === id);
  if (command === undefined) throw new RangeError(`there is no command "${id}"`);
  return command;
}
