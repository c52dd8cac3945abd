/** Ties the buttons of the ribbon to the commands of the core. */

import { COMMANDS, type Host } from '../../core/index.ts';
import { runCommand } from './run-command.ts';

/** What the buttons work with. */
export interface CommandParts {
  readonly host: Host;
  /** Today as `YYYY-MM-DD` where the user is. */
  readonly today: () => string;
  /** Shows a sentence where a person sees it. */
  readonly tell: (sentence: string) => Promise<void>;
  /** Told after each command, as the host's own changes make no events. */
  readonly changed: () => void;
}

/** The action of the manifest that opens the pane. */
const SHOW_PANE = 'showPane';

/**
 * Call it once, after `Office.onReady`. A button's action is its command's id. Buttons pressed while a command is under way wait for it;
 * each tells Excel that it is done whatever happens, as Excel ends an add-in that does not.
 */
export function associateCommands(parts: CommandParts): void {
  const { host, today, tell, changed } = parts;
  let before: Promise<void> = Promise.resolve();
  const associate = (action: string, work: () => Promise<void>): void => {
    Office.actions.associate(action, (event: Office.AddinCommands.Event | null) => {
      // What fails has nobody left to tell.
      before = before.then(work).catch(() => undefined);
      // A key of the manifest calls the action without an event.
      return before.then(() => event?.completed());
    });
  };
  for (const { id } of COMMANDS) {
    associate(id, async () => {
      const sentence = await runCommand(host, id, today());
      changed();
      if (sentence !== null) await tell(sentence);
    });
  }
  associate(SHOW_PANE, () => Office.addin.showAsTaskpane());
}
