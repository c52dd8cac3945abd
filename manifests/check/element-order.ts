/** Which elements stand in which, in which order: Excel refuses a manifest with one out of place. */

import type { XmlElement } from '../xml-element.ts';
import type { Say } from './fault.ts';

/**
 * By the element that holds them; where the same name means two things, by the element around it too, and by its type. `!` must be
 * there, `+` must be there and may be repeated. What stands nowhere here is not in our manifests, whatever the schema would allow:
 * a task pane id would start a second pane, and a tab with a position is refused by older versions.
 *
 * @source OfficeAppManifestV1_1.xsd and TaskPaneAppVersionOverridesV1_0.xsd; Runtimes and ExtendedOverrides from their reference pages
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! VersionOverrides! ExtendedOverrides',
  AppDomains: 'AppDomain+',
  'OfficeApp/Hosts': 'Host!',
  Requirements: 'Sets!',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Hosts! Resources!',
  'VersionOverrides/Hosts': 'Host!',
  'Host:Workbook': 'Runtimes! AllFormFactors! DesktopFormFactor!',
  Runtimes: 'Runtime!',
  AllFormFactors: 'ExtensionPoint!',
  'ExtensionPoint:CustomFunctions': 'Script! Page! Metadata! Namespace!',
  Script: 'SourceLocation!',
  Page: 'SourceLocation!',
  Metadata: 'SourceLocation!',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  'ExtensionPoint:PrimaryCommandSurface': 'CustomTab!',
  CustomTab: 'Group+ Label!',
  Group: 'Label! Icon! Control+',
  'Control:Button': 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Icon: 'bt:Image+',
  'Action:ShowTaskpane': 'SourceLocation!',
  'Action:ExecuteFunction': 'FunctionName!',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
};

/** Notes every element that is unknown, missing, repeated or out of order. */
export function checkOrder(root: XmlElement, say: Say): void {
  if (root.name !== 'OfficeApp') say('element-unknown', `the root is <${root.name}>`);
  else checkInside(root, '', say);
}

function checkInside(one: XmlElement, around: string, say: Say): void {
  const type = one.attributes['xsi:type'];
  const rule = ORDER[`${one.name}:${type}`] ?? ORDER[`${around}/${one.name}`] ?? ORDER[one.name];
  const slots = (rule ?? '')
    .split(' ')
    .filter((slot) => slot !== '')
    .map(slotOf);
  const names = slots.map(({ name }) => name);
  let reached = 0;
  for (const [index, { name }] of one.children.entries()) {
    const place = names.indexOf(name);
    if (place < 0) {
      say('element-unknown', `<${name}> in <${one.name}>`);
      continue;
    }
    if (place < reached)
      say('element-order', `<${name}> in <${one.name}> must come before <${names[reached]}>`);
    const isFirst = one.children.findIndex((child) => child.name === name) === index;
    if (!isFirst && !slots[place]?.isMany) say('element-repeated', `<${name}> in <${one.name}>`);
    reached = Math.max(reached, place);
  }
  for (const { name, isNeeded } of slots) {
    const isThere = one.children.some((child) => child.name === name);
    if (isNeeded && !isThere) say('element-missing', `<${name}> in <${one.name}>`);
  }
  for (const child of one.children) checkInside(child, one.name, say);
}

function slotOf(slot: string) {
  return {
    name: slot.replace(/[!+]$/, ''),
    isNeeded: /[!+]$/.test(slot),
    isMany: slot.endsWith('+'),
  };
}
