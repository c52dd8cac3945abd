/** Whether a tab is protected, and by which password. */

import { HostObject } from '../wire/host-object.ts';
import { accessDenied, invalidArgument, invalidOperation, notFound } from '../wire/refusal.ts';
import type { Sheet } from './book.ts';

export class WorksheetProtection extends HostObject {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    if (this.sheet.isGone) throw notFound();
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }

  Protect(_options: unknown, password: unknown): void {
    if (this.sheet.isProtected) throw invalidOperation();
    this.sheet.isProtected = true;
    this.sheet.password = typeof password === 'string' ? password : '';
  }

  Unprotect(password: unknown): void {
    if (!this.sheet.isProtected) return;
    if (this.sheet.password !== '' && typeof password !== 'string') throw accessDenied();
    if (this.sheet.password !== '' && password !== this.sheet.password) throw invalidArgument();
    this.sheet.isProtected = false;
  }
}
