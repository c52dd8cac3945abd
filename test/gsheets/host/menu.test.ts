/** The menu, as a person meets it: no consent needed, every command, and each opens the page that carries it out. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../../core/index.ts';
import { builtAddOn, openSidebarWorld } from '../sidebar/sidebar-world.ts';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await builtAddOn();
}, 120_000);

const CAPTIONS = [
  ...['Report status', 'Report programme', 'Report delivery'],
  ...['Age RAID log', 'Check capacity', 'Prioritise', 'Report value'],
];

describe('the menu', () => {
  it('appears without anybody’s consent and has every command, each beginning with a verb', async () => {
    const { world } = await openSidebarWorld();
    world.open();
    const [menu, ...none] = world.shown.menus;
    expect(none).toEqual([]);
    expect(menu).toMatchObject({ caption: 'Steersheet', isAddOn: false });
    const captions = menu?.entries.map((one) => (one.is === 'item' ? one.caption : one.is));
    expect(captions).toEqual(['Open pane', ...CAPTIONS, 'separator', 'Test this installation']);
    expect(CAPTIONS).toHaveLength(COMMANDS.length);
  });

  it('asks for no more than the spreadsheet it is in, and its own dialogs', () => {
    expect(JSON.parse(readFileSync('gsheets/appsscript.json', 'utf8'))).toMatchObject({
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  const items = [
    ['Open pane', ''],
    ...CAPTIONS.map((caption, index) => [caption, COMMANDS[index]?.id ?? ''] as const),
    ['Test this installation', 'self-test'],
  ] as const;
  it.each(items)(
    '%s opens the page, which is told of “%s”, and reads nothing',
    async (caption, asked) => {
      const { world } = await openSidebarWorld();
      const { page } = await builtAddOn();
      world.open();
      world.click('Steersheet', caption);
      const html = page.replace('data-asked=""', `data-asked="${asked}"`);
      expect(html === page).toBe(asked === '');
      expect(world.shown.sidebar).toEqual({ title: 'Steersheet', html });
      expect(world.counts()).toMatchObject({ reads: 0, writes: 0 });
    },
  );

  it('opens the page anew where it is open already, with what is asked for now', async () => {
    const { world } = await openSidebarWorld();
    world.open();
    world.click('Steersheet', 'Prioritise');
    world.click('Steersheet', 'Open pane');
    expect(world.shown.sidebar?.html).toContain('data-asked=""');
  });
});
