/** Seeded faults: what is changed in a sound file, and the rule that this breaks. */

import type { ManifestRule } from '../../manifests/check/fault.ts';
import { OFFICE_JS } from '../../manifests/page-policy.ts';
import { XML_ID } from '../../manifests/source.ts';

/** What it is, what is replaced by what, and the rule that must be named. */
type Fault = readonly [name: string, from: string | RegExp, to: string, rule: ManifestRule];

const LONG = (count: number) => 'x'.repeat(count);

/** Of manifest.xml. */
export const XML_FAULTS: readonly Fault[] = [
  ['a tag without its end', '</Resources>', '', 'not-xml'],
  ['a bare ampersand', 'and nothing', '& nothing', 'not-xml'],
  ['an attribute twice', '<Set Name', '<Set Name="x" Name', 'not-xml'],
  ['two roots', '</OfficeApp>', '</OfficeApp><OfficeApp/>', 'not-xml'],
  ['another schema', 'appforoffice/1.1', 'appforoffice/1.0', 'namespace'],
  ['another kind of add-in', 'TaskPaneApp', 'MailApp', 'namespace'],
  ['overrides without a type', ' xsi:type="VersionOverridesV1_0"', '', 'namespace'],
  [
    'the version before the id',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    '$2$1',
    'element-order',
  ],
  [
    'permissions before settings',
    /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
    '$2$1',
    'element-order',
  ],
  [
    'the label of a tab first',
    /(<CustomTab [^>]*>)([\s\S]*)(<Label resid="Tab.Label"\/>)/,
    '$1$3$2',
    'element-order',
  ],
  [
    'ribbon before functions',
    /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)([\s\S]*<\/DesktopFormFactor>)/,
    '$2$1',
    'element-order',
  ],
  [
    'an icon before its tip',
    /(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/,
    '$2$1',
    'element-order',
  ],
  [
    'a second id for the pane',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>',
    'element-unknown',
  ],
  [
    'a tab with a position',
    '<CustomTab id="Steersheet.Tab">',
    '<CustomTab id="Steersheet.Tab"><InsertAfter>TabHome</InsertAfter>',
    'element-unknown',
  ],
  [
    'requirements of the overrides',
    /(<VersionOverrides [^>]*>)/,
    '$1<Requirements/>',
    'element-unknown',
  ],
  ['no support', /<SupportUrl .*\/>/, '', 'element-missing'],
  ['a function without its name', '<FunctionName>status</FunctionName>', '', 'element-missing'],
  ['two versions', /(<Version>.*<\/Version>)/, '$1$1', 'element-repeated'],
  [
    'two tabs',
    /(<CustomTab [\s\S]*<\/CustomTab>)/,
    '$1<CustomTab id="Other"><Group id="O"/><Label resid="Tab.Label"/></CustomTab>',
    'element-repeated',
  ],
  ['an id that is none', /<Id>.*<\/Id>/, '<Id>steersheet</Id>', 'id'],
  [
    'the id of another add-in',
    /<Id>.*<\/Id>/,
    '<Id>00000000-0000-4000-8000-000000000000</Id>',
    'id',
  ],
  ['a button id with a blank', 'id="Steersheet.status"', 'id="Steersheet status"', 'id'],
  ['two buttons of one id', 'id="Steersheet.raid"', 'id="Steersheet.status"', 'id-twice'],
  ['a version of three numbers', '<Version>1.2.3.0<', '<Version>1.2.3<', 'version'],
  ['an older version', '<Version>1.2.3.0<', '<Version>1.2.2.0<', 'version'],
  [
    'a short text of 126 characters',
    /(id="Tab.Label" DefaultValue=")[^"]*/,
    `$1${LONG(126)}`,
    'text-length',
  ],
  [
    'a long text of 251 characters',
    /(id="raid.Tip" DefaultValue=")[^"]*/,
    `$1${LONG(251)}`,
    'text-length',
  ],
  [
    'a description of 251 characters',
    /(<Description DefaultValue=")[^"]*/,
    `$1${LONG(251)}`,
    'text-length',
  ],
  ['a label that says nothing', /(id="raid.Label" DefaultValue=")[^"]*/, '$1 ', 'text-empty'],
  ['no provider', /<ProviderName>.*</, '<ProviderName><', 'text-empty'],
  [
    'a name with Excel in it',
    'DisplayName DefaultValue="',
    'DisplayName DefaultValue="For Excel: ',
    'name',
  ],
  ['another language', '>en-US<', '>en-us<', 'name'],
  [
    'a resource that nobody defines',
    'Label resid="raid.Label"',
    'Label resid="raid.label"',
    'resource-undefined',
  ],
  [
    'a resource that nobody uses',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Idle" DefaultValue="x"/>',
    'resource-unused',
  ],
  ['a resource twice', /(<bt:Url id="Support" [^>]*>)/, '$1$1', 'resource-twice'],
  [
    'a text where an address is asked',
    'LearnMoreUrl resid="Support"',
    'LearnMoreUrl resid="Start.Title"',
    'resource-kind',
  ],
  ['an id of 33 characters', /Tab\.Label/g, LONG(33), 'resource-id-length'],
  ['http', 'SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:', 'address'],
  ['a relative address', /(<IconUrl DefaultValue=")[^"]*/, '$1icons/steersheet-32.png', 'address'],
  ['http among the resources', /(bt:Image id="raid.16" DefaultValue=")https/, '$1http', 'address'],
  [
    'http for the shortcuts',
    'ExtendedOverrides Url="https',
    'ExtendedOverrides Url="http',
    'address',
  ],
  [
    'another server',
    /(SupportUrl DefaultValue=")[^"]*/,
    '$1https://example.com/steersheet/support.html',
    'address',
  ],
  [
    'a folder outside',
    /(SupportUrl DefaultValue=")[^"]*/,
    '$1https://example.org/support.html',
    'address',
  ],
  [
    'no 80 pixels',
    /<bt:Image size="80" resid="status.80"\/>/,
    '<bt:Image size="64" resid="status.80"/>',
    'icon-missing',
  ],
  [
    'an icon of another size',
    /(bt:Image id="status.48" DefaultValue="[^"]*)48/,
    '$132',
    'icon-size',
  ],
  [
    'a small icon for high resolution',
    /(HighResolutionIconUrl DefaultValue="[^"]*)64/,
    '$132',
    'icon-size',
  ],
  ['a short life', 'lifetime="long"', 'lifetime="short"', 'runtime'],
  ['functions in another page', /(<Page>\s*<SourceLocation resid=")Page/, '$1Support', 'runtime'],
  [
    'commands in another page',
    'FunctionFile resid="Page"',
    'FunctionFile resid="Support"',
    'runtime',
  ],
  [
    'a pane of another page',
    /(<Action xsi:type="ShowTaskpane">\s*<SourceLocation resid=")Page/,
    '$1Support',
    'runtime',
  ],
  [
    'another page without a ribbon',
    /(<DefaultSettings>\s*<SourceLocation DefaultValue="[^"]*)taskpane/,
    '$1support',
    'runtime',
  ],
  [
    'a newer requirement',
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    '<Set Name="SharedRuntime" MinVersion="1.1"/><Set Name="ExcelApi" MinVersion="1.9"/>',
    'requirements',
  ],
  ['another version of the requirement', ' MinVersion="1.1"', ' MinVersion="1.2"', 'requirements'],
  ['another host', '<Host Name="Workbook"/>', '<Host Name="Document"/>', 'requirements'],
  ['less than writing', 'ReadWriteDocument', 'ReadDocument', 'permission'],
  ['another namespace', /(id="Functions.Namespace" DefaultValue=")PMO/, '$1PM', 'functions'],
  [
    'functions whose address never changes',
    /functions\.json\?v=[^"]*/,
    'functions.json',
    'functions',
  ],
  ['a command that is none', '<FunctionName>status<', '<FunctionName>statuses<', 'command'],
];

/** Of manifest.json. */
export const UNIFIED_FAULTS: readonly Fault[] = [
  ['a comma too many', '"icons": {', '"icons": {,', 'not-json'],
  ['the id of the other add-in', /"id": "[0-9a-f-]{36}"/, `"id": "${XML_ID}"`, 'id'],
  ['another version', '"version": "1.2.3"', '"version": "1.2.4"', 'version'],
  ['an older schema', /1\.25/g, '1.24', 'unified'],
  ['another schema than it says', 'teams/v1.25', 'teams/v1.26', 'unified'],
  ['the name of the other add-in', '"Steersheet Unified"', '"Steersheet"', 'name'],
  ['a name of others', '"Steersheet Unified"', '"Steersheet 365"', 'name'],
  ['nothing hidden', XML_ID, '', 'unified'],
  ['another server allowed', '"example.org"', '"example.com"', 'address'],
  ['http', /"privacyUrl": "https/, '"privacyUrl": "http', 'address'],
  [
    'another server',
    /"termsOfUseUrl": "https:\/\/example.org/,
    '"termsOfUseUrl": "https://example.com',
    'address',
  ],
  ['no outline', '"outline"', '"edge"', 'icon-missing'],
  [
    'a button without 80 pixels',
    /"size": 80,\s*"url": "[^"]*raid-80.png"/,
    '"size": 64, "url": "https://example.org/steersheet/icons/raid-64.png"',
    'icon-missing',
  ],
  ['an icon of another size', 'raid-80.png', 'raid-64.png', 'icon-size'],
  ['a short life', '"lifetime": "long"', '"lifetime": "short"', 'runtime'],
  ['another requirement', '"name": "SharedRuntime"', '"name": "ExcelApi"', 'requirements'],
  ['less than writing', 'Document.ReadWrite.User', 'Document.Read.User', 'permission'],
  ['another namespace', '"name": "PMO"', '"name": "PM"', 'functions'],
  [
    'functions whose address never changes',
    /functions\.json\?v=[^"]*/,
    'functions.json',
    'functions',
  ],
  [
    'an action that is no command',
    /"id": "raid",\s*"type": "executeFunction"/,
    '"id": "raids", "type": "executeFunction"',
    'command',
  ],
  [
    'a button that does nothing',
    /"actionId": "raid",\s*"enabled"/,
    '"actionId": "raids", "enabled"',
    'command',
  ],
  ['keys that are in use', 'Ctrl+Shift+Alt+1', 'Ctrl+S', 'shortcut'],
  ['keys given twice', 'Ctrl+Shift+Alt+1', 'Ctrl+Shift+Alt+2', 'shortcut'],
];

/** Of shortcuts.json. */
export const SHORTCUT_FAULTS: readonly Fault[] = [
  ['no JSON', '{', '', 'not-json'],
  ['an action that is no command', '"id": "raid"', '"id": "raids"', 'shortcut'],
  ['an action without a name', '"name": "Status"', '"title": "Status"', 'shortcut'],
  ['keys that run nothing', '"action": "raid"', '"action": "raids"', 'shortcut'],
  ['letters, which some keyboards write so', 'Alt+1', 'Alt+S', 'shortcut'],
  ['keys given twice', 'Alt+1', 'Alt+2', 'shortcut'],
];

/** Of the page. */
export const PAGE_FAULTS: readonly (readonly [name: string, from: string | RegExp, to: string])[] =
  [
    ['no policy', /<meta http-equiv.*\/>/, ''],
    ['a laxer policy', "'none'", '*'],
    [
      'something loaded before the policy',
      '<meta charset',
      '<script src="a.js"></script><meta charset',
    ],
    ['no Office.js', `<script src="${OFFICE_JS}"></script>`, ''],
    ['its own copy of Office.js', OFFICE_JS, 'office.js'],
    ['Office.js twice', '</head>', `<script src="${OFFICE_JS}"></script></head>`],
    ['Office.js outside the head', /(<script src="https.*)([\s\S]*<body>)/, '$2$1'],
    ['a script from elsewhere', 'src="taskpane.js"', 'src="https://cdn.example/taskpane.js"'],
    ['a script of the root', 'src="taskpane.js"', 'src="/taskpane.js"'],
    ['a stylesheet from elsewhere', 'href="taskpane.css"', 'href="//cdn.example/a.css"'],
    ['a script in its text', '<body>', '<body><script>alert(1)</script>'],
    ['styles in its text', '<body>', '<body><style>p{}</style>'],
    ['a style of an element', '<body>', '<body style="color:red">'],
    ['a handler', '<body>', '<body onload="a()">'],
  ];
