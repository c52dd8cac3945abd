/** The floor of the workbench's bench: the same grid with nothing in it, and no pane beside it. */
import { createGrid } from '../../workbench/grid/create-grid.ts';
import { toWorkbookData } from '../../workbench/grid/to-workbook-data.ts';

const grid = createGrid({
  container: document.getElementById('grid') as HTMLElement,
  darkMode: false,
});
grid.open(
  toWorkbookData(
    {
      name: 'empty.xlsx',
      kind: 'xlsx',
      activeSheet: 'Sheet1',
      sheets: [
        {
          name: 'Sheet1',
          cells: [],
          columnWidths: [],
          defaultColumnWidth: 80,
          rowHeights: [],
          merges: [],
          frozenRows: 0,
          frozenColumns: 0,
          gridlines: true,
          tabColour: null,
          visibility: 'visible',
          isProtected: false,
          mark: null,
          extras: 0,
          links: [],
          uncomputedFormulas: 0,
          arrays: [],
          tables: [],
        },
      ],
    },
    'empty',
  ),
);
void grid.rendered.then(() => performance.mark('steersheet-shown'));
