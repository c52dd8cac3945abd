import { describe, expect, it } from 'vitest';
import { openSheetsWorld } from './open-sheets-world.ts';
import { resultOf, worldWith } from './world-with.ts';

describe('a formula', () => {
  it.each([
    ["sheet.getRange('A1').setValue(1);", 'You do not have permission to call Range.setValue.'],
    ["book.insertSheet('X');", 'You do not have permission to call Spreadsheet.insertSheet.'],
    ["sheet.getRange('A1').activate();", 'You do not have permission to call Range.activate.'],
    ['SpreadsheetApp.flush();', 'You do not have permission to call SpreadsheetApp.flush.'],
    ['SpreadsheetApp.getUi();', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ["book.toast('x');", 'You do not have permission to call Spreadsheet.toast.'],
    [
      "SpreadsheetApp.openById('x');",
      'You do not have permission to call SpreadsheetApp.openById.',
    ],
  ])('may not %s', (line, message) => {
    expect(() => worldWith(line).formula('main')).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
  });

  it('reads cells, values, blanks and dates', () => {
    const body =
      'return [[sheet.getRange("A1").getValue(), JSON.stringify(a), b instanceof Date]];';
    const world = worldWith(body, { spreadsheet: { sheets: [{ name: 'T', cells: [[7]] }] } });
    const range = [
      [1, ''],
      ['x', true],
    ];
    expect(world.formula('main', range, new Date(0))).toEqual([[7, JSON.stringify(range), true]]);
  });

  it('is handed cells as Google hands them, dates at midnight of the spreadsheet’s zone, or the script’s', () => {
    const date = { value: 46023, format: { numberFormat: 'yyyy-mm-dd' } };
    const options = {
      spreadsheet: {
        sheets: [
          {
            name: 'T',
            cells: [
              [date, null],
              ['x', { error: '#N/A' }],
            ],
          },
        ],
      },
      timeZone: 'America/New_York',
      scriptTimeZone: 'Asia/Tokyo',
    };
    const body =
      'return [[Array.isArray(a), a instanceof Date ? a.getHours() : JSON.stringify(a)]];';
    const world = worldWith(body, options);
    expect(world.formula('main', world.cells('T', 'A1'))).toEqual([[false, 14]]);
    expect(world.formula('main', world.cells('T', 'B1:B2'))).toEqual([[true, '[[""],["#N/A"]]']]);
    const other = worldWith(body, { ...options, doubts: { formulaDatesFollow: 'script' } });
    expect(other.formula('main', other.cells('T', 'A1'))).toEqual([[false, 0]]);
  });

  it('must be given a scalar or a block', () => {
    expect(worldWith('return [[1, 2], [3, null]];').formula('main')).toEqual([
      [1, 2],
      [3, null],
    ]);
    for (const wrong of [
      '{}',
      '() => 1',
      'NaN',
      '[[{}]]',
      '[[[1]]]',
      '[1, 2]',
      '[[1], [2, 3]]',
      'Promise.resolve()',
    ])
      expect(() => worldWith(`return ${wrong};`).formula('main')).toThrow(
        expect.objectContaining({ name: 'ScriptFault' }),
      );
  });

  it('may not call a function that ends with an underscore', () => {
    const world = openSheetsWorld({ code: 'function HIDDEN_() { return 1; }' });
    expect(() => world.formula('HIDDEN_')).toThrow('Unknown function');
  });
});

describe('onOpen without authorisation', () => {
  const open = (line: string) =>
    openSheetsWorld({ code: `function other() { return 5; } function onOpen(e) { ${line} }` });

  it('makes a menu, whose items run with authorisation', () => {
    const world = open(`if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('wrong mode');
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Run', 'other').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Deep', 'other')).addToUi();
      ui.createMenu('Steersheet').addItem('Start', 'other').addToUi();
      console.log(Session.getActiveUserLocale());`);
    world.open();
    expect(world.shown.menus.map(({ caption, isAddOn }) => [caption, isAddOn])).toEqual([
      ['', true],
      ['Steersheet', false],
    ]);
    expect([
      world.click('', 'Run'),
      world.click('', 'More', 'Deep'),
      world.click('Steersheet', 'Start'),
    ]).toEqual([5, 5, 5]);
    expect(() => world.click('Steersheet', 'Stop')).toThrow('no menu item');
  });

  it.each([
    'SpreadsheetApp.getActiveSpreadsheet();',
    'PropertiesService.getDocumentProperties();',
    'SpreadsheetApp.getUi().alert("x");',
    'HtmlService.createHtmlOutput("x");',
    'LockService.getDocumentLock();',
    'CacheService.getDocumentCache();',
  ])('may not %s', (line) => {
    expect(() => open(line).open()).toThrow('You do not have permission to call');
  });

  it('comes to light where an item leads nowhere', () => {
    expect(() =>
      open("SpreadsheetApp.getUi().createAddonMenu().addItem('X', 'gone');").open(),
    ).toThrow('calls gone, which is no top-level function');
  });
});

describe('scopes', () => {
  it.each([
    ["SpreadsheetApp.openById('x');", 'https://www.googleapis.com/auth/spreadsheets'],
    ["UrlFetchApp.fetch('x');", 'https://www.googleapis.com/auth/script.external_request'],
    ['Session.getActiveUser().getEmail();', 'https://www.googleapis.com/auth/userinfo.email'],
  ])('that the manifest does not ask for are missed: %s', (line, scope) => {
    expect(() => resultOf(line)).toThrow(
      expect.objectContaining({
        name: 'Exception',
        message: expect.stringMatching(
          new RegExp(`^Specified permissions are not sufficient to call .+: ${scope}$`),
        ),
      }),
    );
  });

  it('are needed for the sidebar and for the spreadsheet', () => {
    expect(() =>
      resultOf("SpreadsheetApp.getUi().alert('x');", {
        scopes: ['https://www.googleapis.com/auth/spreadsheets'],
      }),
    ).toThrow('Required permissions: https://www.googleapis.com/auth/script.container.ui');
    expect(() => resultOf('return 1;', { scopes: [] })).toThrow('spreadsheets.currentonly');
  });
});

describe('what is shown', () => {
  it('is the sidebar from a file of the project', () => {
    const world = worldWith(
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Steersheet'));",
      { files: { sidebar: '<p>hello</p>' } },
    );
    world.call('main');
    expect(world.shown.sidebar).toEqual({ title: 'Steersheet', html: '<p>hello</p>' });
    expect(() => resultOf("HtmlService.createHtmlOutputFromFile('gone');")).toThrow(
      'No HTML file named gone was found.',
    );
  });

  it('are questions, answered in turn', () => {
    const world = worldWith(`const ui = SpreadsheetApp.getUi();
      const first = ui.alert('Sure?', 'It goes.', ui.ButtonSet.YES_NO);
      const asked = ui.prompt('Name?');
      return [first === ui.Button.YES, asked.getResponseText(), String(ui.alert('Done'))];`);
    world.answers.push('YES', 'OK:Plan B');
    expect(world.call('main')).toEqual([true, 'Plan B', 'CLOSE']);
    expect(world.shown.alerts).toEqual([
      { title: 'Sure?', prompt: 'It goes.' },
      { title: '', prompt: 'Name?' },
      { title: '', prompt: 'Done' },
    ]);
  });
});

describe('locks', () => {
  it('are waited for, on the clock, and given up', () => {
    const world = worldWith(
      'const lock = LockService.getDocumentLock(); const before = Date.now(); const got = lock.tryLock(a); return [got, lock.hasLock(), Date.now() - before];',
      { costs: { lock: 0, light: 0 } },
    );
    world.holdLock('document', 5000);
    expect(world.call('main', 1000)).toEqual([false, false, 1000]);
    expect(world.call('main', 10000)).toEqual([true, true, 4000]);
    expect(world.call('main', 0)).toEqual([true, true, 0]);
  });

  it('throw where waiting was in vain', () => {
    const world = worldWith('LockService.getDocumentLock().waitLock(10);');
    world.holdLock('document', 60_000);
    expect(() => world.call('main')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});

describe('properties and cache', () => {
  it('outlive the run, each store apart', () => {
    const world = worldWith(
      "const p = PropertiesService.getDocumentProperties(); const had = p.getProperty('k'); p.setProperty('k', 'v'); PropertiesService.getUserProperties().setProperty('u', '1'); return [had, p.getKeys(), p.getProperties()];",
    );
    expect(world.call('main')).toEqual([null, ['k'], { k: 'v' }]);
    expect(world.call('main')).toEqual(['v', ['k'], { k: 'v' }]);
    expect(world.properties.document).toEqual(new Map([['k', 'v']]));
  });

  it.each([
    ["setProperty('k', 'é'.repeat(5000));", 'Argument too large: value'],
    [
      "setProperties(Object.fromEntries(Array.from({ length: 60 }, (_, n) => ['k' + n, 'x'.repeat(9000)])));",
      'You have exceeded the property storage quota.',
    ],
    ['setProperties({ k: 5 });', 'must be a string'],
  ])('have limits: %s', (line, message) => {
    expect(() => resultOf(`PropertiesService.getDocumentProperties().${line}`)).toThrow(message);
  });

  it('forget what was cached when its time is over, or any time', () => {
    const world = worldWith(
      "const c = CacheService.getDocumentCache(); c.put('k', 'v', 60); const soon = c.get('k'); Utilities.sleep(61000); return [soon, c.get('k')];",
    );
    expect(world.call('main')).toEqual(['v', null]);
    expect(() => resultOf("CacheService.getDocumentCache().put('k', 'x'.repeat(102401));")).toThrow(
      'too large',
    );
  });
});
