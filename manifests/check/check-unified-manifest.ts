/** Checks of the unified manifest what its schema cannot say: that it fits the other manifest, the files and itself. */

import { hostOf } from '../base-address.ts';
import { UNIFIED_ICONS } from '../icon-files.ts';
import { NAMES, NAMESPACE, SHOW_PANE, UNIFIED_ID, XML_ID } from '../source.ts';
import { checkAddress } from './check-addresses.ts';
import { checkPicture } from './check-icons.ts';
import { checkName, GUID } from './check-identity.ts';
import { checkKeys } from './check-shortcuts.ts';
import type { ManifestContext, ManifestFault, Say } from './fault.ts';
import { type JsonObject, parseJson, partsAt, partsOf, textOf } from './read-json.ts';

/** Everything that is wrong with the text of manifest.json, beyond its schema. */
export function checkUnifiedManifest(
  text: string,
  context: ManifestContext,
): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const say = (rule: ManifestFault['rule'], what: string) => void faults.push({ rule, what });
  const manifest = parseJson(text, 'manifest.json', say);
  if (manifest === null) return faults;
  checkSelf(manifest, context, say);
  everyAddress(manifest, 'manifest.json', (value, where) =>
    checkAddress(value, context, say, where),
  );
  checkPictures(manifest, context, say);
  checkActions(manifest, context, say);
  checkSharedRuntime(manifest, context, say);
  return faults;
}

function checkSelf(manifest: JsonObject, { version, base }: ManifestContext, say: Say): void {
  const id = textOf(manifest, 'id');
  if (!GUID.test(id) || id !== UNIFIED_ID) say('id', `it is ${id}, not ${UNIFIED_ID}`);
  if (id === XML_ID) say('id', 'both manifests have the same id');
  if (textOf(manifest, 'version') !== version) {
    say('version', `it says ${textOf(manifest, 'version')}, package.json ${version}`);
  }
  const schema = textOf(manifest, 'manifestVersion');
  const [major = 0, minor = 0] = schema.split('.').map(Number);
  if (major !== 1 || !(minor >= 25)) say('unified', `schema ${schema} is older than 1.25`);
  if (!textOf(manifest, '$schema').includes(`/v${schema}/`)) {
    say('unified', `$schema is not that of ${schema}`);
  }
  const name = textOf(partsOf(manifest, 'name')[0], 'short');
  checkName(name, say);
  if (name === NAMES.xml) say('name', 'both manifests have the same name');
  const domains: unknown = manifest['validDomains'];
  if (!Array.isArray(domains) || domains.join() !== hostOf(base)) {
    say('address', `validDomains are not ${hostOf(base)} alone`);
  }
  const hidden = partsAt(manifest, 'extensions.alternates.hide.customOfficeAddin');
  if (hidden.map((one) => textOf(one, 'officeAddinId')).join() !== XML_ID) {
    say('unified', 'it does not hide the add-in of the XML manifest');
  }
}

/** Every text that is an address, except that of the schema, which is nobody's file. */
function everyAddress(
  value: unknown,
  where: string,
  found: (value: string, where: string) => void,
): void {
  if (typeof value === 'string' && /^\w+:\/\//.test(value)) found(value, where);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== '$schema') everyAddress(inner, key, found);
  }
}

function checkPictures(manifest: JsonObject, context: ManifestContext, say: Say): void {
  const icons = partsOf(manifest, 'icons')[0];
  for (const [role, { file, size }] of Object.entries(UNIFIED_ICONS)) {
    const named = textOf(icons, role);
    if (named !== `icons/${file}`) say('icon-missing', `the icon ${role} is ${named}, not ${file}`);
    const address = `${context.base}${named}`;
    checkAddress(address, context, say, role);
    checkPicture(address, size, context, say);
  }
  const groups = partsAt(manifest, 'extensions.ribbons.tabs.groups');
  for (const one of [...groups, ...groups.flatMap((group) => partsOf(group, 'controls'))]) {
    const pictures = partsOf(one, 'icons');
    for (const size of [16, 32, 80]) {
      const picture = pictures.find((icon) => textOf(icon, 'size') === String(size));
      if (picture === undefined) say('icon-missing', `${textOf(one, 'id')} without ${size} pixels`);
    }
    for (const icon of pictures) {
      checkPicture(textOf(icon, 'url'), Number(textOf(icon, 'size')), context, say);
    }
  }
}

function checkActions(manifest: JsonObject, { commands }: ManifestContext, say: Say): void {
  const actions = partsAt(manifest, 'extensions.runtimes.actions');
  const ofType = (type: string) =>
    actions.filter((one) => textOf(one, 'type') === type).map((one) => textOf(one, 'id'));
  const runs = ofType('executeFunction');
  const wanted = [SHOW_PANE, ...commands];
  if (runs.join() !== wanted.join()) {
    say('command', `the runtime runs ${runs.join(', ')}; the commands are ${wanted.join(', ')}`);
  }
  const pressed = partsAt(manifest, 'extensions.ribbons.tabs.groups.controls').map((one) =>
    textOf(one, 'actionId'),
  );
  const buttons = [...ofType('openPage'), ...commands];
  if (pressed.join() !== buttons.join()) {
    say('command', `the buttons run ${pressed.join(', ')}, not ${buttons.join(', ')}`);
  }
  const shortcuts = partsAt(manifest, 'extensions.keyboardShortcuts.shortcuts').map((one) => ({
    action: textOf(one, 'actionId'),
    keys: textOf(partsOf(one, 'key')[0], 'default'),
  }));
  checkKeys(shortcuts, runs, say);
}

function checkSharedRuntime(manifest: JsonObject, { version }: ManifestContext, say: Say): void {
  const runtimes = partsAt(manifest, 'extensions.runtimes');
  if (runtimes.length !== 1) say('runtime', `${runtimes.length} runtimes`);
  if (textOf(runtimes[0], 'lifetime') !== 'long') say('runtime', 'its lifetime is not long');
  const needs = partsAt(manifest, 'extensions.requirements.capabilities').map(
    (one) => `${textOf(one, 'name')} ${textOf(one, 'minVersion')}`,
  );
  if (needs.join() !== 'SharedRuntime 1.1') say('requirements', needs.join(', '));
  const permissions = partsAt(manifest, 'authorization.permissions.resourceSpecific').map((one) =>
    textOf(one, 'name'),
  );
  if (permissions.join() !== 'Document.ReadWrite.User') say('permission', permissions.join(', '));
  const [functions] = partsAt(manifest, 'extensions.runtimes.customFunctions');
  const [namespace] = partsOf(functions, 'namespace');
  if (textOf(namespace, 'id') !== NAMESPACE || textOf(namespace, 'name') !== NAMESPACE) {
    say('functions', `their namespace is ${textOf(namespace, 'id')}, not ${NAMESPACE}`);
  }
  const metadata = textOf(functions, 'metadataUrl');
  if (!metadata.includes(`?v=${version}-`)) {
    say('functions', `${metadata} does not change with the version`);
  }
}
