/** Leaves the texts of functions out of what computes. */
import ts from 'typescript';
import { cutProperty, type Edit, editText } from './edit-text.ts';

/** What only documents a function: properties of what is given to `defineEachRow` and its like. */
const OF_FUNCTIONS = new Set([
  ...['summary', 'notes', 'examples', 'layout', 'source', 'since', 'topic'],
]);
const DEFINES = new Set(['defineEachRow', 'defineRows', 'defineBlock']);
/** What only documents an argument or a column of a result, wherever it stands as a plain text. */
const TEXTS = new Set(['doc', 'brief', 'unit']);
/** Calls that only examples need; without a mark a bundler must keep their results, used or not. */
const PURE = new Set(['dayOf']);

/** The source less its documenting properties. Only plain texts go: what is computed stays, as somebody may count on it. */
export function stripTexts(text: string): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && documents(node)) {
      edits.push(cutProperty(node, text));
      return;
    }
    if (ts.isCallExpression(node) && PURE.has(node.expression.getText())) {
      const at = node.getStart();
      edits.push({ from: at, to: at, by: '/* @__PURE__ */ ' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return editText(text, edits);
}

function documents(node: ts.PropertyAssignment): boolean {
  const name = node.name.getText();
  if (TEXTS.has(name)) return isPlain(node.initializer);
  if (!OF_FUNCTIONS.has(name)) return false;
  const call = node.parent.parent;
  return ts.isCallExpression(call) && DEFINES.has(call.expression.getText());
}

/** A text, or a list of texts. */
function isPlain(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isBinaryExpression(node)) return isPlain(node.left) && isPlain(node.right);
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}
