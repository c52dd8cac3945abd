/** Reads a bundled module as statements: which names each declares, and which names of the others it refers to. */
import ts from 'typescript';

/** One top-level statement, or one name of a `var` with several. */
export interface Statement {
  readonly kind: 'function' | 'value' | 'effect';
  /** The top-level names that it declares; those of an effect it assigns or declares none. */
  readonly names: readonly string[];
  /** The top-level names that its text refers to, those aside that stand in what is loaded late. */
  readonly uses: ReadonlySet<string>;
  /** What a value is set to, or the whole of a function or an effect; calls of `LATE` are `lateCall`s in it. */
  readonly text: string;
  /** What a value is assigned to where that is a pattern and no name. */
  readonly pattern: string | null;
  /** The source file that it comes from. */
  readonly file: string;
  /** What is loaded late in it. */
  readonly late: readonly Late[];
}

/** An expression that needs what it refers to only when it is come to. */
export interface Late {
  readonly name: string;
  /** What stands in the statement's text in its place. */
  readonly mark: string;
  readonly text: string;
  readonly uses: ReadonlySet<string>;
}

/** A bundled module. */
export interface Module {
  readonly statements: readonly Statement[];
  /** The local name of each export. */
  readonly exports: Readonly<Record<string, string>>;
}

/** `LATE('name', () => expression)` in a source makes the expression one that is loaded late. */
export const LATE = 'steersheetLate';

/** Reads what esbuild gave, unminified but for its syntax: one module whose top-level names are unique. */
export function readStatements(code: string): Module {
  const { source, checker } = parse(code);
  const scope = checker.getSymbolsInScope(source, ts.SymbolFlags.Value);
  const top = new Set(scope.filter((symbol) => isOf(symbol, source)));
  const topNames = new Set([...top].map(({ name }) => name));
  const statements: Statement[] = [];
  const exports: Record<string, string> = {};
  let marks = 0;
  let file = '';

  const piece = (whole: ts.Node, from = whole.getStart()) => {
    const uses = new Set<string>();
    const late: Late[] = [];
    let text = '';
    let at = from;
    const visit = (node: ts.Node): void => {
      if (isLateCall(node)) {
        const { name, body } = lateParts(node);
        const inner = piece(body);
        if (inner.late.length > 0) throw new Error('what is loaded late holds what is loaded late');
        const mark = `${LATE}_${marks++}`;
        late.push({ name, mark, text: inner.text, uses: inner.uses });
        text += code.slice(at, node.getStart()) + mark;
        at = node.getEnd();
        return;
      }
      const name = ts.isIdentifier(node) ? topName(node, checker, top) : null;
      if (name !== null) uses.add(name);
      ts.forEachChild(node, visit);
    };
    visit(whole);
    return { text: text + code.slice(at, whole.getEnd()), uses, late };
  };

  for (const statement of source.statements) {
    file = fileAbove(code, statement) ?? file;
    if (ts.isExportDeclaration(statement)) {
      Object.assign(exports, namesOfExport(statement));
    } else if (ts.isFunctionDeclaration(statement)) {
      const names = [statement.name?.text ?? ''];
      statements.push({ kind: 'function', names, pattern: null, file, ...piece(statement) });
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        const pattern = ts.isIdentifier(name) ? null : name.getText();
        const names = namesOf(name);
        if (initializer === undefined) {
          statements.push({ kind: 'value', names, pattern, file, ...NOTHING });
        } else {
          const inPattern = pattern === null ? [] : piece(name).uses;
          const value = piece(initializer);
          const uses = new Set([...value.uses, ...inPattern]);
          statements.push({ kind: 'value', names, pattern, file, ...value, uses });
        }
      }
    } else if (ts.isExpressionStatement(statement) || ts.isForOfStatement(statement)) {
      const names = assignedNames(statement).filter((name) => topNames.has(name));
      statements.push({ kind: 'effect', names, pattern: null, file, ...piece(statement) });
    } else {
      throw new Error(`not expected in a bundle: ${statement.getText().slice(0, 80)}`);
    }
  }
  return { statements, exports };
}

const NOTHING = { text: '', uses: new Set<string>(), late: [] };

function parse(code: string): { source: ts.SourceFile; checker: ts.TypeChecker } {
  const name = 'bundle.js';
  const target = ts.ScriptTarget.ES2020;
  const source = ts.createSourceFile(name, code, target, true, ts.ScriptKind.JS);
  const options = { allowJs: true, noLib: true, noResolve: true, target, types: [] };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (asked) => (asked === name ? source : undefined),
    fileExists: (asked) => asked === name,
    readFile: () => undefined,
  };
  return { source, checker: ts.createProgram([name], options, host).getTypeChecker() };
}

function isOf(symbol: ts.Symbol, source: ts.SourceFile): boolean {
  return symbol.declarations?.some((one) => one.getSourceFile() === source) === true;
}

/** The name where the identifier is a reference to a top-level one; inner names that hide it are not it. */
function topName(
  node: ts.Identifier,
  checker: ts.TypeChecker,
  top: ReadonlySet<ts.Symbol>,
): string | null {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return null;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return null;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return null;
  if (ts.isMethodDeclaration(parent) || ts.isAccessor(parent)) return null;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  return symbol !== undefined && top.has(symbol) ? symbol.name : null;
}

function isLateCall(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === LATE;
}

function lateParts({ arguments: [name, made] }: ts.CallExpression) {
  const isSound =
    name !== undefined &&
    ts.isStringLiteralLike(name) &&
    made !== undefined &&
    ts.isArrowFunction(made) &&
    !ts.isBlock(made.body);
  if (!isSound) throw new Error(`${LATE} takes a name and () => expression`);
  return { name: name.text, body: made.body };
}

/** The file that esbuild names in the comment above the first statement of each. */
function fileAbove(code: string, statement: ts.Statement): string | null {
  const comments = ts.getLeadingCommentRanges(code, statement.getFullStart()) ?? [];
  const texts = comments.map(({ pos, end }) => code.slice(pos, end));
  return (
    texts.map((text) => /^\/\/ (\S+\.[cm]?[jt]sx?)$/.exec(text)?.[1] ?? null).find(Boolean) ?? null
  );
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesOf(one.name) : []));
}

function namesOfExport({ exportClause }: ts.ExportDeclaration): Record<string, string> {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return {};
  const pairs = exportClause.elements.map(({ name, propertyName }) => [
    name.text,
    (propertyName ?? name).text,
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** What an effect assigns, wherever in it. */
function assignedNames(statement: ts.Statement): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    ) {
      const root = rootOf(node.left);
      if (root !== null) names.add(root);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...names];
}

/** `a` of `a`, `a.b` and `a[b].c`. */
function rootOf(node: ts.Expression): string | null {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    return rootOf(node.expression);
  }
  return null;
}
