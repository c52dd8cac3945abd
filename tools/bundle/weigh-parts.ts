/** Tells how much of Code.js a formula needs, as it is pushed. */
import ts from 'typescript';
import { LOADS, type SheetsScript } from './sheets-script.ts';

/** The weights of a script's parts. */
export interface PartWeights {
  /** Bytes by part. */
  readonly bytes: readonly number[];
  /** What is around the parts: the names that they share, and what calls them. */
  readonly around: number;
  /** What all formulas need: reading, calling, writing, and what is around the parts. */
  readonly wrapper: number;
  /** What these functions need together, the wrapper included. */
  of(ids: readonly string[]): number;
}

/**
 * Weighs the parts.
 *
 * @throws Error where a part is not found in the minified script
 */
export function weighParts({ code, parts }: SheetsScript): PartWeights {
  const weights = weightByPart(code);
  const bytes = parts.map((_, part) => {
    const found = weights.get(part);
    if (found === undefined) throw new Error(`part ${part} is not in the script`);
    return found;
  });
  const around = Buffer.byteLength(code) - bytes.reduce((sum, one) => sum + one, 0);
  const of = (ids: readonly string[]): number => {
    const needed = new Set<number>();
    const need = (part: number): void => {
      if (needed.has(part)) return;
      needed.add(part);
      for (const next of parts[part]?.needs ?? []) need(next);
    };
    for (const [part, { loads }] of parts.entries()) {
      if ([LOADS.formulas, ...ids].some((name) => loads.includes(name))) need(part);
    }
    return [...needed].reduce((sum, part) => sum + (bytes[part] ?? 0), around);
  };
  return { bytes, around, wrapper: of([]), of };
}

/** The bytes of each part's function: the one that puts what `ran(number)` gives in its own place. */
function weightByPart(code: string): ReadonlyMap<number, number> {
  const source = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2020, true);
  const weights = new Map<number, number>();
  const visit = (node: ts.Node, owner: ts.FunctionDeclaration | null): void => {
    const own = ts.isFunctionDeclaration(node) ? node : owner;
    if (ts.isBinaryExpression(node) && owner !== null && ts.isCallExpression(node.right)) {
      const [part, ...others] = node.right.arguments;
      const isOwn = ts.isIdentifier(node.left) && node.left.text === owner.name?.text;
      if (isOwn && others.length === 0 && part !== undefined && ts.isNumericLiteral(part)) {
        weights.set(Number(part.text), Buffer.byteLength(owner.getText()));
      }
    }
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(source, null);
  return weights;
}
