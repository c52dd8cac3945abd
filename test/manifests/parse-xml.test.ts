import { describe, expect, it } from 'vitest';
import { parseXml } from '../../manifests/check/parse-xml.ts';
import { element, xmlText } from '../../manifests/xml-element.ts';

describe('reading XML', () => {
  it('gives back what was written', () => {
    const root = element('a', { x: `1 < 2 & "3" > '4'` }, [
      element('b:c', {}, 'text & <more>'),
      element('d', { 'b:e': '' }),
    ]);
    expect(parseXml(xmlText(root))).toEqual(root);
  });

  it('reads both kinds of quotes, comments, and tags over several lines', () => {
    const read = parseXml(
      `<!-- <x> -->\n<a\n  x='"'\n  y = "'"\n>\n<!-- -- -->  t&apos;s\n</a >\n`,
    );
    expect(read).toEqual(element('a', { x: '"', y: "'" }, "t's"));
  });

  it.each([
    ['', /one root/],
    ['text', /one root|outside/],
    ['<a>', /no end/],
    ['<a></b>', /ends nothing/],
    ['</a>', /ends nothing/],
    ['<a/><b/>', /one root/],
    ['<a/>text', /outside/],
    ['<a>text<b/></a>', /text beside/],
    ['<a x=1/>', /neither/],
    ['<a x="1" x="2"/>', /twice/],
    ['<a x="<"/>', /neither/],
    ['<a>&nbsp;</a>', /&nbsp; is not read/],
    ['<a>R&D</a>', /is not read/],
    ['<a>\n<!-- </a>', /line 2: a comment/],
    ['<!DOCTYPE a><a/>', /neither/],
    ['<a><![CDATA[x]]></a>', /neither/],
  ])('%s is refused', (text, why) => {
    expect(() => parseXml(text)).toThrow(why);
  });
});
