/** What Excel would call damaged: checks a workbook's parts against each other without opening it in a program. */

import { strFromU8, unzipSync } from 'fflate';

const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** Everything that is wrong with the file, as sentences; an empty list where nothing is. */
export function structuralProblems(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const files = unzipSync(bytes);
  const paths = new Set(Object.keys(files));
  const trees = new Map<string, Node>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const tree = parseXml(strFromU8(content));
    if (typeof tree === 'string') problems.push(`${path}: ${tree}`);
    else trees.set(path, tree);
  }
  problems.push(...contentTypeProblems(paths, trees));
  const targets = new Map<string, Map<string, string>>();
  for (const path of paths) {
    if (path.endsWith('.rels')) problems.push(...relationProblems(path, paths, trees, targets));
  }
  const workbook = trees.get('xl/workbook.xml');
  if (workbook === undefined) return [...problems, 'no workbook part'];
  problems.push(...orderProblems('xl/workbook.xml', workbook, WORKBOOK_ORDER));
  problems.push(...workbookProblems(workbook, targets.get('xl/workbook.xml') ?? new Map()));
  const styles = trees.get('xl/styles.xml');
  const formats = styles === undefined ? 1 : all(child(styles, 'cellXfs'), 'xf').length;
  if (styles !== undefined) problems.push(...styleProblems(styles));
  const strings = trees.get('xl/sharedStrings.xml');
  const shared = strings === undefined ? 0 : all(strings, 'si').length;
  for (const [path, tree] of trees) {
    if (tree.name !== 'worksheet') continue;
    problems.push(...orderProblems(path, tree, WORKSHEET_ORDER));
    problems.push(...sheetProblems(path, tree, formats, shared));
    problems.push(...ruleProblems(path, tree, all(child(styles, 'dxfs'), 'dxf').length));
    problems.push(...noteProblems(path, tree, trees, targets));
    for (const node of every(tree)) {
      const id = node.attributes['r:id'];
      if (id !== undefined && !targets.get(path)?.has(id)) problems.push(`${path}: no ${id}`);
    }
  }
  problems.push(...tableProblems(trees, targets, workbook));
  problems.push(...chainProblems(workbook, trees, targets.get('xl/workbook.xml') ?? new Map()));
  return problems;
}

function contentTypeProblems(paths: ReadonlySet<string>, trees: Map<string, Node>): string[] {
  const types = trees.get('[Content_Types].xml');
  if (types === undefined) return ['no content types'];
  const problems: string[] = [];
  const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
  for (const name of overrides) {
    if (!paths.has(name.slice(1))) problems.push(`content type of a missing part ${name}`);
  }
  if (new Set(overrides).size !== overrides.length) problems.push('two content types of one part');
  const defaults = new Set(all(types, 'Default').map(({ attributes }) => attributes['Extension']));
  for (const path of paths) {
    if (path === '[Content_Types].xml') continue;
    const extension = path.slice(path.lastIndexOf('.') + 1);
    if (!defaults.has(extension) && !overrides.includes(`/${path}`)) {
      problems.push(`${path}: no content type`);
    }
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path) && !overrides.includes(`/${path}`)) {
      problems.push(`${path}: no content type of its own`);
    }
  }
  return problems;
}

function relationProblems(
  path: string,
  paths: ReadonlySet<string>,
  trees: Map<string, Node>,
  targets: Map<string, Map<string, string>>,
): string[] {
  const problems: string[] = [];
  const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  if (source !== '' && !paths.has(source)) problems.push(`${path}: belongs to no part`);
  const found = new Map<string, string>();
  for (const { attributes } of all(trees.get(path), 'Relationship')) {
    const id = attributes['Id'] ?? '';
    if (found.has(id)) problems.push(`${path}: two ${id}`);
    const target = resolve(source, attributes['Target'] ?? '');
    found.set(id, target);
    if (attributes['TargetMode'] !== 'External' && !paths.has(target)) {
      problems.push(`${path}: ${id} leads to the missing ${target}`);
    }
  }
  targets.set(source, found);
  return problems;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function orderProblems(path: string, tree: Node, order: readonly string[]): string[] {
  let last = -1;
  for (const { name } of tree.children) {
    const rank = order.indexOf(name);
    if (rank < 0) continue;
    if (rank < last) return [`${path}: <${name}> stands too late`];
    last = rank;
  }
  return [];
}

function workbookProblems(workbook: Node, targets: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const sheets = all(child(workbook, 'sheets'), 'sheet');
  const unique = (what: string, values: string[]) => {
    if (new Set(values).size !== values.length) problems.push(`two tabs with one ${what}`);
  };
  unique(
    'name',
    sheets.map(({ attributes }) => (attributes['name'] ?? '').toLowerCase()),
  );
  unique(
    'sheetId',
    sheets.map(({ attributes }) => attributes['sheetId'] ?? ''),
  );
  for (const { attributes } of sheets) {
    if (!targets.has(attributes['r:id'] ?? '')) problems.push(`tab ${attributes['name']}: no part`);
    if ((attributes['name'] ?? '').length > 31)
      problems.push(`tab ${attributes['name']}: too long`);
  }
  const names = all(child(workbook, 'definedNames'), 'definedName').map(({ attributes }) => {
    const scope = attributes['localSheetId'];
    if (scope !== undefined && Number(scope) >= sheets.length) {
      problems.push(`name ${attributes['name']}: scope ${scope} is no tab`);
    }
    return `${attributes['name']}@${scope}`;
  });
  if (new Set(names).size !== names.length) problems.push('two names of one scope');
  const active = Number(
    all(child(workbook, 'bookViews'), 'workbookView')[0]?.attributes['activeTab'] ?? 0,
  );
  if (active >= sheets.length) problems.push('the active tab is none');
  return problems;
}

function styleProblems(styles: Node): string[] {
  const problems = orderProblems('xl/styles.xml', styles, STYLES_ORDER);
  const counts: Record<string, number> = {};
  for (const list of styles.children) {
    counts[list.name] = list.children.length;
    const said = list.attributes['count'];
    if (said !== undefined && Number(said) !== list.children.length) {
      problems.push(`styles: ${list.name} count ${said}, has ${list.children.length}`);
    }
  }
  for (const xf of all(child(styles, 'cellXfs'), 'xf')) {
    for (const [attribute, list] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ] as const) {
      if (Number(xf.attributes[attribute] ?? 0) >= (counts[list] ?? 0)) {
        problems.push(`styles: ${attribute} ${xf.attributes[attribute]} is none`);
      }
    }
    const format = Number(xf.attributes['numFmtId'] ?? 0);
    const known = all(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) =>
      Number(attributes['numFmtId']),
    );
    if (format >= 164 && !known.includes(format)) problems.push(`styles: no format ${format}`);
    if (new Set(known).size !== known.length) problems.push('styles: two formats of one id');
  }
  return problems;
}

