import { describe, expect, it } from 'vitest';
import { checkXmlManifest } from '../../manifests/check/check-xml-manifest.ts';
import type { ManifestRule } from '../../manifests/check/fault.ts';
import { manifestSource } from '../../manifests/source.ts';
import { xmlManifest } from '../../manifests/xml-manifest.ts';
import { CONTEXT, planted, rulesOf, SOURCE, withFile } from './sample-source.ts';

const XML = xmlManifest(SOURCE);
const LONG = (count: number) => 'x'.repeat(count);

/** What is changed in a sound manifest, and the one rule that this breaks. */
const FAULTS: readonly (readonly [string, string | RegExp, string, ManifestRule])[] = [
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

describe('the XML manifest', () => {
  it('keeps every rule', () => {
    expect(checkXmlManifest(XML, CONTEXT)).toEqual([]);
  });

  it('is read with the byte order mark that editors add, and with comments', () => {
    expect(checkXmlManifest(`\uFEFF${XML}<!-- end -->\n`, CONTEXT)).toEqual([]);
  });

  it.each(FAULTS)('with %s is refused', (_, from, to, rule) => {
    const faults = checkXmlManifest(planted(XML, from, to), CONTEXT);
    expect(rulesOf(faults)).toContain(rule);
  });

  it.each([
    ['taskpane.html', null, 'file-missing'],
    ['icons/raid-80.png', null, 'file-missing'],
    ['icons/raid-80.png', 'file', 'icon-size'],
    ['icons/raid-80.png', { width: 80, height: 79 }, 'icon-size'],
    ['icons/steersheet-32.png', { width: 64, height: 64 }, 'icon-size'],
  ] as const)('is refused where %s is %o', (path, found, rule) => {
    expect(rulesOf(checkXmlManifest(XML, withFile(path, found)))).toEqual([rule]);
  });

  it('without a button for a new command is refused, and with one is not', () => {
    const commands = [...CONTEXT.commands, 'forecast'];
    expect(rulesOf(checkXmlManifest(XML, { ...CONTEXT, commands }))).toEqual(['command']);
    const named = commands.map((id) => ({ id, label: id, summary: `Makes ${id}.` }));
    const grown = xmlManifest(manifestSource('1.2.3', SOURCE.base, '0123abcd', named));
    expect(checkXmlManifest(grown, { ...CONTEXT, commands })).toEqual([]);
  });

  it('writes what a text holds so that it is read as it was', () => {
    const [first] = SOURCE.commands;
    const label = `R&D <"now"> it's`;
    const commands = [{ id: first?.action ?? '', label, summary: label }];
    const text = xmlManifest(manifestSource('1.2.3', SOURCE.base, '0', commands));
    const faults = checkXmlManifest(text, { ...CONTEXT, commands: [first?.action ?? ''] });
    expect(faults).toEqual([]);
    expect(text).toContain('R&amp;D &lt;&quot;now&quot;&gt;');
  });
});
