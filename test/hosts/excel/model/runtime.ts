/** Whether the add-in gets events. */

import { flag } from '../wire/argument.ts';
import { HostObject } from '../wire/host-object.ts';

export class Runtime extends HostObject {
  areEventsOn = true;
  /** How often events were turned off. */
  timesOff = 0;

  get EnableEvents(): boolean {
    return this.areEventsOn;
  }

  set EnableEvents(value: unknown) {
    this.areEventsOn = flag(value);
    if (!this.areEventsOn) this.timesOff += 1;
  }
}
