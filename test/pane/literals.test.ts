/** No word stands in the pane's code: what it says comes from its words, so that another language is one file more. */

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../tools/tree/source-files.ts';

/** The words themselves, and names of packages. */
const MAY_SPEAK = ['pane/wording.ts', 'pane/pages/bundled.ts'];
/** Attributes whose values nobody reads or hears. */
const SILENT = /^(class|d|viewBox|id|key|type|kind|for|name|role|accept|href|scope|rel|data-.*)$/;
const HEARD =
  /^(aria-(label|valuetext|description|roledescription|placeholder)|title|placeholder|alt|label|text)$/;
/** Words rather than names in code: a capital letter before a small one, or two words. */
const SPEECH = /\p{Lu}\p{Ll}|\p{L}\p{L},? \p{L}/u;
/** What is neither words nor to be translated: keys, and what the browser is asked for. */
const CODE =
  /^(Escape|Enter|Tab|[.#[][^ ].*|button, input, summary, \[tabindex\]|button, \[tabindex\]|input, select)$/;

/** Where words stand in a source: `line: text`. */
function wordsIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}: ${what.trim()}`);
  };
  const textsOf = (node: ts.Node): string[] => {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) {
      return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    }
    return [];
  };
  /** The literals that an expression may come to. */
  const results = (node: ts.Node): ts.Node[] => {
    if (ts.isConditionalExpression(node)) {
      return [...results(node.whenTrue), ...results(node.whenFalse)];
    }
    if (ts.isParenthesizedExpression(node)) return results(node.expression);
    if (ts.isBinaryExpression(node))
      return [...results(node.left), ...results(node.right)].filter(
        () => !/^[=!]==$|^[<>]=?$/.test(node.operatorToken.getText()),
      );
    return [node];
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) say(node, node.text);
    if (ts.isJsxAttribute(node)) {
      const name = node.name.getText();
      if (SILENT.test(name)) return;
      const value = node.initializer;
      if (value !== undefined && HEARD.test(name)) {
        const values =
          ts.isJsxExpression(value) && value.expression ? results(value.expression) : [value];
        for (const one of values) {
          for (const part of textsOf(one)) if (/\p{L}/u.test(part)) say(one, part);
        }
      }
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression !== undefined &&
      !ts.isJsxAttribute(node.parent)
    ) {
      for (const one of results(node.expression)) {
        for (const part of textsOf(one)) if (/\p{L}/u.test(part)) say(one, part);
      }
    }
    for (const part of textsOf(node)) {
      if (SPEECH.test(part) && !CODE.test(part)) say(node, part);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
}

const files = listFiles().filter(
  (path) =>
    /^pane\/.*\.tsx?$/.test(path) && !MAY_SPEAK.some((exception) => path.startsWith(exception)),
);

describe('the code of the pane', () => {
  it('is looked at as a whole', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)('has no words in %s', (path) => {
    expect(wordsIn(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Show</p>'],
    ['one small word', '<p>in {x}</p>'],
    ['a text in braces', "<p>{x ? 'all' : y}</p>"],
    ['a template in braces', `<p>{\`in \${x}\`}</p>`],
    ['a label', '<p aria-label="close" />'],
    ['a label in braces', "<p aria-label={x ?? 'close'} />"],
    ['a placeholder', '<input placeholder="search" />'],
    ['a text that is handed on', '<Jump text="blank" />'],
    ['a sentence in a function', "f('Not yet.')"],
    ['words in a template', `\`no more of \${x}\``],
  ])('would be found out by %s', (_, code) => {
    expect(wordsIn('x.tsx', `const x = ${code};`)).toHaveLength(1);
  });

  it.each([
    ['a class', '<p class="ss-muted Big one" />'],
    ['a word of the pane', '<p>{WORDS.home}</p>'],
    ['a comparison', "<p>{x === 'all' ? null : y}</p>"],
    ['signs', '<p>‹ · {x}</p>'],
    ['a key', "x === 'Escape'"],
  ])('is left alone with %s', (_, code) => {
    expect(wordsIn('x.tsx', `const x = ${code};`)).toEqual([]);
  });
});
