/** Icons: every size that must be there is, and each file has exactly the size that is said of it. */

import type { XmlElement } from '../xml-element.ts';
import { pathOf } from './check-addresses.ts';
import type { Resources } from './check-resources.ts';
import { elementAt, elementsNamed } from './elements.ts';
import type { ManifestContext, Say } from './fault.ts';

/** Sizes in pixels. */
const NEEDED: readonly number[] = [16, 32, 80];
const ALLOWED: readonly number[] = [...NEEDED, 20, 24, 40, 48, 64];

/** Notes every fault of the icons of buttons, groups and the add-in itself. */
export function checkIcons(
  root: XmlElement,
  resources: Resources,
  context: ManifestContext,
  say: Say,
): void {
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const) {
    const address = elementAt(root, name)?.attributes['DefaultValue'];
    if (address !== undefined) checkPicture(address, size, context, say);
  }
  for (const icon of elementsNamed(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
    for (const size of NEEDED) {
      if (!sizes.includes(size)) say('icon-missing', `an <Icon> without ${size} pixels`);
    }
    for (const { attributes } of icon.children) {
      const size = Number(attributes['size']);
      if (!ALLOWED.includes(size))
        say('icon-size', `${attributes['resid']} is said to have ${size} pixels`);
      const found = resources.get(attributes['resid'] ?? '');
      if (found?.kind === 'bt:Images') checkPicture(found.value, size, context, say);
    }
  }
}

/** Notes when the file behind an address is no picture of that width and height; that it is missing is noted elsewhere. */
export function checkPicture(
  address: string,
  size: number,
  context: ManifestContext,
  say: Say,
): void {
  const path = pathOf(address, context);
  const found = path === null ? null : context.find(path);
  if (found === null) return;
  if (found === 'file') say('icon-size', `${path} is no picture`);
  else if (found.width !== size || found.height !== size) {
    say('icon-size', `${path} has ${found.width} × ${found.height} pixels, not ${size} × ${size}`);
  }
}