function sheetProblems(path: string, tree: Node, formats: number, shared: number): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of all(child(tree, 'sheetData'), 'row')) {
    const number = Number(row.attributes['r'] ?? lastRow + 1);
    if (number <= lastRow) problems.push(`${path}: row ${number} behind ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of all(row, 'c')) {
      const match = /^([A-Z]+)(\d+)$/.exec(cell.attributes['r'] ?? '');
      const column = match === null ? lastColumn + 1 : columnNumber(match[1] as string);
      if (match !== null && Number(match[2]) !== number) {
        problems.push(`${path}: ${match[0]} in row ${number}`);
      }
      if (column <= lastColumn) problems.push(`${path}: ${cell.attributes['r']} out of order`);
      lastColumn = column;
      if (Number(cell.attributes['s'] ?? 0) >= formats) {
        problems.push(`${path}: ${cell.attributes['r']} has no cell format`);
      }
      if (cell.attributes['t'] === 's' && shared === 0) problems.push(`${path}: no shared texts`);
    }
  }
  return problems;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Every cell that the calculation chain names must have a formula. */
function chainProblems(
  workbook: Node,
  trees: Map<string, Node>,
  targets: ReadonlyMap<string, string>,
): string[] {
  const chain = trees.get('xl/calcChain.xml');
  if (chain === undefined) return [];
  const problems = chain.children.length === 0 ? ['the calculation chain is empty'] : [];
  let sheet = '';
  for (const { attributes } of chain.children) {
    sheet = attributes['i'] ?? sheet;
    const tab = all(child(workbook, 'sheets'), 'sheet').find(
      (candidate) => candidate.attributes['sheetId'] === sheet,
    );
    const part = trees.get(targets.get(tab?.attributes['r:id'] ?? '') ?? '');
    const cells = all(child(part, 'sheetData'), 'row').flatMap((row) => all(row, 'c'));
    const cell = cells.find((candidate) => candidate.attributes['r'] === attributes['r']);
    if (child(cell, 'f') === undefined) {
      problems.push(`the calculation chain names ${attributes['r']} of sheet ${sheet}`);
    }
  }
  return problems;
}

/** The parts that nothing in the file refers to. */
export function orphanedParts(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const reached = new Set(['[Content_Types].xml']);
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    const slash = source.lastIndexOf('/') + 1;
    const rels = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
    const tree = rels in files ? parseXml(strFromU8(files[rels] as Uint8Array)) : '';
    if (typeof tree === 'string') continue;
    reached.add(rels);
    for (const { attributes } of all(tree, 'Relationship')) {
      const target = resolve(source, attributes['Target'] ?? '');
      if (reached.has(target) || attributes['TargetMode'] === 'External') continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return Object.keys(files).filter((path) => !reached.has(path));
}

/** Tables have numbers and names of their own, and columns that are called as the cells of their first row. */
function tableProblems(
  trees: Map<string, Node>,
  targets: Map<string, Map<string, string>>,
  workbook: Node,
): string[] {
  const problems: string[] = [];
  const names = all(child(workbook, 'definedNames'), 'definedName').map(({ attributes }) =>
    (attributes['name'] ?? '').toLowerCase(),
  );
  const ids: string[] = [];
  for (const [path, sheet] of trees) {
    for (const { attributes } of all(child(sheet, 'tableParts'), 'tablePart')) {
      const table = trees.get(targets.get(path)?.get(attributes['r:id'] ?? '') ?? '');
      if (table === undefined) problems.push(`${path}: a table without a part`);
      else {
        names.push((table.attributes['displayName'] ?? '').toLowerCase());
        ids.push(table.attributes['id'] ?? '');
        problems.push(...columnProblems(path, sheet, table));
      }
    }
  }
  if (new Set(ids).size !== ids.length) problems.push('two tables of one number');
  const tables = names.slice(names.length - ids.length);
  if (tables.some((name, index) => names.indexOf(name) < names.length - ids.length + index)) {
    problems.push('a table with a name that is taken');
  }
  return problems;
}

function columnProblems(path: string, sheet: Node, table: Node): string[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(table.attributes['ref'] ?? '');
  if (match === null) return [`${path}: a table without a place`];
  const [first, last] = [columnNumber(match[1] as string), columnNumber(match[3] as string)];
  const list = child(table, 'tableColumns');
  const columns = all(list, 'tableColumn').map(({ attributes }) => attributes['name'] ?? '');
  const problems: string[] = [];
  if (columns.length !== last - first + 1 || list?.attributes['count'] !== `${columns.length}`) {
    problems.push(`${path}: a table of ${columns.length} columns`);
  }
  if (new Set(columns.map((name) => name.toLowerCase())).size !== columns.length) {
    problems.push(`${path}: two columns of one name`);
  }
  if (Number(match[4]) <= Number(match[2])) problems.push(`${path}: a table without a row`);
  const row = all(child(sheet, 'sheetData'), 'row').find(({ attributes }) => {
    return attributes['r'] === match[2];
  });
  const texts = all(row, 'c').filter(({ attributes }) => {
    const column = columnNumber(/^[A-Z]+/.exec(attributes['r'] ?? '')?.[0] ?? '');
    const isText = ['s', 'inlineStr', 'str'].includes(attributes['t'] ?? '');
    return isText && column >= first && column <= last;
  });
  if (texts.length !== columns.length) problems.push(`${path}: a header that is no text`);
  return problems;
}

/** Rules have looks that are there; lists are counted. */
function ruleProblems(path: string, sheet: Node, looks: number): string[] {
  const problems: string[] = [];
  for (const { name, attributes, children } of every(sheet)) {
    if (name === 'cfRule' && Number(attributes['dxfId'] ?? -1) >= looks) {
      problems.push(`${path}: a rule has no look ${attributes['dxfId']}`);
    }
    if (name === 'dataValidations' && attributes['count'] !== `${children.length}`) {
      problems.push(`${path}: ${children.length} lists, not ${attributes['count']}`);
    }
  }
  return problems;
}

/** Where there are notes there must be the drawing that shows them. */
function noteProblems(
  path: string,
  sheet: Node,
  trees: Map<string, Node>,
  targets: Map<string, Map<string, string>>,
): string[] {
  const comments = [...(targets.get(path)?.values() ?? [])].flatMap((target) => {
    const tree = trees.get(target);
    return tree?.name === 'comments' ? all(child(tree, 'commentList'), 'comment') : [];
  });
  if (comments.length === 0) return [];
  const places = comments.map(({ attributes }) => attributes['ref']);
  const problems = new Set(places).size === places.length ? [] : [`${path}: two notes of a cell`];
  const id = child(sheet, 'legacyDrawing')?.attributes['r:id'] ?? '';
  return targets.get(path)?.has(id) ? problems : [...problems, `${path}: notes without boxes`];
}

function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

function all(node: Node | undefined, name: string): Node[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

function every(node: Node): Node[] {
  return [node, ...node.children.flatMap(every)];
}

/** A strict little parser, independent of the one under test: a tree, or what is not well-formed. */
function parseXml(xml: string): Node | string {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open: Node[] = [root];
  const full: string[] = [''];
  const tags =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
  let last = 0;
  for (const match of xml.matchAll(tags)) {
    const between = xml.slice(last, match.index);
    if (between.includes('<')) return `a stray < at ${last}`;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(between)) return 'a stray &';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of them
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(between)) return 'a control';
    last = match.index + match[0].length;
    const [, closing, name, text = '', empty] = match;
    if (name === undefined) continue;
    if (closing === '/') {
      if (full.pop() !== name) return `</${name}> closes another element`;
      open.pop();
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = '', double, single] of text.matchAll(
      /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    )) {
      if (key in attributes) return `two attributes ${key} in <${name}>`;
      attributes[key] = (double ?? single ?? '').replace(/&amp;/g, '&');
    }
    const node: Node = { name: name.replace(/^.*:/, ''), attributes, children: [] };
    open.at(-1)?.children.push(node);
    if (empty === '/') continue;
    open.push(node);
    full.push(name);
  }
  if (xml.slice(last).includes('<')) return `a stray < at ${last}`;
  if (open.length !== 1) return `<${full.at(-1)}> is never closed`;
  const [top, more] = root.children;
  return top === undefined || more !== undefined ? 'not one root' : top;
}
