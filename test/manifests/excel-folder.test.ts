import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UNIFIED_ICONS } from '../../manifests/icon-files.ts';
import { NAMES, UNIFIED_ID, XML_ID } from '../../manifests/source.ts';
import { bundleExcel } from '../../tools/bundle/bundle-excel.ts';
import { manifestFaults } from '../../tools/excel/manifest-faults.ts';
import { schemaFaults } from '../../tools/excel/schema-faults.ts';
import { planted } from './sample-source.ts';

const BASE = 'https://example.org/steersheet/';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'steersheet-excel-'));
const read = (file: string) => readFileSync(join(folder, file));

beforeAll(async () => {
  await bundleExcel(folder, BASE);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the built folder of the Excel add-in', () => {
  it('keeps every rule', () => {
    expect(manifestFaults(folder, BASE, version)).toEqual([]);
  });

  it('would be told of files that are missing or are others', () => {
    const broken = mkdtempSync(join(tmpdir(), 'steersheet-excel-'));
    cpSync(folder, broken, { recursive: true });
    rmSync(join(broken, 'functions.json'));
    rmSync(join(broken, 'taskpane.css'));
    cpSync(join(broken, 'icons/raid-16.png'), join(broken, 'icons/raid-20.png'));
    writeFileSync(join(broken, 'icons/raid-80.png'), 'no picture');
    writeFileSync(join(broken, 'privacy.html'), '<html><head></head></html>');
    const said = manifestFaults(broken, BASE, version).map(({ rule, what }) => `${rule}: ${what}`);
    rmSync(broken, { recursive: true });
    expect(said).toContain('file-missing: functions.json, which <bt:Url> names');
    expect(said).toContain('file-missing: taskpane.css, which taskpane.html loads');
    expect(said).toContain('icon-size: icons/raid-20.png has 16 × 16 pixels, not 20 × 20');
    expect(said).toContain('icon-size: icons/raid-80.png is no picture');
    expect(said).toContain('page: privacy.html has not the content-security policy');
  });

  it('has a manifest in JSON that keeps the schema of Microsoft, read from its package and not from the network', async () => {
    const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    expect(await schemaFaults(join(folder, 'manifest.json'))).toEqual([]);
    expect(network).not.toHaveBeenCalled();
    network.mockRestore();
  });

  it.each([
    ['an unknown property', '"accentColor"', '"accent": 1, "accentColor"'],
    ['a name of 31 characters', NAMES.unified, 'x'.repeat(31)],
    ['a button without a tip', '"supertip"', '"tip"'],
    ['an id that is none', UNIFIED_ID, 'steersheet'],
    ['a life of another kind', '"long"', '"forever"'],
  ])('would be told of %s by that schema', async (_, from, to) => {
    const changed = join(folder, 'changed.json');
    writeFileSync(changed, planted(read('manifest.json').toString(), from, to));
    const said = await schemaFaults(changed);
    rmSync(changed);
    expect(said.length).toBeGreaterThan(0);
    expect(said.join().length).toBeLessThan(2000);
  });

  it('has manifests that the tools of Microsoft read as they are meant', async () => {
    const xml = await OfficeAddinManifest.readManifestFile(join(folder, 'manifest.xml'));
    expect(xml).toMatchObject({
      id: XML_ID,
      version: `${version}.0`,
      displayName: NAMES.xml,
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      iconUrl: `${BASE}icons/steersheet-32.png`,
      defaultSettings: { sourceLocation: `${BASE}taskpane.html` },
    });
    const unified = await OfficeAddinManifest.readManifestFile(join(folder, 'manifest.json'));
    expect(unified).toMatchObject({ id: UNIFIED_ID, version, displayName: NAMES.unified });
  });

  it('has the functions under an address that changes with them', () => {
    const functions = read('functions.json').toString();
    expect(functions).toBe(readFileSync('excel-addin/functions/functions.json', 'utf8'));
    expect(read('manifest.xml').toString()).toMatch(
      new RegExp(`"${BASE}functions\\.json\\?v=${version.replaceAll('.', '\\.')}-[0-9a-f]{8}"`),
    );
  });

  it('has a package for the admin centre: the unified manifest and the icons that it names', () => {
    const files = unzipSync(read('steersheet-unified.zip'));
    const icons = Object.values(UNIFIED_ICONS).map(({ file }) => `icons/${file}`);
    expect(Object.keys(files).sort()).toEqual([...icons, 'manifest.json'].sort());
    for (const [name, bytes] of Object.entries(files)) {
      expect(Buffer.from(bytes).equals(read(name)), name).toBe(true);
    }
  });

  it('says in its pages what they promise to say', () => {
    expect(read('support.html').toString()).toContain(`version, ${version}.`);
    expect(read('support.html').toString()).toContain('#NAME?');
    expect(read('terms.html').toString()).toContain('Permission is hereby granted');
    for (const page of ['support.html', 'privacy.html', 'terms.html']) {
      expect(read(page).toString()).not.toMatch(/\{\w+\}/);
    }
  });

  it('is the same when it is built again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'steersheet-excel-'));
    await bundleExcel(again, BASE);
    for (const file of [
      'manifest.xml',
      'manifest.json',
      'shortcuts.json',
      'steersheet-unified.zip',
    ]) {
      expect(readFileSync(join(again, file)).equals(read(file)), file).toBe(true);
    }
    rmSync(again, { recursive: true });
  });

  it('names no other address where it is built for another', async () => {
    const other = mkdtempSync(join(tmpdir(), 'steersheet-excel-'));
    await bundleExcel(other, 'https://pmo.example.net/a/b/');
    expect(
      manifestFaults(other, 'https://pmo.example.net/a/b/', version).map(({ rule }) => rule),
    ).not.toContain('address');
    for (const file of ['manifest.xml', 'manifest.json']) {
      expect(readFileSync(join(other, file), 'utf8')).not.toContain('example.org');
    }
    rmSync(other, { recursive: true });
  });
});
