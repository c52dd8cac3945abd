/** Checks that every path of the project that README.md and docs/*.md name exists: links, and paths in backticks. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { listFiles } from './tree/source-files.ts';

/** A backticked word that starts with one of the project's folders and holds a slash is a path; `dist/` is made by the build. */
const PROJECT_PATH =
  /^(core|pane|sample|excel-addin|gsheets|workbench|manifests|tools|test|bench|docs|samples|bin|\.ci)\/[\w./*-]*$/;

const files = listFiles();

/** Whether a path, a folder (`core/day/`) or a pattern with `*` stands for something in the tree. */
function stands(path: string): boolean {
  if (!path.includes('*')) return existsSync(path);
  const pattern = path
    .split('*')
    .map((part) => part.replaceAll('.', '\\.'))
    .join('[^/]*');
  return files.some((file) => new RegExp(`^${pattern}`).test(file));
}

function namedPaths(text: string, document: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  const ticked = [...prose.matchAll(/`([^`\s]+)`/g)]
    .map(([, word = '']) => word)
    .filter((word) => PROJECT_PATH.test(word));
  const linked = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => posix.normalize(posix.join(dirname(document), target)));
  return [...ticked, ...linked];
}

const documents = files.filter((path) => /^(README|CHANGELOG)\.md$|^docs\/.*\.md$/.test(path));
let named = 0;
let faults = 0;
for (const document of documents)
  for (const path of namedPaths(readFileSync(document, 'utf8'), document)) {
    named++;
    if (stands(path)) continue;
    faults++;
    console.log(`missing-path: ${document} names ${path}, which is not there`);
  }
if (named === 0) {
  faults++;
  console.log('nothing-checked: no document names a path');
}
console.log(`paths: ${documents.length} documents, ${named} paths, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
