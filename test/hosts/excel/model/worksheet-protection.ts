/** Whether a tab is protected, and by which password. */

import { HostObject } from '../wire/host-object.ts';
import { accessDenied, invalidArgument, invalidOperation } from '../wire/refusal.ts';
import type { Worksheet } from './worksheet.ts';

export class WorksheetProtection extends HostObject {
  readonly sheet: Worksheet;
  isProtected = false;
  password = '';

  constructor(sheet: Worksheet) {
    super();
    this.sheet = sheet;
  }

  override requireAlive(): void {
    this.sheet.requireAlive();
  }

  get Protected(): boolean {
    return this.isProtected;
  }

  Protect(_options: unknown, password: unknown): void {
    if (this.isProtected) throw invalidOperation();
    this.isProtected = true;
    this.password = typeof password === 'string' ? password : '';
  }

  Unprotect(password: unknown): void {
    if (!this.isProtected) return;
    if (this.password !== '' && typeof password !== 'string') throw accessDenied();
    if (this.password !== '' && password !== this.password) throw invalidArgument();
    this.isProtected = false;
  }
}
