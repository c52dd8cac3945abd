/** `RichTextValueBuilder`: the text first, then the links of its parts. */

import type { LinkRun } from '../../state/cell-state.ts';
import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';

/** Makes the finished value; given, so that value and builder need not know each other. */
export type MakeRichText = (world: World, text: string, links: readonly LinkRun[]) => ServiceObject;

export class RichTextValueBuilder extends ServiceObject {
  readonly is = 'Spreadsheet.RichTextValueBuilder';
  private readonly world: World;
  private readonly make: MakeRichText;
  private text: string | null;
  private links: LinkRun[];

  constructor(world: World, make: MakeRichText, text: string | null, links: readonly LinkRun[]) {
    super();
    this.world = world;
    this.make = make;
    this.text = text;
    this.links = [...links];
  }

  setText(text: string) {
    this.text = text;
    this.links = [];
    return this;
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]) {
    const text = this.text;
    if (text === null) throw new ServiceException('Text must be set before setting a link.');
    const [start, end, url] = args.length === 1 ? [0, text.length, args[0]] : args;
    if (start < 0 || end > text.length || start >= end)
      throw new ServiceException('The offsets of the link are outside of the text.');
    this.links = this.links.filter((one) => one.end <= start || one.start >= end);
    if (url !== null) this.links.push({ start, end, url });
    return this;
  }

  build() {
    if (this.text === null) throw new ServiceException('Text must be set before building.');
    return this.make(this.world, this.text, this.links);
  }
}
