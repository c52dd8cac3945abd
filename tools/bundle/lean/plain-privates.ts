/** Gives private members of classes plain names: in words of ES2019 each would be a map of its own, which is longer and slower. */
import ts from 'typescript';
import { type Edit, editText } from './edit-text.ts';

/** What the new names begin with. No name of ours does, so that all that do may be shortened. */
export const PRIVATE = /^\$_/;

/**
 * The source with `#name` of a class `Book` as `$_Book_name`. No other code can come upon that name: it is in no text, and two classes,
 * one made of the other, keep names of their own.
 *
 * @throws Error where a class has no name, is in another, or asks `#name in object`, which a plain name cannot answer
 */
export function plainPrivates(text: string): string {
  if (!/#\w/.test(text)) return text;
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node, owner: string | null): void => {
    let own = owner;
    if (ts.isClassLike(node)) {
      if (owner !== null) throw new Error(`the class ${owner} holds another`);
      if (node.name === undefined) throw new Error('a class has no name');
      own = node.name.text;
    }
    if (ts.isPrivateIdentifier(node)) {
      if (own === null || ts.isBinaryExpression(node.parent)) {
        throw new Error(`${node.text} is asked for where it may not be there`);
      }
      const by = `$_${own}_${node.text.slice(1)}`;
      edits.push({ from: node.getStart(), to: node.getEnd(), by });
    }
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(source, null);
  return editText(text, edits);
}
