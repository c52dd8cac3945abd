/** What the add-in says of itself: ids, version, names, lengths; and the buttons of its commands. */

import { XML_ID } from '../source.ts';
import type { XmlElement } from '../xml-element.ts';
import { elementAt, elementsNamed, everyElement } from './elements.ts';
import type { ManifestContext, Say } from './fault.ts';

/** What a GUID looks like. */
export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
} as const;
const OVERRIDES = {
  xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  'xsi:type': 'VersionOverridesV1_0',
} as const;
/** Longest texts, in characters. */
const MOST = { ProviderName: 125, DisplayName: 125, Description: 250 } as const;

/** Notes faults of namespaces, ids, version, names and texts. */
export function checkIdentity(root: XmlElement, { version }: ManifestContext, say: Say): void {
  hasAttributes(root, SPACES, say);
  hasAttributes(elementAt(root, 'VersionOverrides'), OVERRIDES, say);
  const id = elementAt(root, 'Id')?.text ?? '';
  if (!GUID.test(id)) say('id', `"${id}" is no GUID in small letters`);
  else if (id !== XML_ID) say('id', `it is ${id}; installed add-ins are known by ${XML_ID}`);
  const said = elementAt(root, 'Version')?.text;
  if (said !== `${version}.0`) say('version', `it says ${said}, package.json ${version}`);
  for (const name of ['ProviderName', 'DisplayName', 'Description'] as const) {
    const one = elementAt(root, name);
    const text = one?.attributes['DefaultValue'] ?? one?.text ?? '';
    if (text.trim() === '') say('text-empty', `<${name}>`);
    if (text.length > MOST[name]) say('text-length', `<${name}> has ${text.length} characters`);
  }
  checkName(elementAt(root, 'DisplayName')?.attributes['DefaultValue'] ?? '', say);
  const locale = elementAt(root, 'DefaultLocale')?.text;
  if (locale !== 'en-US') say('name', `its language is ${locale}`);
  const ids = everyElement(root).flatMap(({ name, attributes }) =>
    /^(CustomTab|Group|Control)$/.test(name) ? [attributes['id'] ?? ''] : [],
  );
  for (const [index, one] of ids.entries()) {
    if (ids.indexOf(one) !== index) say('id-twice', one);
    if (!/^[A-Za-z][\w.]{0,124}$/.test(one)) say('id', `"${one}" of a button, group or tab`);
  }
}

/** Notes a name that shops refuse. */
export function checkName(name: string, say: Say): void {
  if (/\b(microsoft|excel|office|365|google)\b/i.test(name))
    say('name', `"${name}" names a product of others`);
}

/** Notes where the buttons are not one for each command, in their order, behind the button that opens the pane. */
export function checkButtons(root: XmlElement, { commands }: ManifestContext, say: Say): void {
  const run = elementsNamed(root, 'FunctionName').map(({ text }) => text);
  if (run.join() !== commands.join()) {
    say('command', `the buttons run ${run.join(', ')}; the commands are ${commands.join(', ')}`);
  }
  const shows = elementsNamed(root, 'Action', 'ShowTaskpane').length;
  if (shows !== 1) say('command', `${shows} buttons open the pane`);
}

function hasAttributes(
  one: XmlElement | null,
  wanted: Readonly<Record<string, string>>,
  say: Say,
): void {
  for (const [name, value] of Object.entries(wanted)) {
    const given = one?.attributes[name];
    if (given !== value) say('namespace', `${name} of <${one?.name}> is ${given}`);
  }
}
