/** The page of the sidebar: the pane, and nothing else. */

import '../../pane/pane.css';
import './sidebar.css';
import { mountPane } from '../../pane/mount-pane.tsx';
import { today } from '../../pane/today.ts';
import { askScript } from './ask-script.ts';
import { lookAgain } from './look-again.ts';
import type { ScriptRunner } from './script-runner.ts';
import { createSheetsBridge } from './sheets-bridge.ts';

/** Not there where the page is opened as a file. */
declare const google: { readonly script: { readonly run: ScriptRunner } } | undefined;

const element = document.getElementById('pane');
if (element === null) throw new Error('sidebar.html has no #pane');

if (typeof google === 'undefined') {
  element.setAttribute('role', 'alert');
  element.textContent =
    'This page is the pane of Steersheet in Google Sheets and works there only: choose Open pane in the menu Steersheet.';
} else {
  let calls = 0;
  const parts = {
    ask: askScript(google.script.run),
    looks: lookAgain(window, () => performance.now()),
    today,
    ticket: () => {
      calls += 1;
      return `${Date.now().toString(36)}x${Math.random().toString(36).slice(2, 10)}x${calls}`;
    },
  };
  mountPane(element, createSheetsBridge(parts), {
    privacy: 'The script works in this spreadsheet alone and sends nothing anywhere.',
    footNote: 'After changes in the sheets the pane looks again as soon as you click into it.',
  });
}
