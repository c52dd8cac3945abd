/** `HtmlService`: pages from the project's files. */

import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';
import { HtmlOutput } from './html-output.ts';

export class HtmlService extends ServiceObject {
  readonly is = 'HTML.HtmlService';
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  createHtmlOutput(html = '') {
    return new HtmlOutput(html);
  }
  createHtmlOutputFromFile(name: string) {
    const html = this.world.outside.files[name.replace(/\.html$/, '')];
    if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return new HtmlOutput(html);
  }
}
