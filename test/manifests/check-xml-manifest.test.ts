import { describe, expect, it } from 'vitest';
import { checkXmlManifest } from '../../manifests/check/check-xml-manifest.ts';
import { manifestSource } from '../../manifests/source.ts';
import { xmlManifest } from '../../manifests/xml-manifest.ts';
import { CONTEXT, planted, rulesOf, SOURCE, withFile } from './sample-source.ts';
import { XML_FAULTS } from './seeded-faults.ts';

const XML = xmlManifest(SOURCE);

describe('the XML manifest', () => {
  it('keeps every rule', () => {
    expect(checkXmlManifest(XML, CONTEXT)).toEqual([]);
  });

  it('is read with the byte order mark that editors add, and with comments', () => {
    expect(checkXmlManifest(`\uFEFF${XML}<!-- end -->\n`, CONTEXT)).toEqual([]);
  });

  it.each(XML_FAULTS)('with %s is refused', (_, from, to, rule) => {
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
