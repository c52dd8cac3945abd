/** Bundles the sidebar's page for Google Sheets: one file of HTML with its script and its styles within, since Google takes no others. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const PAGE = 'gsheets/sidebar/sidebar.html';
const ENTRY = 'gsheets/sidebar/sidebar.ts';
/** Where the page takes them up. */
const [SCRIPT, STYLE] = ['<script></script>', '<style></style>'];

/** `sidebar.html`, whole. */
export async function sidebarPage(): Promise<string> {
  const [html, { script, style }] = await Promise.all([readFile(PAGE, 'utf8'), bundled()]);
  for (const place of [SCRIPT, STYLE]) {
    if (html.split(place).length !== 2) throw new Error(`${PAGE} needs ${place} once`);
  }
  // By a function: in a text to be put in, a dollar sign would have a meaning of its own.
  return html
    .replace(STYLE, () => `<style>${withinStyle(style)}</style>`)
    .replace(SCRIPT, () => `<script>${withinScript(script)}</script>`);
}

/**
 * The script so that HTML does not take a part of it for the script's end, nor for the beginning of a comment. Both occur within texts only, where
 * the escape means the same. So does that of a sign beyond ASCII, in texts, patterns and names alike: no encoding can spoil it.
 */
export function withinScript(script: string): string {
  return script
    .replace(/<(?=\/script|script|!--)/gi, '\\x3C')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .trim();
}

/** @throws Error where a style sheet would end before its end; no escape holds everywhere in one. */
function withinStyle(style: string): string {
  if (/<\/style/i.test(style)) throw new Error('a style sheet contains its own end');
  return style.trim();
}

async function bundled(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: { sidebar: ENTRY },
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  const textOf = (end: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(end));
    if (file === undefined) throw new Error(`esbuild gave no ${end}`);
    return file.text;
  };
  return { script: textOf('.js'), style: textOf('.css') };
}
