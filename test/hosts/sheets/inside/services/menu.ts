/** `Menu`: entries that call functions of the script by name. */

import type { ShownEntry, ShownMenu } from '../../state/spreadsheet-state.ts';
import { ServiceObject } from '../service-object.ts';
import type { World } from '../world.ts';

export class Menu extends ServiceObject {
  readonly is = 'Base.Menu';
  private readonly world: World;
  private readonly caption: string;
  private readonly isAddOn: boolean;
  private readonly entries: ShownEntry[] = [];

  constructor(world: World, caption: string, isAddOn: boolean) {
    super();
    this.world = world;
    this.caption = caption;
    this.isAddOn = isAddOn;
  }

  /** A menu finds its function only when it is clicked; here, a name that leads nowhere comes to light at once. */
  addItem(caption: string, functionName: string) {
    if (!this.world.outside.entryPoints.includes(functionName))
      throw this.world.misuse(
        `The menu item "${caption}" calls ${functionName}, which is no top-level function.`,
      );
    this.entries.push({ is: 'item', caption, functionName });
    return this;
  }
  addSeparator() {
    this.entries.push({ is: 'separator' });
    return this;
  }
  addSubMenu(menu: Menu) {
    this.entries.push({ is: 'menu', menu: menu.shown() });
    return this;
  }
  addToUi() {
    const { menus } = this.world.outside.shown;
    const known = menus.findIndex(({ caption }) => caption === this.caption);
    menus.splice(known < 0 ? menus.length : known, known < 0 ? 0 : 1, this.shown());
  }

  private shown(): ShownMenu {
    return { caption: this.caption, isAddOn: this.isAddOn, entries: [...this.entries] };
  }
}
