/** Writes a module in parts as one script: each part is a function that runs once. */
import { groupStatements, leastNeeds, type Part, type Parts } from './group-statements.ts';
import { type Module, readStatements, type Statement } from './read-statements.ts';

/** A script in parts, not yet minified. */
export interface PartedScript {
  /** Leaves one name behind, which has the exports and `ran()`: the numbers of the parts that have run, in their order. */
  readonly code: string;
  readonly parts: readonly WrittenPart[];
}

/** One part as it was written. */
export interface WrittenPart {
  /** The names of the late expressions that need it. */
  readonly loads: readonly string[];
  readonly needs: readonly number[];
  /** The source files that it comes from. */
  readonly files: readonly string[];
  readonly code: string;
}

/** The function of a part. */
const RUN = 'steersheetPart_';
/** Notes that a part has run, and gives what takes the place of its function. */
const RAN = 'steersheetRan';

/**
 * Turns a bundled module, as esbuild gives it unminified, into one script that leaves `global` behind. What stands in
 * `steersheetLate('name', () => expression)` runs when it is first come to: the names that parts share are variables around them, and a
 * part sets its own when it runs. A part that throws runs again as a whole when it is next needed.
 */
export function partedScript(
  code: string,
  global: string,
  whole: ReadonlySet<string> = new Set(),
): PartedScript {
  const module = readStatements(code);
  const grouped = groupStatements(module, whole);
  const shared = sharedNames(module, grouped);
  const write = writer(grouped, shared);
  const written = grouped.parts.map((part, index) => ({
    loads: part.loads,
    needs: part.needs,
    files: [...new Set(part.statements.map(({ file }) => file))],
    code: partCode(part, index, write),
  }));
  const variables = [...shared].filter((name) => grouped.partOf(name) !== null);
  const exports = Object.entries(module.exports).map(([name, local]) => `${name}: ${local}`);
  const lines = [
    `var ${global} = (function () {`,
    '"use strict";',
    `var ${['steersheetList = []', ...variables].join(', ')};`,
    `function ${RAN}(part) { steersheetList.push(part); return function () {}; }`,
    ...written.map((part) => part.code),
    ...write(grouped.start),
    `return { ${[...exports, 'ran: function () { return steersheetList.slice(); }'].join(', ')} };`,
    '})();',
  ];
  return { code: lines.join('\n'), parts: written };
}

function partCode(
  { statements, needs }: Part,
  index: number,
  write: (statements: readonly Statement[]) => string[],
): string {
  return [
    `function ${RUN}${index}() {`,
    ...needs.map((need) => `${RUN}${need}();`),
    ...write(statements),
    `${RUN}${index} = ${RAN}(${index});`,
    '}',
  ].join('\n');
}

/** The names that are used outside the function that they stand in. */
function sharedNames(module: Module, { parts, start }: Parts): ReadonlySet<string> {
  const places = [start, ...parts.map(({ statements }) => statements)];
  const homes = new Map<string, readonly Statement[]>();
  for (const place of places) {
    for (const { names } of place) for (const name of names) homes.set(name, place);
  }
  const shared = new Set<string>();
  for (const place of places) {
    for (const { uses, late } of place) {
      for (const name of [...uses, ...late.flatMap((one) => [...one.uses])]) {
        if (homes.get(name) !== place) shared.add(name);
      }
    }
  }
  for (const { pattern, names } of module.statements) {
    if (pattern !== null && names.some((name) => shared.has(name))) {
      for (const name of names) shared.add(name);
    }
  }
  return shared;
}

/** Writes statements: functions first, as JavaScript has them. A shared name is a variable that stands outside. */
function writer(
  { parts, partOf }: Parts,
  shared: ReadonlySet<string>,
): (statements: readonly Statement[]) => string[] {
  const direct = parts.map(({ needs }) => new Set(needs));
  const withLate = ({ text, late }: Statement): string => {
    let whole = text;
    for (const one of late) {
      const needs = new Set([...one.uses].flatMap((name) => partOf(name) ?? []));
      const calls = leastNeeds(needs, direct).map((need) => `${RUN}${need}()`);
      whole = whole.replace(one.mark, () => `(${[...calls, one.text].join(', ')})`);
    }
    return whole;
  };
  const isOutside = (name: string): boolean => shared.has(name) && partOf(name) !== null;
  return (statements) => {
    const functions = statements.filter(({ kind }) => kind === 'function');
    const others = statements.filter(({ kind }) => kind !== 'function');
    return [
      ...functions.map((one) => {
        const [name = ''] = one.names;
        return isOutside(name) ? `${name} = ${withLate(one)};` : withLate(one);
      }),
      ...others.flatMap((one) => {
        const text = withLate(one);
        if (one.kind === 'effect') return [text];
        const target = one.pattern ?? one.names[0];
        const isSet = one.names.some(isOutside);
        // A second run of a part that threw begins anew.
        if (text === '') return [isSet ? `${target} = void 0;` : `var ${target};`];
        return [isSet ? `(${target} = ${text});` : `var ${target} = ${text};`];
      }),
    ];
  };
}
