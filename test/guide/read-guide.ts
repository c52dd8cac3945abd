/** Takes docs/guide.md apart: what the reader is told to paste, type and press, and what he is told to see. */

import { readFileSync } from 'node:fs';

/** The guide, from the root of the project. */
export const GUIDE = 'docs/guide.md';

/** A table of the guide that is pasted into the workbook, its header row onto the same headers. */
export interface GuidePaste {
  readonly sheet: string;
  /** The cell that is clicked before pasting. */
  readonly a1: string;
  /** Rows of texts, the headers first; a blank cell is `''`. */
  readonly rows: readonly (readonly string[])[];
}

/** A value that is typed into one cell. */
export interface GuideTyped {
  readonly sheet: string;
  readonly a1: string;
  readonly text: string;
}

/** One chapter of the guide. */
export interface GuideSection {
  readonly title: string;
  readonly pastes: readonly GuidePaste[];
  readonly typed: readonly GuideTyped[];
  /** What is said to be read on screen or in a tab, word by word: the block quotes. */
  readonly quotes: readonly string[];
  /** What is pressed, or pointed to by its words: everything in italics. */
  readonly labels: readonly string[];
  /** The rows of the tables that explain something, without their headers. */
  readonly explained: readonly (readonly string[])[];
  /** Blocks of code, each with its language. */
  readonly code: readonly { readonly language: string; readonly text: string }[];
  /** File names of the pictures, without folder and extension. */
  readonly pictures: readonly string[];
}

const PASTE = /\*\*([^*]+)\*\*, cell \*\*([A-Z]+\d+)\*\*:$/;
const TYPED = /`([^`]+)` into \*\*([A-Z]+\d+)\*\*/g;
const TYPED_TAB = /tab \*\*([^*]+)\*\*/;
const LABEL = /(?<![*\w])\*([^*]+)\*(?![*\w])/g;
const PICTURE = /!\[[^\]]*\]\(images\/guide\/([\w-]+)\.png\)/g;

/** Every chapter, in order. */
export function readGuide(): readonly GuideSection[] {
  const [, ...parts] = readFileSync(GUIDE, 'utf8').split(/^## /m);
  return parts.map(readSection);
}

function readSection(text: string): GuideSection {
  const code = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', body = '']) => ({ language, text: body }),
  );
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  const blocks = prose.split(/\n{2,}/).map((block) => block.trim());
  const pastes: GuidePaste[] = [];
  const explained: string[][] = [];
  const quotes: string[] = [];
  const typed: GuideTyped[] = [];
  const labels: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const paragraph = oneLine(block);
    if (block.startsWith('|')) {
      const rows = tableRows(block);
      const [, sheet, a1] = PASTE.exec(oneLine(blocks[index - 1] ?? '')) ?? [];
      if (sheet !== undefined && a1 !== undefined) pastes.push({ sheet, a1, rows });
      else explained.push(...rows.slice(1));
    } else if (block.startsWith('>')) {
      quotes.push(oneLine(block.replace(/^> ?/gm, '')));
    } else {
      const [, sheet = ''] = TYPED_TAB.exec(paragraph) ?? [];
      for (const [, value = '', a1 = ''] of paragraph.matchAll(TYPED)) {
        typed.push({ sheet, a1, text: value });
      }
    }
    for (const [, label = ''] of paragraph.matchAll(LABEL)) labels.push(label);
  }
  return {
    ...{ title: (blocks[0] ?? '').split('\n')[0] ?? '', pastes, typed, quotes, labels, explained },
    ...{ code, pictures: [...text.matchAll(PICTURE)].map(([, name = '']) => name) },
  };
}

function tableRows(block: string): string[][] {
  const [header = '', , ...rest] = block.split('\n');
  return [header, ...rest].map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
