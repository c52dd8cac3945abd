/** Puts the Excel add-in together in a folder of static files, ready to be hosted at one address. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { UNIFIED_ICONS } from '../../manifests/icon-files.ts';
import { PAGE_POLICY, READING_POLICY, withPolicy } from '../../manifests/page-policy.ts';
import { shortcutsJson } from '../../manifests/shortcuts.ts';
import { FILES, type ManifestSource, manifestSource } from '../../manifests/source.ts';
import { unifiedManifest } from '../../manifests/unified-manifest.ts';
import { xmlManifest } from '../../manifests/xml-manifest.ts';
import { bundlePage } from './bundle-page.ts';

const PAGE = { html: 'excel-addin/taskpane.html', entry: 'excel-addin/taskpane.ts' } as const;
const FUNCTIONS = 'excel-addin/functions/functions.json';
const ICONS = 'manifests/icons';
const PAGES = 'manifests/pages';
/** The unified manifest with its icons, as the admin centre takes it. */
const PACKAGE = 'steersheet-unified.zip';
/** Zip files begin in 1980; one date for all keeps the package the same where its files are. */
const NO_DATE = new Date(1980, 0, 1, 12);

/** Empties `outdir` and builds the add-in there, for the address `base`, which ends with a slash. */
export async function bundleExcel(outdir: string, base: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const functions = await readFile(FUNCTIONS, 'utf8');
  const stamp = createHash('sha256').update(functions).digest('hex').slice(0, 8);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const source = manifestSource(version, base, stamp);
  const unified = unifiedManifest(source);
  const write = (file: string, content: string | Uint8Array) =>
    writeFile(join(outdir, file), content);
  await Promise.all([
    cp(ICONS, join(outdir, 'icons'), { recursive: true }),
    write(FILES.functions, functions),
    write(FILES.shortcuts, shortcutsJson(source)),
    write('manifest.xml', xmlManifest(source)),
    write('manifest.json', unified),
    write(PACKAGE, await unifiedPackage(unified)),
    writePages(source, write),
    writeTaskPane(outdir, write),
  ]);
}

type Write = (file: string, content: string | Uint8Array) => Promise<void>;

async function writeTaskPane(outdir: string, write: Write): Promise<void> {
  // The oldest Excel that is supported shows it in an older browser than a workbench would be opened in.
  await bundlePage(PAGE.entry, 'taskpane', outdir, 'es2020');
  await write(FILES.page, withPolicy(await readFile(PAGE.html, 'utf8'), PAGE_POLICY));
}

async function writePages({ version }: ManifestSource, write: Write): Promise<void> {
  const licence = (await readFile('LICENSE', 'utf8'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  await write('pages.css', await readFile(join(PAGES, 'pages.css'), 'utf8'));
  for (const file of [FILES.support, FILES.privacy, FILES.terms]) {
    const text = await readFile(join(PAGES, file), 'utf8');
    const filled = text.replaceAll('{version}', version).replaceAll('{licence}', () => licence);
    await write(file, withPolicy(filled, READING_POLICY));
  }
}

async function unifiedPackage(manifest: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = { 'manifest.json': new TextEncoder().encode(manifest) };
  for (const { file } of Object.values(UNIFIED_ICONS)) {
    files[`icons/${file}`] = await readFile(join(ICONS, file));
  }
  return zipSync(files, { mtime: NO_DATE });
}
