/** Collects what is to be done and sends it when there is enough of it. */

import { settle } from './in-excel.ts';
import { GOAL_BYTES } from './payload.ts';

export class Batch {
  private readonly context: Excel.RequestContext;
  private readonly sent: () => void;
  private bytes = 0;
  private isOpen = false;
  /** Whether anything has reached Excel. */
  hasSent = false;

  /** `sent` is told after each sync that went well. */
  constructor(context: Excel.RequestContext, sent: () => void) {
    this.context = context;
    this.sent = sent;
  }

  /** To be awaited before each call: sends what was collected where so many bytes more would be too much. */
  async roomFor(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > GOAL_BYTES) await this.send();
    this.open();
    this.bytes += bytes;
  }

  /** Sends what was collected. */
  async send(): Promise<void> {
    this.isOpen = false;
    this.bytes = 0;
    await settle(this.context);
    this.hasSent = true;
    this.sent();
  }

  /** Excel neither computes nor draws while one request is carried out. */
  private open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }
}
