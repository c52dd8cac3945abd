/** The page of the add-in, one for all that it does in Excel: the functions in cells, the buttons of the ribbon, and the pane. */

import '../pane/pane.css';
import './pane/taskpane.css';
import { createHostBridge } from '../pane/host/host-bridge.ts';
import { mountPane } from '../pane/mount-pane.tsx';
import { today } from '../pane/today.ts';
import { TASK_PANE_WORDS } from '../pane/wording.ts';
import { associateCommands } from './commands/associate-commands.ts';
import { associateFunctions } from './functions/associate-functions.ts';
import type { CustomFunctions as FunctionsApi } from './functions/custom-functions.ts';
import { excelHost } from './host/excel-host.ts';
import { hasApi } from './host/in-excel.ts';
import { showCell } from './host/show-cell.ts';
import { watchWorkbook } from './host/watch-workbook.ts';
import { followTheme } from './pane/follow-theme.ts';
import { paneSight } from './pane/pane-sight.ts';
import { sayWhy } from './pane/say-why.ts';
import { whenSeen } from './pane/when-seen.ts';
import { whyNoPane } from './pane/why-no-pane.ts';

/** Absent from Office.js's own types. */
declare const CustomFunctions: FunctionsApi;

const element = document.getElementById('pane');
if (element === null) throw new Error('taskpane.html has no #pane');

if (typeof Office === 'undefined') sayWhy(element, whyNoPane(null) ?? '');
else {
  // Cells wait for their functions while a workbook opens, so these come first.
  associateFunctions(CustomFunctions);
  void start(element);
}

async function start(box: HTMLElement): Promise<void> {
  // What it needs to read a workbook comes while Office.js starts.
  const workbook = excelHost();
  // Outside Office there is no host, whatever the types say.
  const { host }: { readonly host: unknown } = await Office.onReady();
  const why = whyNoPane({ host, isNewEnough: host === 'Excel' && hasApi('1.9') });
  if (why !== null) {
    sayWhy(box, why);
    return;
  }
  followTheme(document.documentElement, () => isDark(Office.context));
  const bridge = createHostBridge({
    ...{ host: workbook, show: showCell, today, prefix: 'PMO.', application: 'Excel' },
    onChange: whenSeen(watchWorkbook, paneSight()),
    loadSample: async () => (await import('../sample/plan-sample.ts')).planSample,
  });
  const pane = mountPane(box, bridge, {
    footNote: TASK_PANE_WORDS.footNote,
  });
  associateCommands({
    host: workbook,
    today,
    changed: () => pane.refresh(),
    async tell(sentence) {
      pane.tell(sentence);
      await Office.addin.showAsTaskpane();
    },
  });
}

/** Microsoft's types lack the member; in Excel on the web there may be no theme at all. */
function isDark({ officeTheme }: { readonly officeTheme?: object }): boolean | null {
  const told = (officeTheme as { readonly isDarkTheme?: unknown } | undefined)?.isDarkTheme;
  return typeof told === 'boolean' ? told : null;
}
