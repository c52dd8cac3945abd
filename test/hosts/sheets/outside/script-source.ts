/** The script under test: compiled once, its top-level functions found as Google finds them. */

import vm from 'node:vm';
import ts from 'typescript';

/** A script that can be evaluated in any number of contexts. */
export interface ScriptSource {
  readonly script: vm.Script;
  /** Names of the functions declared at top level; Apps Script calls no other. */
  readonly entryPoints: readonly string[];
}

const known = new Map<string, ScriptSource>();

/** Compiles the code and lists its `function name() {}` declarations. */
export function scriptSource(code: string): ScriptSource {
  const found = known.get(code);
  if (found) return found;
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2022);
  const made = {
    script: new vm.Script(code, { filename: 'Code.js' }),
    entryPoints: source.statements.flatMap((statement) =>
      ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [],
    ),
  };
  known.set(code, made);
  return made;
}
