import { describe, expect, it } from 'vitest';
import { checkUnifiedManifest } from '../../manifests/check/check-unified-manifest.ts';
import type { ManifestRule } from '../../manifests/check/fault.ts';
import { XML_ID } from '../../manifests/source.ts';
import { unifiedManifest } from '../../manifests/unified-manifest.ts';
import { CONTEXT, planted, rulesOf, SOURCE, withFile } from './sample-source.ts';

const JSON_TEXT = unifiedManifest(SOURCE);

const FAULTS: readonly (readonly [string, string | RegExp, string, ManifestRule])[] = [
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

describe('the unified manifest', () => {
  it('keeps every rule', () => {
    expect(checkUnifiedManifest(JSON_TEXT, CONTEXT)).toEqual([]);
  });

  it.each(FAULTS)('with %s is refused', (_, from, to, rule) => {
    expect(rulesOf(checkUnifiedManifest(planted(JSON_TEXT, from, to), CONTEXT))).toContain(rule);
  });

  it.each([
    ['icons/unified-outline-32.png', null, 'file-missing'],
    ['icons/unified-color-192.png', { width: 191, height: 192 }, 'icon-size'],
    ['taskpane.html', null, 'file-missing'],
  ] as const)('is refused where %s is %o', (path, found, rule) => {
    expect(rulesOf(checkUnifiedManifest(JSON_TEXT, withFile(path, found)))).toEqual([rule]);
  });
});
