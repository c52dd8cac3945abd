/** A service that Google has and the stand-in has not: every call of it comes to light by its name. */

import { ServiceObject } from '../service-object.ts';

export class Unwritten extends ServiceObject {
  readonly is: string;

  constructor(is: string) {
    super();
    this.is = is;
  }
}
