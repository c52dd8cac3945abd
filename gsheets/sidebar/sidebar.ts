/** The page of the sidebar: the pane, or the self-test where the menu asked for that. */

import '../../pane/pane.css';
import './sidebar.css';
import { createHostBridge } from '../../pane/host/host-bridge.ts';
import { mountPane } from '../../pane/mount-pane.tsx';
import { today } from '../../pane/today.ts';
import { SIDEBAR_WORDS } from '../../pane/wording.ts';
import { askScript } from './ask-script.ts';
import { lookAgain } from './look-again.ts';
import { createScriptHost } from './script-host.ts';
import type { ScriptRunner } from './script-runner.ts';
import { showSelfTest } from './self-test/show-self-test.ts';

/** Not there where the page is opened as a file. */
declare const google: { readonly script: { readonly run: ScriptRunner } } | undefined;

const element = document.getElementById('pane');
if (element === null) throw new Error('sidebar.html has no #pane');

if (typeof google === 'undefined') {
  element.setAttribute('role', 'alert');
  element.textContent = SIDEBAR_WORDS.pageElsewhere;
} else {
  start(element, google.script.run);
}

/** Does what the menu asked for, which the script has written into the page. */
function start(box: HTMLElement, run: ScriptRunner): void {
  const ask = askScript(run);
  const host = createScriptHost({ ask, ticket: newTickets() });
  const looks = lookAgain(window, () => performance.now());
  const bridge = createHostBridge({
    host,
    look: (watch) => looks.reading(() => host.look(watch)),
    show: (sheet, a1) => ask('paneShow', { sheet, a1 }),
    onChange: looks.watch,
    loadSample: async () => (await import('../../sample/plan-sample.ts')).planSample,
    ...{ today, prefix: 'PMO_', application: 'Google Sheets' },
  });
  const showPane = (command: string): void => {
    mountPane(box, bridge, {
      privacy: SIDEBAR_WORDS.privacy,
      footNote: SIDEBAR_WORDS.footNote,
      ...(command === '' ? {} : { command }),
    });
  };
  const asked = box.dataset['asked'] ?? '';
  box.replaceChildren();
  if (asked === 'self-test') void showSelfTest(box, host, () => showPane(''));
  else showPane(asked);
}

function newTickets(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${Date.now().toString(36)}x${Math.random().toString(36).slice(2, 10)}x${count}`;
  };
}
