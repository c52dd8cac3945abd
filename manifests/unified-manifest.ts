/** The unified manifest in JSON, for tenants that want it: the same add-in under an id, a name and an icon of its own. */

import { hostOf } from './base-address.ts';
import { BUTTON_SIZES, iconFile, PRODUCT_DRAWING, UNIFIED_ICONS } from './icon-files.ts';
import { withKeys } from './shortcuts.ts';
import {
  addressOf,
  FILES,
  functionsAddress,
  iconAddress,
  type ManifestSource,
  NAMES,
  NAMESPACE,
  type RibbonButton,
  SHOW_PANE,
  TEXTS,
  UNIFIED_ID,
  XML_ID,
} from './source.ts';

/** The oldest schema that has all that is used here. */
const SCHEMA = '1.25';
const RUNTIME = 'SharedRuntime';
/** Opens the page as a pane; the shortcut of the same button needs an action of its own, for it may only run a function. */
const OPEN_PAGE = 'openPane';

/** The text of manifest.json. Its package holds it and its icons, in the folder of the icons. */
export function unifiedManifest(source: ManifestSource): string {
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: UNIFIED_ID,
    version: source.version,
    name: {
      short: NAMES.unified,
      full: `${NAMES.unified}, for tenants that use unified manifests`,
    },
    description: { short: TEXTS.short, full: TEXTS.long },
    developer: {
      name: TEXTS.provider,
      websiteUrl: addressOf(source, FILES.support),
      privacyUrl: addressOf(source, FILES.privacy),
      termsOfUseUrl: addressOf(source, FILES.terms),
    },
    icons: Object.fromEntries(
      Object.entries(UNIFIED_ICONS).map(([role, { file }]) => [role, `icons/${file}`]),
    ),
    accentColor: '#0b6675',
    localizationInfo: { defaultLanguageTag: 'en-us' },
    authorization: {
      permissions: {
        resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }],
      },
    },
    validDomains: [hostOf(source.base)],
    extensions: [extension(source)],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function extension(source: ManifestSource) {
  const needs = { name: 'SharedRuntime', minVersion: '1.1' };
  return {
    requirements: { scopes: ['workbook'], capabilities: [needs] },
    runtimes: [runtime(source)],
    ribbons: [ribbon(source)],
    keyboardShortcuts: [
      {
        requirements: { capabilities: [needs] },
        shortcuts: withKeys(source).map(({ action, keys }) => ({
          key: { default: keys },
          actionId: action,
        })),
        keyMappingFiles: { shortcutsUrl: addressOf(source, FILES.shortcuts) },
      },
    ],
    // Where both are installed, the older one steps back.
    alternates: [{ hide: { customOfficeAddin: { officeAddinId: XML_ID } } }],
    getStartedMessages: [
      {
        title: TEXTS.startTitle,
        description: TEXTS.start,
        learnMoreUrl: addressOf(source, FILES.support),
      },
    ],
  };
}

function runtime(source: ManifestSource) {
  const { pane, commands } = source;
  const runs = [{ ...pane, action: SHOW_PANE }, ...commands];
  return {
    id: RUNTIME,
    type: 'general',
    lifetime: 'long',
    code: { page: addressOf(source, FILES.page), script: addressOf(source, FILES.script) },
    actions: [
      { id: OPEN_PAGE, type: 'openPage', displayName: pane.label, view: 'pane' },
      ...runs.map(({ action, label }) => ({
        id: action,
        type: 'executeFunction',
        displayName: label,
      })),
    ],
    customFunctions: {
      namespace: { id: NAMESPACE, name: NAMESPACE },
      metadataUrl: functionsAddress(source),
    },
  };
}

function ribbon(source: ManifestSource) {
  const { pane, commands } = source;
  return {
    requirements: { scopes: ['workbook'], formFactors: ['desktop'] },
    contexts: ['default'],
    tabs: [
      {
        id: 'Steersheet.Tab',
        label: TEXTS.tab,
        groups: [
          group(source, 'Pane', [{ ...pane, action: OPEN_PAGE }]),
          group(source, 'Reports', commands),
        ],
      },
    ],
  };
}

function group(source: ManifestSource, name: string, buttons: readonly RibbonButton[]) {
  return {
    id: `Steersheet.${name}`,
    label: name,
    icons: images(source, PRODUCT_DRAWING),
    controls: buttons.map(({ action, label, tip, drawing }) => ({
      id: `Steersheet.${action}`,
      type: 'button',
      label,
      icons: images(source, drawing),
      supertip: { title: label, description: tip },
      actionId: action,
      enabled: true,
    })),
  };
}

/** At most three sizes have room: those that must be there. */
function images(source: ManifestSource, drawing: string) {
  return BUTTON_SIZES.filter((size) => [16, 32, 80].includes(size)).map((size) => ({
    size,
    url: iconAddress(source, iconFile(drawing, size)),
  }));
}
