/** The names of the workbook, or those of one tab. */

import { isSameName, text } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { alreadyExists, invalidArgument, unsure } from '../wire/refusal.ts';
import { checkFormula } from './check-formula.ts';
import { checkDefinedName } from './defined-name.ts';
import { NamedItem } from './named-item.ts';
import { Range } from './range.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

export class NamedItemCollection extends HostCollection {
  private readonly workbook: Workbook;
  /** The tab whose names these are; `null` for those of the workbook. */
  private readonly home: Worksheet | null;

  constructor(workbook: Workbook, home: Worksheet | null) {
    super();
    this.workbook = workbook;
    this.home = home;
  }

  override requireAlive(): void {
    this.home?.requireAlive();
  }

  items(): readonly NamedItem[] {
    return this.workbook.namedItems.filter(({ home }) => home === this.home);
  }

  find(key: unknown): NamedItem | undefined {
    if (typeof key !== 'string') return undefined;
    return this.items().find(({ name }) => isSameName(name, key));
  }

  /** Adds a name for a block or for a formula; it is seen in the list of names until it is hidden. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const wanted = checkDefinedName(name);
    if (this.find(wanted) !== undefined) throw alreadyExists();
    if (this.workbook.tables.some((table) => isSameName(table.name, wanted))) throw alreadyExists();
    let formula: string;
    if (reference instanceof Range) formula = `=${absolute(reference)}`;
    else {
      formula = text(reference);
      if (!formula.startsWith('=')) throw unsure('the reference of a name without an equal sign');
      if (!checkFormula(formula)) throw invalidArgument();
    }
    const item = new NamedItem(this.workbook, this.home, wanted, formula);
    if (typeof comment === 'string') item.Comment = comment;
    this.workbook.namedItems.push(item);
    return item;
  }
}

function absolute(range: Range): string {
  const [sheet, cells = ''] = range.Address.split(/!(?=[^!]*$)/);
  return `${sheet}!${cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}
