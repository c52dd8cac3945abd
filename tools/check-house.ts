/** Checks the house's rules that no other tool knows: host names, chance and locale in the core, doc comments, lengths and names of files. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { isTypeScript, listFiles } from './tree/source-files.ts';

const SHIPPED = /^(core|pane|sample|excel-addin|gsheets|workbench|manifests)\//;
const OURS = /^(core|pane|sample|excel-addin|gsheets|workbench|manifests|tools|bench|bin|test)\//;
const HOST_BLIND = /^(core|pane|sample)\//;
/** Globals of the hosts, matched whole; and the words that no identifier of core, pane or sample may contain. */
const HOST_GLOBALS =
  /^(Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions|SpreadsheetApp|HtmlService|DriveApp|PropertiesService|LockService|UrlFetchApp|ScriptApp|Univer|google)$/;
const HOST_WORDS = /^(excel|univer|gsheets|apps?script|officejs)$/i;
const VAGUE_NAMES = /(^|-)(utils?|helpers?|common|misc)(-|\.|$)/;
const MOST_LINES = 300;
/** A table's columns are one list, as long as the table; the pane's words are one file, as many as they are. */
const MAY_BE_LONG = /^(test|core\/model)\/|^pane\/wording\.ts$/;

const trouble: string[] = [];

/** The words of an identifier: `readExcelSheet` → read, Excel, Sheet. */
function words(identifier: string): string[] {
  return identifier.split(/_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}

function namesHost(identifier: string): boolean {
  return HOST_GLOBALS.test(identifier) || words(identifier).some((word) => HOST_WORDS.test(word));
}

function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** What a statement exports by its own declaration, for the message. */
function exportedName(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  return (statement as ts.DeclarationStatement).name?.getText() ?? 'export';
}

/** The doc comments right before a statement, less the file's head comment (which stands at position 0). */
function hasDocComment(statement: ts.Statement, source: ts.SourceFile, isFirst: boolean): boolean {
  const comments = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  const docs = comments.filter(({ pos }) => source.text.startsWith('/**', pos));
  return docs.length > (isFirst ? 1 : 0);
}

/** Whether the file is named after this export (the head comment speaks of it), or it is a component's `…Props`. */
function isTheFilesOwn(statement: ts.Statement, path: string): boolean {
  const kebab = words(exportedName(statement)).join('-').toLowerCase();
  return (
    basename(path).replace(/\.tsx?$/, '') === kebab ||
    (/\.tsx$/.test(path) && kebab.endsWith('-props'))
  );
}

/** Whether it only names the type of a documented constant: `type Code = (typeof CODES)[number]`. */
function isTypeOfConstant(statement: ts.Statement): boolean {
  return (
    ts.isTypeAliasDeclaration(statement) && /\btypeof [A-Z_]+\b/.test(statement.type.getText())
  );
}

function checkFile(path: string): void {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const say = (rule: string, node: ts.Node | null, what: string): void => {
    const at = node === null ? 0 : source.getLineAndCharacterOfPosition(node.getStart()).line;
    trouble.push(`${rule}: ${path}:${at + 1}: ${what}`);
  };

  if (VAGUE_NAMES.test(basename(path))) say('vague-name', null, 'a name that says nothing');
  const lines = text.split('\n').length - 1;
  if (!MAY_BE_LONG.test(path) && lines > MOST_LINES)
    say('file-length', null, `${lines} lines; past ${MOST_LINES} a second idea moved in`);
  if (!/\.test\.tsx?$/.test(path) && !/^(#!.*\n)?\/\*\*/.test(text))
    say('head-comment', null, 'the first line says what the file is for');

  source.statements.forEach((statement, index) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause === undefined)
      say('export-star', statement, 'name what is exported');
    if (
      SHIPPED.test(path) &&
      isExported(statement) &&
      !isTheFilesOwn(statement, path) &&
      !isTypeOfConstant(statement) &&
      !hasDocComment(statement, source, index === 0)
    )
      say('doc-comment', statement, `${exportedName(statement)} is exported without a doc comment`);
  });

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && HOST_BLIND.test(path) && namesHost(node.text))
      say('host-name', node, `${node.text}: core and pane name no host`);
    if (path.startsWith('core/') && ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'Math.random')
        say('core-chance', node, 'seeds are arguments; core has no chance of its own');
      if (/^(localeCompare|toLocale\w*)$/.test(node.name.text))
        say('core-locale', node, `${node.name.text}: core has no locale`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const files = listFiles().filter((path) => OURS.test(path) && isTypeScript(path));
for (const path of files) checkFile(path);
if (files.length === 0) trouble.push('nothing-checked: no source file was found');

for (const line of trouble) console.log(line);
console.log(`house: ${files.length} files, ${trouble.length} faults`);
process.exitCode = trouble.length === 0 ? 0 : 1;
