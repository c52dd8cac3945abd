/** Leaves the texts of functions out of what computes; those of tables stay, as status tabs and drop-downs show them. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What only documents a function: properties of what is given to `defineEachRow` and its like. */
const OF_FUNCTIONS = new Set([
  ...['summary', 'notes', 'examples', 'layout', 'source', 'since', 'topic'],
]);
const DEFINES = new Set(['defineEachRow', 'defineRows', 'defineBlock']);
/** What only documents an argument or a column of a result, wherever it stands as a plain text. */
const TEXTS = new Set(['doc', 'unit']);
/** Has the argument that the wrapper adds to a function's own: its texts are nowhere else. */
const WRAPPER = /[\\/]with-reasons\.ts$/;
/** Calls that only examples need; without a mark a bundler must keep their results, used or not. */
const PURE = new Set(['dayOf']);

/** The plugin for esbuild. */
export const withoutTexts: Plugin = {
  name: 'without-texts',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]functions[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: WRAPPER.test(path) ? text : stripTexts(text), loader: 'ts' };
    });
  },
};

/** The source less its documenting properties. Only plain texts go: what is computed stays, as somebody may count on it. */
export function stripTexts(text: string): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const marks: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && documents(node)) {
      const after = /^\s*,/.exec(text.slice(node.getEnd()))?.[0].length ?? 0;
      cuts.push({ from: node.getStart(), to: node.getEnd() + after });
      return;
    }
    if (ts.isCallExpression(node) && PURE.has(node.expression.getText())) {
      marks.push(node.getStart());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let stripped = text;
  const edits = [
    ...cuts.map(({ from, to }) => ({ from, to, by: '' })),
    ...marks.map((at) => ({ from: at, to: at, by: '/* @__PURE__ */ ' })),
  ].sort((one, other) => other.from - one.from);
  for (const { from, to, by } of edits) {
    stripped = `${stripped.slice(0, from)}${by}${stripped.slice(to)}`;
  }
  return stripped;
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
