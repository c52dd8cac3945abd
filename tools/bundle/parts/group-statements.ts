/** Sorts the statements of a module into parts, by what is loaded late: what the same of them need stands together. */
import type { Late, Module, Statement } from './read-statements.ts';

/** Statements that run together, once, when the first of them is needed. */
export interface Part {
  /** What is loaded late and needs it; a part that everything needs has all names. */
  readonly loads: readonly string[];
  /** In the order of the module. */
  readonly statements: readonly Statement[];
  /** The numbers of the parts that have to run before; those that these need themselves are left out. */
  readonly needs: readonly number[];
}

/** The parts of a module. */
export interface Parts {
  readonly parts: readonly Part[];
  /** What is there at once. */
  readonly start: readonly Statement[];
  /** The number of the part that defines a top-level name; none for one of the start. */
  partOf(name: string): number | null;
}

/** What is loaded late, and by what. */
interface Load {
  readonly late: Late;
  readonly reach: ReadonlySet<Statement>;
}

/**
 * Parts the module. What the exports need is there at once. What stands in a late expression is loaded with all that it needs; where two
 * need the same, it stands in a part of its own. `whole` are names of late expressions for whose sake nothing is parted: what they need
 * and others do too is loaded with all that is in its part, which saves parts.
 *
 * @throws Error where a file does something when it is loaded and nothing else of it is needed: it is not told who counts on it; and where
 * parts need each other, which cannot be unless this function is wrong
 */
export function groupStatements(module: Module, whole: ReadonlySet<string> = new Set()): Parts {
  const reachOf = reacher(module.statements);
  const start = reachOf(Object.values(module.exports));
  const loads = loadsOf(start, module.statements, reachOf);
  const keys = new Map<Statement, string>();
  const loadsOfKey = new Map<string, readonly string[]>();
  for (const statement of module.statements) {
    if (start.has(statement)) continue;
    const asking = loads.filter(({ reach }) => reach.has(statement));
    const names = asking.map(({ late }) => late.name);
    const fine = names.filter((name) => !whole.has(name));
    if (names.length === 0) {
      refuseLostEffect(statement);
      continue;
    }
    const key = fine.length > 0 ? fine.join() : `whole:${names.join()}`;
    keys.set(statement, key);
    loadsOfKey.set(key, [...new Set([...(loadsOfKey.get(key) ?? []), ...names])]);
  }
  const order = [...loadsOfKey.keys()];
  const numberOf = new Map(order.map((key, index) => [key, index]));
  const homes = new Map<string, number>();
  for (const [statement, key] of keys) {
    for (const name of statement.names) homes.set(name, numberOf.get(key) as number);
  }
  const partOf = (name: string): number | null => homes.get(name) ?? null;
  const direct = order.map((key, index) => {
    const needs = new Set<number>();
    for (const [statement, own] of keys) {
      if (own !== key) continue;
      for (const name of statement.uses) {
        const part = partOf(name);
        if (part !== null && part !== index) needs.add(part);
      }
    }
    return needs;
  });
  const parts = order.map((key, index) => ({
    loads: loadsOfKey.get(key) as readonly string[],
    statements: module.statements.filter((one) => keys.get(one) === key),
    needs: leastNeeds(direct[index] as ReadonlySet<number>, direct),
  }));
  return { parts, start: module.statements.filter((one) => start.has(one)), partOf };
}

/** What only sets up names that nobody needs may go; what does anything else may not. */
function refuseLostEffect({ kind, names, file, text }: Statement): void {
  if (kind !== 'effect' || names.length > 0) return;
  const told = text.slice(0, 80);
  throw new Error(
    `${file} does something when it is loaded, and nothing else of it is needed: ${told}`,
  );
}

/** Those of the needs that no other need brings with it. */
export function leastNeeds(
  needs: ReadonlySet<number>,
  direct: readonly ReadonlySet<number>[],
): number[] {
  const brought = new Set<number>();
  const seen = new Set<number>();
  const path = new Set<number>();
  const visit = (part: number): void => {
    if (path.has(part)) throw new Error(`parts need each other: ${[...path, part]}`);
    if (seen.has(part)) return;
    seen.add(part);
    path.add(part);
    for (const next of direct[part] as ReadonlySet<number>) {
      visit(next);
      brought.add(next);
    }
    path.delete(part);
  };
  for (const part of needs) visit(part);
  return [...needs].filter((part) => !brought.has(part)).sort((one, other) => one - other);
}

/** Finds all that names need, directly or not; what is loaded late is not needed. */
function reacher(
  statements: readonly Statement[],
): (names: Iterable<string>) => ReadonlySet<Statement> {
  const definers = new Map<string, Statement[]>();
  const effects = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const name of statement.names) put(definers, name, statement);
    if (statement.kind === 'effect') put(effects, statement.file, statement);
  }
  return (names) => {
    const reached = new Set<Statement>();
    const open = [...names];
    const add = (statement: Statement): void => {
      if (reached.has(statement)) return;
      reached.add(statement);
      open.push(...statement.uses);
      // Whoever uses a file gets what it does when it is loaded.
      for (const effect of effects.get(statement.file) ?? []) add(effect);
    };
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const statement of definers.get(name) ?? []) add(statement);
    }
    return reached;
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Each late expression with what it needs beyond what is there already when it is come to. */
function loadsOf(
  start: ReadonlySet<Statement>,
  statements: readonly Statement[],
  reachOf: (names: Iterable<string>) => ReadonlySet<Statement>,
): readonly Load[] {
  const every = statements.flatMap((statement) =>
    statement.late.map((late) => ({ statement, late, reach: reachOf(late.uses) })),
  );
  return every.map(({ statement, late, reach }) => {
    // Where only one of the others leads to the expression, all that it needs is there.
    const hosts = start.has(statement) ? [] : every.filter((other) => other.reach.has(statement));
    const [host] = hosts;
    const known = hosts.length === 1 && host !== undefined ? host.reach : new Set<Statement>();
    const own = [...reach].filter((one) => !start.has(one) && !known.has(one));
    return { late, reach: new Set(own) };
  });
}
