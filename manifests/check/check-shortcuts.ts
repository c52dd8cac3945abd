/** The file of keys: each presses something that is there, none does so twice, and none is a key of Excel's own. */

import { SHOW_PANE } from '../source.ts';
import type { ManifestContext, Say } from './fault.ts';
import { parseJson, partsOf, textOf } from './read-json.ts';

/** Microsoft's advice: with all three, no key of Excel or of Windows is in the way. */
const KEYS = /^Ctrl\+Shift\+Alt\+[0-9]$/;

/** Notes every fault of shortcuts.json. */
export function checkShortcuts(text: string, { commands }: ManifestContext, say: Say): void {
  const file = parseJson(text, 'shortcuts.json', say);
  if (file === null) return;
  const actions = partsOf(file, 'actions').map((one) => textOf(one, 'id'));
  for (const id of actions) {
    if (id !== SHOW_PANE && !commands.includes(id)) say('shortcut', `${id} is no command`);
  }
  for (const one of partsOf(file, 'actions')) {
    if (textOf(one, 'name') === '') say('shortcut', `${textOf(one, 'id')} has no name`);
  }
  const shortcuts = partsOf(file, 'shortcuts').map((one) => ({
    action: textOf(one, 'action'),
    keys: textOf(partsOf(one, 'key')[0], 'default'),
  }));
  checkKeys(shortcuts, actions, say);
}

/** Notes keys that do nothing, that are given twice, or that others may use. */
export function checkKeys(
  shortcuts: readonly { readonly action: string; readonly keys: string }[],
  actions: readonly string[],
  say: Say,
): void {
  for (const [index, { action, keys }] of shortcuts.entries()) {
    if (!actions.includes(action)) say('shortcut', `${keys} runs ${action}, which is no action`);
    if (!KEYS.test(keys)) say('shortcut', `${keys} is not Ctrl+Shift+Alt and a digit`);
    const isFirst = shortcuts.findIndex((other) => other.keys === keys) === index;
    if (!isFirst) say('shortcut', `${keys} is given twice`);
  }
}
