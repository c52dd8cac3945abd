/** A workbook in memory: the least that a host needs, and nothing that a real one would forgive. */

import type {
  Cell,
  CellStyle,
  LayoutStep,
  Link,
  Rect,
  SheetFeatures,
} from '../../../core/index.ts';

export interface MemorySheet {
  name: string;
  cells: Cell[][];
  visibility: 'visible' | 'hidden' | 'very-hidden';
  isProtected: boolean;
  merges: Rect[];
  mark: string | null;
  extras: number;
  styles: Map<string, CellStyle>;
  links: Link[];
  /** By address, as they are typed; what they give is in `cells`. */
  formulas: Map<string, string>;
  layout: LayoutStep | null;
  features: SheetFeatures | null;
}

/** An empty, visible tab of the user's. */
export function memorySheet(name: string, cells: Cell[][] = []): MemorySheet {
  return {
    name,
    cells,
    visibility: 'visible',
    isProtected: false,
    merges: [],
    mark: null,
    extras: 0,
    styles: new Map(),
    links: [],
    formulas: new Map(),
    layout: null,
    features: null,
  };
}
