/** What stands in the menu: one item for each command. Known to the build alone, as the script knows nothing of the commands. */

import { COMMANDS } from '../../core/index.ts';

/** A menu item, and the top-level function that it calls. */
export interface MenuItem {
  /** Begins with a verb. */
  readonly caption: string;
  readonly functionName: string;
  readonly commandId: string;
}

/** Labels that are no verb get one. */
const VERBS: Readonly<Record<string, string>> = {
  status: 'Report',
  programme: 'Report',
  delivery: 'Report',
  value: 'Report',
};

/** All items in the order of the commands; the build makes a function for each. */
export const MENU_ITEMS: readonly MenuItem[] = COMMANDS.map(({ id, label }) => {
  const verb = VERBS[id];
  return {
    caption: verb === undefined ? label : `${verb} ${label.toLowerCase()}`,
    functionName: `run${id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`,
    commandId: id,
  };
});
