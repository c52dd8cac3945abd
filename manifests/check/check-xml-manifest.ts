/** Checks the XML manifest offline: Microsoft's own validator for it is a service on the network. */

import type { XmlElement } from '../xml-element.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkIcons } from './check-icons.ts';
import { checkButtons, checkIdentity } from './check-identity.ts';
import { checkResources } from './check-resources.ts';
import { checkRuntime } from './check-runtime.ts';
import { checkOrder } from './element-order.ts';
import type { ManifestContext, ManifestFault } from './fault.ts';
import { parseXml } from './parse-xml.ts';

/** Everything that is wrong with the text of manifest.xml; nothing is, where the list is empty. */
export function checkXmlManifest(text: string, context: ManifestContext): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const say = (rule: ManifestFault['rule'], what: string) => void faults.push({ rule, what });
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    say('not-xml', error instanceof Error ? error.message : String(error));
    return faults;
  }
  checkOrder(root, say);
  checkIdentity(root, context, say);
  const resources = checkResources(root, say);
  checkAddresses(root, context, say);
  checkIcons(root, resources, context, say);
  checkRuntime(root, resources, context, say);
  checkButtons(root, context, say);
  return faults;
}
