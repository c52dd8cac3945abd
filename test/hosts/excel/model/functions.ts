/** Worksheet functions that an add-in may call. One is known here: DATE, by which a workbook tells the day it counts from. */

import { number } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';
import type { Book } from './book.ts';

export class Functions extends HostObject {
  private readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const days = Date.UTC(number(year), number(month) - 1, number(day)) / 86_400_000 + 25_569;
    return new FunctionResult(this.book.is1904 ? days - 1462 : days);
  }
}

export class FunctionResult extends HostObject {
  private readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get Value(): number {
    return this.value;
  }

  get Error(): string | null {
    return null;
  }
}
