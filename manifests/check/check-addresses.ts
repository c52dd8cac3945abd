/** Addresses: https, hosted with the rest, and of something that is there. */

import { hostOf } from '../base-address.ts';
import type { XmlElement } from '../xml-element.ts';
import { everyElement } from './elements.ts';
import type { ManifestContext, Say } from './fault.ts';

/** The attributes and elements whose value is an address, whatever it begins with. */
const NAMED = /Url$|^SourceLocation$|^bt:Url$|^bt:Image$|^ExtendedOverrides$/;

/** Notes every address that is not https, not on the own server, or of a file that is not in the folder. */
export function checkAddresses(root: XmlElement, context: ManifestContext, say: Say): void {
  for (const { name, attributes, text } of everyElement(root)) {
    if (name === 'AppDomain') checkAddress(text, context, say, `<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('xmlns') || key === 'resid' || key === 'id' || key === 'size') continue;
      const isNamed = key === 'Url' || (key === 'DefaultValue' && NAMED.test(name));
      if (isNamed || /^\w+:\/\//.test(value)) checkAddress(value, context, say, `<${name}>`);
    }
  }
}

/** Notes what is wrong with one address; `where` says what names it. */
export function checkAddress(
  value: string,
  context: ManifestContext,
  say: Say,
  where: string,
): void {
  if (!/^https:\/\/[^\s"'<>]+$/.test(value) || value.length > 2048) {
    say('address', `${where} has "${value}", which is no https address`);
  } else if (hostOf(value) !== hostOf(context.base)) {
    say('address', `${where} leads to ${hostOf(value)}, not to ${hostOf(context.base)}`);
  } else {
    const path = pathOf(value, context);
    if (path === null) say('address', `${where} leads outside ${context.base}`);
    else if (context.find(path) === null) say('file-missing', `${path}, which ${where} names`);
  }
}

/** The path within the folder that an address leads to, without its query; null where it is outside. */
export function pathOf(value: string, { base }: Pick<ManifestContext, 'base'>): string | null {
  return value.startsWith(base) ? value.slice(base.length).replace(/[?#].*$/, '') : null;
}
