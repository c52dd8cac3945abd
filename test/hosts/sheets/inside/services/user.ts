/** `User`: whoever runs the script; the address needs a scope. */

import { ServiceObject } from '../service-object.ts';

export class User extends ServiceObject {
  readonly is = 'Base.User';

  getEmail() {
    return 'person@example.com';
  }
}
