/** Draws the icons of the Excel add-in with Chromium, from the product's SVG; `--check` looks at the files without a browser. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Drawing, drawings } from './icons/drawings.ts';
import { judgeIcon, NOTE, stampOf } from './icons/judge-icon.ts';
import { withNote } from './icons/png.ts';
import { launchChromium } from './programs/launch-chromium.ts';

const FOLDER = 'manifests/icons';

function troubleOf(wanted: readonly Drawing[]): readonly string[] {
  const names = new Set(wanted.map(({ file }) => file));
  const strange = readdirSync(FOLDER).filter((name) => !names.has(name));
  return [
    ...strange.map((name) => `${FOLDER}/${name} is no icon that is drawn`),
    ...wanted.flatMap((drawing) => {
      const path = join(FOLDER, drawing.file);
      const why = existsSync(path) ? judgeIcon(drawing, readFileSync(path)) : 'is not there';
      return why === null ? [] : [`${path} ${why}`];
    }),
  ];
}

async function draw(wanted: readonly Drawing[]): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const drawing of wanted) {
      const { file, size, svg } = drawing;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const pixels = await page.screenshot({ omitBackground: true });
      writeFileSync(join(FOLDER, file), withNote(pixels, NOTE, stampOf(drawing)));
    }
  } finally {
    await browser.close();
  }
}

const wanted = drawings();
if (!process.argv.includes('--check')) {
  for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name));
  await draw(wanted);
}
const trouble = troubleOf(wanted);
for (const line of trouble) console.log(line);
process.exitCode = trouble.length === 0 ? 0 : 1;
