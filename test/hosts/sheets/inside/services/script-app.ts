/** `ScriptApp`: its enumerations, such as `AuthMode`, and nothing that needs a scope. */

import { ServiceObject } from '../service-object.ts';

export class ScriptApp extends ServiceObject {
  readonly is = 'Script.ScriptApp';
}
