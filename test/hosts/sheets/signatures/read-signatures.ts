/** Reads the signatures of every Apps Script class from Google's declarations, once a process. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ClassShape, Signature, Signatures } from './type-shape.ts';
import { type Declared, shapeOf } from './type-to-shape.ts';

const FOLDER = 'node_modules/@types/google-apps-script';
/** Services that a script bound to a spreadsheet never has to do with; leaving them out halves the time of reading. */
const LEFT_OUT =
  /\.(calendar|card-service|conference-data|contacts|content|data-studio|document|forms|gmail|groups|jdbc|language|mail|maps|optimization|sites|slides|xml-service)\.d\.ts$/;

let known: Signatures | null = null;

/** The classes, enumerations and global names that `@types/google-apps-script` declares. */
export function readSignatures(): Signatures {
  known ??= parse();
  return known;
}

interface Found {
  readonly namespace: string;
  readonly interfaces: ts.InterfaceDeclaration[];
}

function parse(): Signatures {
  const declared: Declared = { interfaces: new Set(), enums: new Set(), aliases: new Map() };
  const found: Found[] = [];
  const enums: Record<string, readonly string[]> = {};
  const globals: Record<string, string> = {};
  for (const file of readdirSync(FOLDER)) {
    if (!file.endsWith('.d.ts') || LEFT_OUT.test(file)) continue;
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      if (ts.isVariableStatement(statement)) noteGlobals(statement, globals);
      else collect(statement, '', found, declared, enums);
    }
  }
  const classes: Record<string, ClassShape> = {};
  for (const { namespace, interfaces } of found) {
    for (const declaration of interfaces) {
      const name = join2(namespace, declaration.name.text);
      classes[name] = classOf(declaration, namespace, declared);
    }
  }
  for (const { namespace, interfaces } of found) {
    for (const { name, heritageClauses } of interfaces) {
      inherit(classes, join2(namespace, name.text), namespace, heritageClauses);
    }
  }
  return { classes, enums, globals };
}

function collect(
  statement: ts.Statement,
  namespace: string,
  found: Found[],
  declared: Declared,
  enums: Record<string, readonly string[]>,
): void {
  if (!ts.isModuleDeclaration(statement) || !statement.body) return;
  const own = statement.name.text;
  const inner = own === 'GoogleAppsScript' ? '' : join2(namespace, own);
  if (!ts.isModuleBlock(statement.body)) return;
  const interfaces: ts.InterfaceDeclaration[] = [];
  for (const child of statement.body.statements) {
    if (ts.isInterfaceDeclaration(child)) {
      interfaces.push(child);
      declared.interfaces.add(join2(inner, child.name.text));
    } else if (ts.isEnumDeclaration(child)) {
      const name = join2(inner, child.name.text);
      declared.enums.add(name);
      enums[name] = child.members.map((member) => (member.name as ts.Identifier).text);
    } else if (ts.isTypeAliasDeclaration(child)) {
      declared.aliases.set(join2(inner, child.name.text), { type: child.type, namespace: inner });
    } else collect(child, inner, found, declared, enums);
  }
  found.push({ namespace: inner, interfaces });
}

function noteGlobals(statement: ts.VariableStatement, globals: Record<string, string>): void {
  for (const { name, type } of statement.declarationList.declarations) {
    if (!type || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(name)) continue;
    globals[name.text] = entityName(type.typeName).replace(/^GoogleAppsScript\./, '');
  }
}

function classOf(
  declaration: ts.InterfaceDeclaration,
  namespace: string,
  declared: Declared,
): ClassShape {
  // A map, because a method may be called toString.
  const methods = new Map<string, Signature[]>();
  const enums: Record<string, string> = {};
  for (const member of declaration.members) {
    if (ts.isPropertySignature(member) && member.type && ts.isIdentifier(member.name)) {
      if (!ts.isTypeQueryNode(member.type)) continue;
      const named = shapeOf(
        ts.factory.createTypeReferenceNode(member.type.exprName),
        namespace,
        declared,
      );
      if (named.is === 'enum') enums[member.name.text] = named.name;
    }
    if (!ts.isMethodSignature(member) || !ts.isIdentifier(member.name)) continue;
    const all = methods.get(member.name.text) ?? [];
    methods.set(member.name.text, all);
    const optional = member.parameters.findIndex(
      ({ questionToken, dotDotDotToken }) => questionToken ?? dotDotDotToken,
    );
    all.push({
      parameters: member.parameters.map(({ type, dotDotDotToken }) => {
        const shape = shapeOf(type, namespace, declared);
        return dotDotDotToken && shape.is === 'array' ? shape.of : shape;
      }),
      required: optional < 0 ? member.parameters.length : optional,
      isVariadic: member.parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined),
      returns: shapeOf(member.type, namespace, declared),
    });
  }
  return { methods: Object.fromEntries(methods), enums };
}

function inherit(
  classes: Record<string, ClassShape>,
  name: string,
  namespace: string,
  clauses: ts.NodeArray<ts.HeritageClause> | undefined,
): void {
  for (const { types } of clauses ?? []) {
    for (const { expression } of types) {
      if (!ts.isIdentifier(expression)) continue;
      const base = classes[join2(namespace, expression.text)];
      const own = classes[name];
      if (base && own) classes[name] = { ...own, methods: { ...base.methods, ...own.methods } };
    }
  }
}

function join2(namespace: string, name: string): string {
  return namespace === '' ? name : `${namespace}.${name}`;
}

function entityName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${entityName(name.left)}.${name.right.text}`;
}
