/** Leaves of the tables what functions need of them: they know columns by their headers and read some, but explain none. */
import ts from 'typescript';
import { FUNCTIONS } from '../../../core/index.ts';
import { normaliseHeader } from '../../../core/sheet/normalise-header.ts';
import { bareText } from '../../../core/sheet/readers/bare-text.ts';
import { cutProperty, type Edit, editText } from './edit-text.ts';

/** What only recognises, explains or checks a table; `refuseReads` holds that nobody asks for it. */
export const UNREAD: ReadonlySet<string> = new Set([
  ...['doc', 'rowIs', 'tabNames', 'toldByName', 'toldAbove', 'references', 'required', 'yields'],
  ...['means', 'summed'],
]);

/** Lists of other spellings, and the form in which they are compared: in it they hold no space. */
const SPELLINGS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['aliases', normaliseHeader],
  ['synonyms', bareText],
]);

/** The columns that some function reads, as `table.column`; the first of each table too, as a single column is looked at. */
const READ: ReadonlySet<string> = new Set(
  FUNCTIONS.flatMap(({ args }) =>
    args.flatMap((argument) => {
      if (argument.shape !== 'table') return [];
      const { table, columns, skips = [] } = argument;
      const read = columns.filter((key, at) => at === 0 || !skips.includes(key));
      return read.map((key) => `${table.id}.${key}`);
    }),
  ),
);

/**
 * A source of the model less what `UNREAD` names, less the choices of columns that no function reads, its other spellings as they
 * are compared: each once, in one text.
 */
export function leanTables(text: string, read: ReadonlySet<string> = READ): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText();
      const column = name === 'choices' ? columnOf(node) : null;
      const isCut =
        (UNREAD.has(name) && isData(node.initializer)) || (column !== null && !read.has(column));
      if (isCut) {
        edits.push(cutProperty(node, text));
        return;
      }
      const form = SPELLINGS.get(name);
      if (form !== undefined && ts.isArrayLiteralExpression(node.initializer)) {
        const by = spellings(node.initializer, form);
        const { initializer } = node;
        if (by !== null) edits.push({ from: initializer.getStart(), to: initializer.getEnd(), by });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return editText(text, edits);
}

/** `projects.stage` of a property in that column of that table; `null` elsewhere. */
function columnOf({ parent: { parent } }: ts.PropertyAssignment): string | null {
  if (!ts.isPropertyAssignment(parent)) return null;
  const columns = parent.parent.parent;
  if (!ts.isPropertyAssignment(columns) || columns.name.getText() !== 'columns') return null;
  for (const one of columns.parent.properties) {
    const isId = ts.isPropertyAssignment(one) && one.name.getText() === 'id';
    if (isId && ts.isStringLiteral(one.initializer)) {
      return `${one.initializer.text}.${parent.name.getText()}`;
    }
  }
  return null;
}

/** The shortest code of the same spellings as they are compared; `null` where there are none, or not texts alone. */
function spellings(list: ts.ArrayLiteralExpression, form: (text: string) => string): string | null {
  const elements = list.elements.flatMap((one) =>
    ts.isSpreadElement(one) && ts.isArrayLiteralExpression(one.expression)
      ? [...one.expression.elements]
      : [one],
  );
  const texts = elements.flatMap((one) => (ts.isStringLiteral(one) ? one.text : []));
  if (texts.length === 0 || texts.length < elements.length) return null;
  const forms = texts.map(form);
  for (const one of forms) {
    if (one === '' || one.includes(' ') || form(one) !== one) {
      throw new Error(`${JSON.stringify(one)} is not compared as it is`);
    }
  }
  const each = [...new Set(forms)];
  const asList = JSON.stringify(each);
  const asText = `${JSON.stringify(each.join(' '))}.split(' ')`;
  return asText.length < asList.length ? asText : asList;
}

/** Whether it is data that stands there as it is. */
function isData(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isData(one.initializer));
  }
  return ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TrueKeyword;
}
