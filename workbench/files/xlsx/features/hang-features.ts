/** Writes the parts of a tab's tables, notes and charts, and answers what its worksheet part says of them. */

import type { Looks, SheetContent, Tab } from '../book.ts';
import type { NewParts } from '../new-parts.ts';
import type { OpcPackage } from '../opc-package.ts';
import type { FormatOf } from '../save-styles.ts';
import { chartPart } from './chart-part.ts';
import { drawingPart } from './drawing-part.ts';
import { grownTable } from './follow-typing.ts';
import { commentsPart, noteBoxes } from './note-parts.ts';
import { conditionalFormatting, dataValidations } from './sheet-rules.ts';
import { tablePart } from './table-part.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** Elements of a worksheet part, each at its place in the schema's order; an empty text for none. */
export interface FeatureElements {
  /** `conditionalFormatting` and `dataValidations`, which come before the links. */
  readonly rules: string;
  /** `drawing`, `legacyDrawing` and `tableParts`, which come behind the print set-up. */
  readonly parts: string;
}

/** What the features of a tab are written with. */
export interface FeatureContext {
  readonly parts: NewParts;
  /** The folder of the workbook part, with its `/`. */
  readonly folder: string;
  readonly namespace: string;
  readonly is1904: boolean;
  readonly looks: Looks;
  readonly formatOf: FormatOf;
  /** The numbers of the looks of this tab's conditional formats, in their order. */
  readonly ruleLooks: readonly number[];
}

/** Writes everything that hangs on the tab whose part will be at `path`. */
export function hangFeatures(
  tab: Tab & { content: SheetContent },
  path: string,
  context: FeatureContext,
): FeatureElements {
  const { features } = tab.frame;
  const references = [
    charts(tab, path, context),
    notes(tab, path, context),
    tables(tab, path, context),
  ];
  return {
    rules:
      conditionalFormatting(features.conditionalFormats, context.ruleLooks) +
      dataValidations(features.dropDowns),
    parts: references.join(''),
  };
}

function charts(tab: Tab & { content: SheetContent }, path: string, context: FeatureContext) {
  const { parts, folder, looks, formatOf, is1904 } = context;
  const { charts: asked } = tab.frame.features;
  if (asked.length === 0) return '';
  const drawing = parts.add(
    (number) => `${folder}drawings/drawing${number}.xml`,
    `${TYPE}.drawing+xml`,
    drawingPart(asked, tab.frame),
  );
  const sheet = { name: tab.name, content: tab.content, looks, formatOf };
  for (const chart of asked) {
    const part = parts.add(
      (number) => `${folder}charts/chart${number}.xml`,
      `${TYPE}.drawingml.chart+xml`,
      chartPart(chart, sheet, is1904),
    );
    parts.relate(drawing, 'chart', part);
  }
  return reference('drawing', parts.relate(path, 'drawing', drawing));
}

function notes(tab: Tab, path: string, { parts, folder, namespace }: FeatureContext): string {
  const { notes: asked } = tab.frame.features;
  if (asked.length === 0) return '';
  const boxes = parts.add(
    (number) => `${folder}drawings/vmlDrawing${number}.vml`,
    `${TYPE}.vmlDrawing`,
    noteBoxes(asked, tab.frame),
  );
  const texts = parts.add(
    (number) => `${folder}comments${number}.xml`,
    `${TYPE}.spreadsheetml.comments+xml`,
    commentsPart(asked, namespace),
  );
  const id = parts.relate(path, 'vmlDrawing', boxes);
  parts.relate(path, 'comments', texts);
  return reference('legacyDrawing', id);
}

function tables(
  tab: Tab & { content: SheetContent },
  path: string,
  { parts, folder, namespace }: FeatureContext,
): string {
  const { tables: asked } = tab.frame;
  if (asked.length === 0) return '';
  let id = highestTableId(parts.parts);
  const items = asked.map((table) => {
    id += 1;
    const part = parts.add(
      (number) => `${folder}tables/table${number}.xml`,
      `${TYPE}.spreadsheetml.table+xml`,
      tablePart(grownTable(table, tab), id, namespace),
    );
    return reference('tablePart', parts.relate(path, 'table', part));
  });
  return `<tableParts count="${items.length}">${items.join('')}</tableParts>`;
}

function reference(element: string, id: string): string {
  return `<${element} xmlns:r="${OFFICE}" r:id="${id}"/>`;
}

/** The highest number that a table of the file has; they are looked for by their type, wherever they lie. */
function highestTableId(parts: OpcPackage): number {
  let highest = 0;
  for (const path of parts.paths()) {
    if (!path.toLowerCase().endsWith('.rels')) continue;
    const owner = path.replace(/_rels\/([^/]*)\.rels$/i, '$1');
    for (const { kind, path: target } of parts.relationships(owner)) {
      if (kind !== 'table' || target === null || !parts.has(target)) continue;
      const id = /<(?:[\w.-]+:)?table\s[^>]*?\sid\s*=\s*["'](\d+)/.exec(parts.text(target))?.[1];
      highest = Math.max(highest, Number(id ?? 0));
    }
  }
  return highest;
}
