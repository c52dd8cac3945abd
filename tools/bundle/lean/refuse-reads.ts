/** Makes sure that nobody asks for what was left out. */
import ts from 'typescript';

/**
 * Looks through a bundle for code that reads one of the properties, by its name or by a text.
 *
 * @throws Error with the first such place
 */
export function refuseReads(code: string, names: ReadonlySet<string>): void {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    const name = readName(node);
    if (name !== null && names.has(name)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const place = node.parent.getText().slice(0, 100);
      throw new Error(`line ${line + 1} of the bundle reads ${name}, which was left out: ${place}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** The name of the property that a place reads. */
function readName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    return ts.isStringLiteralLike(key) ? key.text : null;
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return null;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null;
}
