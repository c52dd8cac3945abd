/** The page of the sidebar as it is pushed: one file that needs no other, and that HTML reads as it is meant. */

import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sidebarPage, withinScript } from '../../../tools/bundle/bundle-sidebar.ts';

let html = '';

beforeAll(async () => {
  html = await sidebarPage();
}, 60_000);

describe('the page', () => {
  it('has its script and its styles within, each once and not empty', () => {
    const found = [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)];
    expect(found.map(([, tag]) => tag)).toEqual(['style', 'script']);
    for (const [, , content = ''] of found) expect(content.length).toBeGreaterThan(5000);
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('loads nothing: no address but the names of XML, no link, no source, no import', () => {
    const addresses = new Set(html.match(/\b(?:https?|wss?):\/\/[^\s"'`)]+/g) ?? []);
    for (const address of addresses) expect(address).toMatch(/^http:\/\/www\.w3\.org\//);
    expect(html).not.toMatch(
      /<link\b|<script [^>]*src|<img\b|@import|url\((?!["']?data:)|import\(/i,
    );
    expect(html).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource)\b/);
  });

  it('is taken for no template, and holds no sign but those of ASCII', () => {
    expect(html).not.toContain('<?');
    expect([...html].every((sign) => sign.charCodeAt(0) < 128)).toBe(true);
  });

  it('is at most 320 KB on its way, all pages of the pane and all that computes included', () => {
    expect(gzipSync(html).length).toBeLessThan(320 * 1024);
  });
});

describe('a script within HTML', () => {
  it.each([
    ['"</script>"', '</script>'],
    ["'</SCRIPT '", '</SCRIPT '],
    ['`<!-- <script> -->`', '<!-- <script> -->'],
    ['"a < b <c> $& </style>"', 'a < b <c> $& </style>'],
    ['/<!--x/.test("<!--x")', true],
    ['"€ – 🙂" + /[€–]/.test("–") + /^[🙂]$/u.test("🙂")', '€ – 🙂truetrue'],
  ])('means the same: %s', (script, value) => {
    const within = withinScript(script);
    expect(within).not.toMatch(/<\/script|<script|<!--|[^\0-\x7f]/i);
    expect(new Function(`return ${within}`)()).toBe(value);
  });
});
