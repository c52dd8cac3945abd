/** `Ui`: menus, the sidebar and questions to the person. */

import type { EnumValue } from '../enum-value.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import type { HtmlOutput } from './html-output.ts';
import { Menu } from './menu.ts';
import { PromptResponse } from './prompt-response.ts';

const BUTTON = 'Base.Button';

export class Ui extends ServiceObject {
  readonly is = 'Base.Ui';
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  createMenu(caption: string) {
    return new Menu(this.world, caption, false);
  }
  /** The menu under *Extensions*, which bears the add-on's name. */
  createAddonMenu() {
    return new Menu(this.world, '', true);
  }

  showSidebar(output: HtmlOutput) {
    this.world.outside.shown.sidebar = { title: output.getTitle(), html: output.getContent() };
  }
  showModalDialog(output: HtmlOutput, title: string) {
    if (title === '') throw new ServiceException('The title of a dialog must not be empty.');
    this.world.outside.shown.dialogs.push({ title, html: output.getContent() });
  }
  showModelessDialog(output: HtmlOutput, title: string) {
    this.showModalDialog(output, title);
  }
  /** Answers with the next of the world's answers, else by closing the dialog. */
  alert(...args: [string, EnumValue?] | [string, string, EnumValue]) {
    const [title, prompt] = typeof args[1] === 'string' ? [args[0], args[1]] : ['', args[0]];
    const { shown, answers } = this.world.outside;
    shown.alerts.push({ title, prompt });
    return this.world.enumValue(BUTTON, answers.shift() ?? 'CLOSE');
  }
  /** An answer is written `OK:text`. */
  prompt(...args: [string, EnumValue?] | [string, string, EnumValue]) {
    const [title, prompt] = typeof args[1] === 'string' ? [args[0], args[1]] : ['', args[0]];
    const { shown, answers } = this.world.outside;
    shown.alerts.push({ title, prompt });
    const [button = 'CLOSE', ...text] = (answers.shift() ?? 'CLOSE').split(':');
    return new PromptResponse(this.world.enumValue(BUTTON, button), text.join(':'));
  }
}
