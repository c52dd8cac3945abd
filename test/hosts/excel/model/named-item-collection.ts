/** The names of the workbook, or those of one tab. */

import { isSameName, text } from '../wire/argument.ts';
import { HostCollection } from '../wire/host-object.ts';
import { alreadyExists, invalidArgument, notFound, unsure } from '../wire/refusal.ts';
import { formatRect, quoteSheet } from './address.ts';
import { Block } from './block.ts';
import { type Book, NameData, type Sheet } from './book.ts';
import { checkFormula } from './check-formula.ts';
import { checkDefinedName } from './defined-name.ts';
import { NamedItem } from './named-item.ts';

export class NamedItemCollection extends HostCollection {
  private readonly book: Book;
  /** The tab whose names these are; `null` for those of the workbook. */
  private readonly home: Sheet | null;

  constructor(book: Book, home: Sheet | null) {
    super();
    this.book = book;
    this.home = home;
  }

  override requireAlive(): void {
    if (this.home?.isGone) throw notFound();
  }

  items(): readonly NamedItem[] {
    return this.data().map((one) => new NamedItem(one));
  }

  find(key: unknown): NamedItem | undefined {
    if (typeof key !== 'string') return undefined;
    const data = this.data().find(({ name }) => isSameName(name, key));
    return data && new NamedItem(data);
  }

  /** Adds a name for a block or for a formula; it is seen in the list of names until it is hidden. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const wanted = checkDefinedName(name);
    if (this.find(wanted) !== undefined) throw alreadyExists();
    if (this.book.findTable(wanted) !== undefined) throw alreadyExists();
    let formula: string;
    if (reference instanceof Block) formula = `=${absolute(reference)}`;
    else {
      formula = text(reference);
      if (!formula.startsWith('=')) throw unsure('the reference of a name without an equal sign');
      if (!checkFormula(formula)) throw invalidArgument();
    }
    const data = new NameData(this.book, this.home, wanted, formula);
    if (typeof comment === 'string') data.comment = comment;
    this.book.names.push(data);
    return new NamedItem(data);
  }

  private data(): readonly NameData[] {
    return this.book.names.filter(({ home }) => home === this.home);
  }
}

function absolute({ sheet, block }: Block): string {
  const cells = formatRect(block);
  return `${quoteSheet(sheet.name)}!${cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}
