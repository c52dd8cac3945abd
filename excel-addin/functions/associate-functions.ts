/** Ties every function of the catalogue to Excel, which knows them from functions.json. */

import { argumentsOf, callFunction, FUNCTIONS } from '../../core/index.ts';
import type { CustomFunctions } from './custom-functions.ts';
import { readArgument } from './read-argument.ts';
import { writeResult } from './write-result.ts';

/** Call it once, as soon as Office.js is there: `associateFunctions(CustomFunctions)`. */
export function associateFunctions(api: CustomFunctions): void {
  for (const spec of FUNCTIONS) {
    const most = argumentsOf(spec).length;
    api.associate(spec.id, (...given) => {
      // Excel adds what it knows of the call behind the declared arguments, and holds their number itself.
      const args = given.slice(0, most).map(readArgument);
      return writeResult(callFunction(spec, args), api);
    });
  }
}
