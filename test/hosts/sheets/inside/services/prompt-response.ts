/** `PromptResponse`: what the person typed, and with which button. */

import type { EnumValue } from '../enum-value.ts';
import { ServiceObject } from '../service-object.ts';

export class PromptResponse extends ServiceObject {
  readonly is = 'Base.PromptResponse';
  private readonly button: EnumValue;
  private readonly text: string;

  constructor(button: EnumValue, text: string) {
    super();
    this.button = button;
    this.text = text;
  }

  getSelectedButton() {
    return this.button;
  }
  getResponseText() {
    return this.text;
  }
}
