/** The manifest in XML: the one that every Excel reads. */

import { BUTTON_SIZES, iconFile, PRODUCT_DRAWING } from './icon-files.ts';
import {
  addressOf,
  FILES,
  functionsAddress,
  iconAddress,
  type ManifestSource,
  NAMES,
  NAMESPACE,
  type RibbonButton,
  TEXTS,
  XML_ID,
} from './source.ts';
import { element, type XmlElement, xmlText } from './xml-element.ts';

/** One page is pane, ribbon commands and functions: the shared runtime starts only where all of them name the same resource. */
const PAGE = 'Page';

/** The text of manifest.xml. */
export function xmlManifest(source: ManifestSource): string {
  const at = (file: string) => ({ DefaultValue: addressOf(source, file) });
  const icon = (size: number) => iconAddress(source, iconFile(PRODUCT_DRAWING, size));
  const root = element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    },
    [
      element('Id', {}, XML_ID),
      // Excel on the web has refused versions of three numbers.
      element('Version', {}, `${source.version}.0`),
      element('ProviderName', {}, TEXTS.provider),
      element('DefaultLocale', {}, 'en-US'),
      element('DisplayName', { DefaultValue: NAMES.xml }),
      element('Description', { DefaultValue: TEXTS.long }),
      element('IconUrl', { DefaultValue: icon(32) }),
      element('HighResolutionIconUrl', { DefaultValue: icon(64) }),
      element('SupportUrl', at(FILES.support)),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      element('Requirements', {}, [
        element('Sets', { DefaultMinVersion: '1.1' }, [
          element('Set', { Name: 'SharedRuntime', MinVersion: '1.1' }),
        ]),
      ]),
      element('DefaultSettings', {}, [element('SourceLocation', at(FILES.page))]),
      element('Permissions', {}, 'ReadWriteDocument'),
      overrides(source),
      element('ExtendedOverrides', { Url: addressOf(source, FILES.shortcuts) }),
    ],
  );
  return xmlText(root);
}

function overrides(source: ManifestSource): XmlElement {
  return element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [
      element('Hosts', {}, [
        element('Host', { 'xsi:type': 'Workbook' }, [
          element('Runtimes', {}, [element('Runtime', { resid: PAGE, lifetime: 'long' })]),
          element('AllFormFactors', {}, [functions()]),
          element('DesktopFormFactor', {}, [
            element('GetStarted', {}, [
              element('Title', { resid: 'Start.Title' }),
              element('Description', { resid: 'Start.Text' }),
              element('LearnMoreUrl', { resid: 'Support' }),
            ]),
            element('FunctionFile', { resid: PAGE }),
            element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [tab(source)]),
          ]),
        ]),
      ]),
      resources(source),
    ],
  );
}

function functions(): XmlElement {
  const location = (resid: string) => [element('SourceLocation', { resid })];
  return element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, location('Functions.Script')),
    element('Page', {}, location(PAGE)),
    element('Metadata', {}, location('Functions.Metadata')),
    element('Namespace', { resid: 'Functions.Namespace' }),
  ]);
}

function tab({ pane, commands }: ManifestSource): XmlElement {
  const showPane = element('Action', { 'xsi:type': 'ShowTaskpane' }, [
    element('SourceLocation', { resid: PAGE }),
  ]);
  return element('CustomTab', { id: 'Steersheet.Tab' }, [
    group('Pane', [button(pane, showPane)]),
    group(
      'Reports',
      commands.map((command) => button(command, runOf(command))),
    ),
    element('Label', { resid: 'Tab.Label' }),
  ]);
}

function runOf({ action }: RibbonButton): XmlElement {
  return element('Action', { 'xsi:type': 'ExecuteFunction' }, [
    element('FunctionName', {}, action),
  ]);
}

function group(name: string, controls: readonly XmlElement[]): XmlElement {
  return element('Group', { id: `Steersheet.${name}` }, [
    element('Label', { resid: `${name}.Group` }),
    images(PRODUCT_DRAWING),
    ...controls,
  ]);
}

function button({ action, drawing }: RibbonButton, run: XmlElement): XmlElement {
  return element('Control', { 'xsi:type': 'Button', id: `Steersheet.${action}` }, [
    element('Label', { resid: `${action}.Label` }),
    element('Supertip', {}, [
      element('Title', { resid: `${action}.Label` }),
      element('Description', { resid: `${action}.Tip` }),
    ]),
    images(drawing),
    run,
  ]);
}

function images(drawing: string): XmlElement {
  return element(
    'Icon',
    {},
    BUTTON_SIZES.map((size) =>
      element('bt:Image', { size: String(size), resid: imageId(drawing, size) }),
    ),
  );
}

function imageId(drawing: string, size: number): string {
  return `${drawing}.${size}`;
}

function resources(source: ManifestSource): XmlElement {
  const buttons = [source.pane, ...source.commands];
  const drawings = new Set([PRODUCT_DRAWING, ...buttons.map(({ drawing }) => drawing)]);
  const pictures = [...drawings].flatMap((drawing) =>
    BUTTON_SIZES.map((size): [string, string] => [
      imageId(drawing, size),
      iconAddress(source, iconFile(drawing, size)),
    ]),
  );
  return element('Resources', {}, [
    list('bt:Images', 'bt:Image', pictures),
    list('bt:Urls', 'bt:Url', [
      [PAGE, addressOf(source, FILES.page)],
      ['Functions.Script', addressOf(source, FILES.script)],
      ['Functions.Metadata', functionsAddress(source)],
      ['Support', addressOf(source, FILES.support)],
    ]),
    list('bt:ShortStrings', 'bt:String', [
      ['Functions.Namespace', NAMESPACE],
      ['Tab.Label', TEXTS.tab],
      ['Pane.Group', 'Pane'],
      ['Reports.Group', 'Reports'],
      ['Start.Title', TEXTS.startTitle],
      ...buttons.map(({ action, label }): [string, string] => [`${action}.Label`, label]),
    ]),
    list('bt:LongStrings', 'bt:String', [
      ['Start.Text', TEXTS.start],
      ...buttons.map(({ action, tip }): [string, string] => [`${action}.Tip`, tip]),
    ]),
  ]);
}

function list(
  name: string,
  item: string,
  entries: readonly (readonly [string, string])[],
): XmlElement {
  return element(
    name,
    {},
    entries.map(([id, value]) => element(item, { id, DefaultValue: value })),
  );
}
