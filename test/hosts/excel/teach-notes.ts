/**
 * Teaches the library the notes of ExcelApi 1.18: the copy from the package registry knows no newer set than 1.15, while the one that
 * a shipped add-in loads does. Their calls go over the library's own wire like all others.
 */

/** How the library makes its own members; it hands this out, and its declarations are silent about it. */
interface Maker {
  createPropertyObject(
    type: unknown,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ): unknown;
  createMethodObject(
    type: unknown,
    parent: object,
    name: string,
    operation: number,
    args: readonly unknown[],
    isCollection: boolean,
    isRemembered: boolean,
    next: null,
    flags: number,
  ): unknown;
  invokeMethod(
    parent: object,
    name: string,
    operation: number,
    args: readonly unknown[],
    flags: number,
    more: number,
  ): unknown;
}

/** To be called once, after the boot. */
export function teachNotes(): void {
  const { BatchApiHelper: maker } = OfficeExtension as unknown as { BatchApiHelper: Maker };
  class Note extends OfficeExtension.ClientObject {}
  class NoteCollection extends OfficeExtension.ClientObject {
    add(cell: Excel.Range | string, content: string): unknown {
      return maker.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }

    getCount(): unknown {
      return maker.invokeMethod(this, 'GetCount', 1, [], 4, 0);
    }
  }
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: Excel.Worksheet) {
      return maker.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}
