/** What the library talks to besides the workbook: the services behind custom functions and behind its own start. */

import { HostObject } from './wire/host-object.ts';

/** The answer to one call of a custom function. */
export interface FunctionAnswer {
  readonly isOk: boolean;
  /** The value, a block of values by row, or what was said about the error. */
  readonly value: unknown;
  /** As the library numbers them: 1 #N/A, 2 any error that was thrown, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!. */
  readonly errorCode: number | null;
}

/** The number of #VALUE!, and the flag of a call that may carry errors. */
export const VALUE_ERROR = 7;
export const LETS_ERRORS_IN = 4;

/** Whether an argument is an error or a block that holds one. */
export function hasError(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasError);
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** An argument as it goes over the wire: errors become the library's own. */
export function wireArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wireArgument);
  if (typeof value !== 'object' || value === null || !('error' in value)) return value;
  return { type: 'CustomFunctionError', code: value.error };
}

interface LooseResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** Takes the results of custom functions. */
export class CustomFunctions extends HostObject {
  isReady = false;
  private readonly answered: (id: number, answer: FunctionAnswer) => void;

  constructor(answered: (id: number, answer: FunctionAnswer) => void) {
    super();
    this.answered = answered;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
  }

  _GetEnabledFeatures(): readonly string[] {
    return [];
  }

  SetInvocationResults(results: readonly LooseResult[]): void {
    for (const { id, failed, value, errorCode } of results) {
      this.answered(id, { isOk: failed !== true, value, errorCode: errorCode ?? null });
    }
  }

  SetInvocationArrayResults(
    results: readonly (readonly [number, boolean, unknown, number | undefined])[],
  ): void {
    for (const [id, isOk, value, errorCode] of results) {
      this.answered(id, { isOk, value, errorCode: isOk ? null : (errorCode ?? null) });
    }
  }
}

/** Is told once, after the library has started, that commands may come. */
export class AddinInternalService extends HostObject {
  isReady = false;

  NotifyActionHandlerReady(): void {
    this.isReady = true;
  }
}
