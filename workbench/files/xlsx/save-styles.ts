/** Writes the looks that a workbook uses, of cells and of conditional formats, and answers which number each has in the file. */

import { blankStyles } from './blank-package.ts';
import type { Book } from './book.ts';
import { appendRuleLooks } from './features/rule-looks.ts';
import type { NewParts } from './new-parts.ts';
import { appendLooks } from './patch-styles.ts';
import type { WorkbookFacts } from './read-workbook.ts';

/** Looks a look's number up in the file that is written, and says whether it shows a day counted from 1904. */
export type FormatOf = (look: number | undefined) => {
  readonly format: number | null;
  readonly isShifted: boolean;
};

/** Where the looks stand in the file that is written. */
export interface SavedStyles {
  readonly formatOf: FormatOf;
  /** By tab id: the numbers of the looks of its conditional formats, in their order. */
  readonly ruleLooks: ReadonlyMap<number, readonly number[]>;
}

/** Puts the looks that are not there yet into the styles part, which is made where there is none. */
export function saveStyles(newParts: NewParts, book: Book, facts: WorkbookFacts): SavedStyles {
  const { looks } = facts;
  const numbers = usedLooks(book, looks.firstMade);
  const rules = book.tabs.flatMap(({ id, frame }) =>
    frame.features.conditionalFormats.map(({ style }) => ({ id, style })),
  );
  const formats = new Map<number, number>();
  const ruleLooks = new Map<number, number[]>();
  if (numbers.length + rules.length > 0) {
    const { parts } = newParts;
    const path = stylesPath(newParts, facts);
    const before = parts.text(path);
    const made = numbers.flatMap((look) => looks.made[look - looks.firstMade] ?? []);
    const cells = appendLooks(before, made);
    numbers.forEach((look, index) => {
      formats.set(look, cells.numbers[index] as number);
    });
    const styles =
      rules.length === 0
        ? { xml: cells.xml, numbers: [] }
        : appendRuleLooks(
            cells.xml,
            rules.map(({ style }) => style),
          );
    rules.forEach(({ id }, index) => {
      const list = ruleLooks.get(id) ?? [];
      list.push(styles.numbers[index] as number);
      ruleLooks.set(id, list);
    });
    if (styles.xml !== before) parts.write(path, styles.xml);
  }
  const formatOf: FormatOf = (look) => ({
    format: look === undefined ? null : (formats.get(look) ?? look),
    isShifted: facts.is1904 && looks.showsDay(look),
  });
  return { formatOf, ruleLooks };
}

/** Looks made here that a cell has. */
function usedLooks(book: Book, firstMade: number): number[] {
  const used = new Set<number>();
  for (const tab of book.tabs) {
    for (const row of tab.content?.looks ?? []) {
      for (const look of row) if (look !== undefined && look >= firstMade) used.add(look);
    }
  }
  return [...used].sort((one, other) => one - other);
}

function stylesPath(newParts: NewParts, { workbookPath }: WorkbookFacts): string {
  const { parts } = newParts;
  const known = parts
    .relationships(workbookPath)
    .find(({ kind, path }) => kind === 'styles' && path !== null && parts.has(path))?.path;
  if (known != null) return known;
  const path = `${workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1)}styles.xml`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
  newParts.write(path, type, blankStyles());
  newParts.relate(workbookPath, 'styles', path);
  return path;
}
