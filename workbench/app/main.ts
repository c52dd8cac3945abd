/** The workbench's page: the grid, the pane beside it, and files dropped onto either. */

import '../../pane/pane.css';
import './app.css';
import { mountPane } from '../../pane/mount-pane.tsx';
import { today } from '../../pane/today.ts';
import { WORKBENCH_WORDS } from '../../pane/wording.ts';
import { createGrid } from '../grid/create-grid.ts';
import { fitRows } from '../grid/fit-rows.ts';
import { fitWidths } from '../grid/fit-widths.ts';
import { followLinks } from '../grid/follow-links.ts';
import { createGridHost } from '../grid/grid-host.ts';
import { mindNameBox } from '../grid/mind-name-box.ts';
import { keepToValues } from '../grid/values-only.ts';
import { watchGrid, watchSelection } from '../grid/watch-grid.ts';
import { acceptDrops } from './accept-drops.ts';
import { askToReplace } from './ask-to-replace.ts';
import { chooseValue } from './choose-value.ts';
import { download } from './download.ts';
import { endEdits } from './end-edits.ts';
import { createPaneToggle } from './pane-toggle.ts';
import { revealTab } from './reveal-tab.ts';
import { showReason } from './show-reason.ts';
import { showSelection } from './show-selection.ts';
import { startAtTop, switchAreas } from './switch-areas.ts';
import { createToast } from './toast.ts';
import { createWorkbenchBridge } from './workbench-bridge.ts';

const gridBox = elementById('grid');
const paneBox = elementById('pane');
const dark = matchMedia('(prefers-color-scheme: dark)');
const grid = createGrid({ container: gridBox, darkMode: dark.matches });
dark.addEventListener('change', () => grid.setDarkMode(dark.matches));

fitRows(grid);
fitWidths(grid, gridBox);
revealTab(gridBox);
const toggle = createPaneToggle(elementById('pane-toggle'), document.body);
const say = createToast(elementById('toast'));
const host = createGridHost(grid);
const bridge = createWorkbenchBridge({ grid, host, today, download });

void start();

async function start(): Promise<void> {
  // Without the sample the pane still opens files.
  await bridge.openSample().catch((error: unknown) => say(sentenceOf(error)));
  const pane = mountPane(paneBox, bridge, { footNote: WORKBENCH_WORDS.footNote });
  keepToValues(grid, say);
  followLinks(grid);
  const reasonMayDiffer = showReason(elementById('reason'), () => grid.reasonAt(grid.place()));
  watchGrid(grid, {
    edited() {
      bridge.gridEdited();
      reasonMayDiffer();
    },
    computed() {
      pane.refresh();
      reasonMayDiffer();
    },
  });
  watchSelection(grid, reasonMayDiffer);
  mindNameBox(grid, gridBox, say);
  chooseValue(grid, gridBox, elementById('choose') as HTMLSelectElement);
  endEdits(paneBox, grid.endEdit);
  switchAreas(paneBox, elementById('to-pane'), grid.focus, toggle.show);
  acceptDrops(document.body, paneBox, mayOpenDropped, say);
  await grid.rendered;
  void showSelection(gridBox, () => {
    const { sheetId, row, column } = grid.place();
    grid.select(sheetId, row, column);
  });
  startAtTop(gridBox);
  performance.mark('steersheet-shown');
}

/** What becomes of the file is said in the pane. */
async function mayOpenDropped(): Promise<boolean> {
  toggle.show();
  return !bridge.isUnsaved() || askToReplace(elementById('replace') as HTMLDialogElement);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : WORKBENCH_WORDS.noSample;
}

addEventListener('beforeunload', (event) => {
  if (bridge.isUnsaved()) event.preventDefault();
});

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}
