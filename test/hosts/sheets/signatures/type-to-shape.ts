/** One TypeScript type of Google's declarations → its shape. */

import ts from 'typescript';
import type { TypeShape } from './type-shape.ts';

/** What is declared anywhere, by full name. */
export interface Declared {
  readonly interfaces: Set<string>;
  readonly enums: Set<string>;
  readonly aliases: Map<string, { readonly type: ts.TypeNode; readonly namespace: string }>;
}

const KEYWORDS: Partial<Record<ts.SyntaxKind, TypeShape>> = {
  [ts.SyntaxKind.AnyKeyword]: { is: 'any' },
  [ts.SyntaxKind.VoidKeyword]: { is: 'void' },
  [ts.SyntaxKind.UndefinedKeyword]: { is: 'undefined' },
  [ts.SyntaxKind.StringKeyword]: { is: 'string' },
  [ts.SyntaxKind.NumberKeyword]: { is: 'number' },
  [ts.SyntaxKind.BooleanKeyword]: { is: 'boolean' },
};

/** Type names that need no declaration. */
const NAMED: Readonly<Record<string, TypeShape>> = {
  Integer: { is: 'integer' },
  Byte: { is: 'integer' },
  Char: { is: 'string' },
  Date: { is: 'date' },
  'Base.Date': { is: 'date' },
  BigNumber: { is: 'any' },
  JdbcSQL_XML: { is: 'any' },
};

/** The shape of a type written in a namespace; no type is `any`. */
export function shapeOf(
  type: ts.TypeNode | undefined,
  namespace: string,
  declared: Declared,
): TypeShape {
  if (!type) return { is: 'any' };
  const inner = (one: ts.TypeNode) => shapeOf(one, namespace, declared);
  const keyword = KEYWORDS[type.kind];
  if (keyword) return keyword;
  if (ts.isParenthesizedTypeNode(type)) return inner(type.type);
  if (ts.isArrayTypeNode(type)) return { is: 'array', of: inner(type.elementType) };
  if (ts.isUnionTypeNode(type)) return { is: 'union', of: type.types.map(inner) };
  if (ts.isLiteralTypeNode(type)) {
    return ts.isStringLiteral(type.literal)
      ? { is: 'literal', value: type.literal.text }
      : { is: 'null' };
  }
  if (ts.isTypeLiteralNode(type)) return recordOf(type, inner);
  if (!ts.isTypeReferenceNode(type)) return { is: 'unknown', name: ts.SyntaxKind[type.kind] };
  const name = nameOf(type.typeName);
  const [argument] = type.typeArguments ?? [];
  if (name === 'Array' && argument) return { is: 'array', of: inner(argument) };
  return NAMED[name] ?? resolved(name, namespace, declared);
}

function recordOf(type: ts.TypeLiteralNode, inner: (one: ts.TypeNode) => TypeShape): TypeShape {
  if (type.members.some(ts.isIndexSignatureDeclaration)) return { is: 'map' };
  const members: Record<string, TypeShape> = {};
  for (const member of type.members) {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name)) continue;
    const shape: TypeShape = member.type ? inner(member.type) : { is: 'any' };
    members[member.name.text] = member.questionToken
      ? { is: 'union', of: [shape, { is: 'undefined' }] }
      : shape;
  }
  return { is: 'record', members };
}

function resolved(name: string, namespace: string, declared: Declared): TypeShape {
  for (const full of [`${namespace}.${name}`, name]) {
    const alias = declared.aliases.get(full);
    if (alias) return shapeOf(alias.type, alias.namespace, declared);
    if (declared.enums.has(full)) return { is: 'enum', name: full };
    if (declared.interfaces.has(full)) return { is: 'interface', name: full };
  }
  return { is: 'unknown', name };
}

function nameOf(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${nameOf(name.left)}.${name.right.text}`;
}
