/** Excel itself: how it calculates and draws. */

import { choice } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class Application extends HostObject {
  mode: (typeof MODES)[number] = 'Automatic';
  /** How often it was asked to calculate, to wait with it, and not to draw. */
  calculations = 0;
  calculationPauses = 0;
  drawingPauses = 0;

  get CalculationMode(): string {
    return this.mode;
  }

  set CalculationMode(value: unknown) {
    this.mode = choice(value, MODES);
  }

  get CalculationState(): string {
    return 'Done';
  }

  Calculate(kind: unknown): void {
    choice(kind, ['Recalculate', 'Full', 'FullRebuild']);
    this.calculations += 1;
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.calculationPauses += 1;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.drawingPauses += 1;
  }
}
