/** The guard around every object that the script holds: it lets through what Google declares, as Google declares it. */

import type { Signature, TypeShape } from '../signatures/type-shape.ts';
import { fittingSignature, mismatch, shapeAt, unguarded } from './check-arguments.ts';
import { ServiceException } from './errors.ts';
import { ServiceObject } from './service-object.ts';
import type { World } from './world.ts';

/** Names that engines and tools ask of any object; they are not the script's doing. */
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType']);

/**
 * A guard around the object, a new one each time: two answers of Google's services are never the same object either.
 * A call is refused when Google has no such method, when the arguments do not fit, or when the stand-in does not know it.
 */
export function guard(world: World, object: ServiceObject): object {
  const shape = world.outside.signatures.classes[object.is];
  if (!shape) throw world.misuse(`Google declares no class ${object.is}.`);
  const short = shortName(object.is);
  const proxy = new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === 'symbol') return name === Symbol.toStringTag ? short : undefined;
        const overloads = own(shape.methods, name);
        if (overloads) return (...args: unknown[]) => call(world, object, name, overloads, args);
        const enumeration = own(shape.enums, name);
        if (enumeration !== undefined) return world.enumeration(enumeration);
        if (name === 'toString') return () => short;
        if (name === 'valueOf') return () => proxy;
        if (ASKED_OF_ANYTHING.has(name)) return undefined;
        const constant = constantOf(object, name);
        if (constant !== undefined) return constant;
        throw world.misuse(`Google's ${short} has no member "${name}".`);
      },
      set(_, name) {
        throw world.misuse(`Nothing can be assigned to ${short}.${String(name)}.`);
      },
      has: (_, name) => typeof name === 'string' && own(shape.methods, name) !== undefined,
      ownKeys: () => [],
    },
  );
  world.guarded.set(proxy, object);
  return proxy;
}

function call(
  world: World,
  object: ServiceObject,
  name: string,
  overloads: readonly Signature[],
  args: readonly unknown[],
): unknown {
  const spoken = `${spokenName(object.is)}.${name}`;
  const signature = fittingSignature(world, overloads, args);
  if (!signature) throw world.misuse(mismatch(world, spoken, overloads, args));
  world.refuseForbidden(object, name);
  const method: unknown = Reflect.get(object, name);
  if (typeof method !== 'function')
    throw world.misuse(`The stand-in has ${spoken} not written yet.`);
  const inner = args.map((arg, index) => unguarded(world, shapeAt(signature, index), arg));
  try {
    world.begin(object, name);
    return handedOut(world, signature.returns, method.apply(object, inner));
  } catch (thrown) {
    throw thrown instanceof ServiceException ? inTheirWords(world, thrown) : thrown;
  }
}

/** What Google throws, in a language that the script cannot count on. */
function inTheirWords(world: World, thrown: ServiceException): ServiceException {
  return world.outside.doubts.exceptionsSpeak === 'English'
    ? thrown
    : new ServiceException('Bei der Ausführung ist ein Fehler aufgetreten.');
}

/** Guards every object in an answer; blocks of values go through untouched. */
function handedOut(world: World, shape: TypeShape, answer: unknown): unknown {
  if (answer instanceof ServiceObject) return guard(world, answer);
  if (!Array.isArray(answer) || !holdsObjects(shape)) return answer;
  const of: TypeShape = shape.is === 'array' ? shape.of : shape;
  // Not `map`: of an array that was made outside, it would make another one there.
  return Array.from(answer, (one) => handedOut(world, of, one));
}

function holdsObjects(shape: TypeShape): boolean {
  if (shape.is === 'array') return holdsObjects(shape.of) || shape.of.is === 'any';
  if (shape.is === 'union') return shape.of.some(holdsObjects);
  return shape.is === 'interface';
}

function constantOf(object: ServiceObject, name: string): unknown {
  const constants: unknown = Reflect.get(object, 'constants');
  return typeof constants === 'object' && constants !== null
    ? own(constants as Record<string, unknown>, name)
    : undefined;
}

function own<T>(members: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function shortName(is: string): string {
  return is.slice(is.indexOf('.') + 1);
}

/** As Google's messages name a class: `SpreadsheetApp.Range`. */
function spokenName(is: string): string {
  const short = shortName(is);
  return is.startsWith('Spreadsheet.') && short !== 'SpreadsheetApp'
    ? `SpreadsheetApp.${short}`
    : short;
}
