/** Puts functions of the catalogue into the grid, as `PMO.ID`, with its help for whoever types it. */

import { BooleanNumber, type Injector } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  type FunctionVariantType,
  IDescriptionService,
  type IFunctionInfo,
  IFunctionService,
} from '@univerjs/preset-sheets-core';
import {
  type ArgumentSpec,
  argumentsOf,
  callFunction,
  Failure,
  type FunctionSpec,
  type ResultBlock,
} from '../../core/index.ts';
import { givenOf, resultOf } from './function-cells.ts';
import type { FunctionReasons } from './function-reasons.ts';

/** What stands before a function's id in a formula. */
export const PREFIX = 'PMO.';

/**
 * Registers them for all workbooks to come; the grid takes them only once its first workbook is made. Each call's reasons go
 * to `reasons`.
 */
export function registerFunctions(
  injector: Injector,
  reasons: FunctionReasons,
  specs: readonly FunctionSpec[],
): void {
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(...specs.map((spec) => new CatalogueFunction(spec, reasons)));
  injector.get(IDescriptionService).registerDescriptions(specs.map(infoOf));
}

/** A function of the catalogue as the grid calls it: with its own values, which know a blank from a zero. */
class CatalogueFunction extends BaseFunction {
  private readonly spec: FunctionSpec;
  private readonly reasons: FunctionReasons;

  constructor(spec: FunctionSpec, reasons: FunctionReasons) {
    super(PREFIX + spec.id);
    this.spec = spec;
    this.reasons = reasons;
  }

  /** Never throws: what is thrown here would stop every other formula too. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const block = this.blockFor(variants);
    const { unitId, subUnitId: sheetId, row, column } = this;
    if (unitId && sheetId) this.reasons.note({ unitId, sheetId, row, column }, block);
    return resultOf(block);
  }

  private blockFor(variants: FunctionVariantType[]): ResultBlock {
    try {
      return callFunction(this.spec, variants.map(givenOf));
    } catch {
      const reason = `${this.name} could not work with these arguments; this is a flaw of Steersheet`;
      return [[new Failure('#VALUE!', reason)]];
    }
  }
}

function infoOf(spec: FunctionSpec): IFunctionInfo {
  return {
    functionName: PREFIX + spec.id,
    functionType: FunctionType.User,
    description: [spec.summary, ...(spec.notes ?? [])].join(' '),
    abstract: spec.summary,
    functionParameter: argumentsOf(spec).map((argument) => ({
      name: argument.name,
      detail: argument.unit === undefined ? argument.doc : `${argument.doc} (${argument.unit})`,
      example: exampleOf(argument),
      require: argument.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** What the grid writes into the example of a call. */
function exampleOf({ shape }: ArgumentSpec): string {
  if (shape === 'one') return 'H1';
  return shape === 'each' || shape === 'list' ? 'A1:A20' : 'A1:F20';
}
