/** Holds the arguments of a call against Google's signatures. */

import type { Signature, TypeShape } from '../signatures/type-shape.ts';
import { EnumValue } from './enum-value.ts';
import type { World } from './world.ts';

/** The overload that the arguments fit, or `null`. */
export function fittingSignature(
  world: World,
  overloads: readonly Signature[],
  args: readonly unknown[],
): Signature | null {
  return (
    overloads.find(
      (signature) =>
        fitsCount(signature, args.length) &&
        args.every((arg, index) => fits(world, shapeAt(signature, index), arg)),
    ) ?? null
  );
}

/** What is wrong, in Google's words and then in ours. */
export function mismatch(
  world: World,
  spoken: string,
  overloads: readonly Signature[],
  args: readonly unknown[],
): string {
  const kinds = args.map((arg) => kindOf(world, arg)).join(',');
  const ways = overloads
    .map(({ parameters }) => `(${parameters.map(wordsOf).join(', ')})`)
    .join(' or ');
  return `The parameters (${kinds}) don't match the method signature for ${spoken}. It takes ${ways}.`;
}

/** The objects behind guards among the arguments, down to arrays that may hold such. */
export function unguarded(world: World, shape: TypeShape, arg: unknown): unknown {
  if (typeof arg !== 'object' || arg === null) return arg;
  const object = world.guarded.get(arg);
  if (object) return object;
  if (!Array.isArray(arg) || !mayHoldObjects(shape)) return arg;
  const of: TypeShape = shape.is === 'array' ? shape.of : { is: 'any' };
  return arg.map((one) => unguarded(world, of, one));
}

/** The shape of the argument at an index, the last one's again where it takes any number. */
export function shapeAt({ parameters }: Signature, index: number): TypeShape {
  return parameters[Math.min(index, parameters.length - 1)] ?? { is: 'any' };
}

function mayHoldObjects(shape: TypeShape): boolean {
  if (shape.is === 'array') return mayHoldObjects(shape.of) || isAnyArray(shape);
  if (shape.is === 'union') return shape.of.some(mayHoldObjects);
  return shape.is === 'interface';
}

/** `any[]`, but not `any[][]`: a block of values holds no objects and is not to be copied. */
function isAnyArray(shape: TypeShape): boolean {
  return shape.is === 'array' && shape.of.is === 'any';
}

function fitsCount({ parameters, required, isVariadic }: Signature, count: number): boolean {
  return count >= required && (isVariadic || count <= parameters.length);
}

function fits(world: World, shape: TypeShape, arg: unknown): boolean {
  switch (shape.is) {
    case 'any':
    case 'unknown':
      return true;
    case 'void':
    case 'undefined':
      return arg === undefined;
    case 'null':
      return arg === null;
    case 'string':
      return typeof arg === 'string';
    case 'number':
      return typeof arg === 'number' && Number.isFinite(arg);
    case 'integer':
      return Number.isInteger(arg) && Math.abs(arg as number) <= 0x7fffffff;
    case 'boolean':
      return typeof arg === 'boolean';
    case 'date':
      return arg instanceof Date && !Number.isNaN(arg.getTime());
    case 'literal':
      return arg === shape.value;
    case 'enum':
      return EnumValue.isOf(arg, shape.name);
    case 'interface':
      return isInstance(world, shape.name, arg);
    case 'array':
      return Array.isArray(arg) && isDense(arg) && arg.every((one) => fits(world, shape.of, one));
    case 'union':
      return shape.of.some((one) => fits(world, one, arg));
    case 'map':
      return isPlain(arg);
    case 'record':
      return (
        isPlain(arg) &&
        Object.keys(arg).every((key) => key in shape.members) &&
        Object.entries(shape.members).every(([key, of]) => fits(world, of, arg[key]))
      );
  }
}

/** Builders are taken where Google's declarations ask for the base of their kind. */
function isInstance(world: World, name: string, arg: unknown): boolean {
  if (typeof arg !== 'object' || arg === null) return false;
  const is = world.guarded.get(arg)?.is;
  if (is === undefined) return false;
  return is === name || (name === 'Base.BlobSource' && is === 'Base.Blob');
}

function isDense(array: readonly unknown[]): boolean {
  for (let index = 0; index < array.length; index += 1) if (!(index in array)) return false;
  return true;
}

function isPlain(arg: unknown): arg is Record<string, unknown> {
  return (
    typeof arg === 'object' &&
    arg !== null &&
    (Object.getPrototypeOf(arg) === Object.prototype || Object.getPrototypeOf(arg) === null)
  );
}

function kindOf(world: World, arg: unknown): string {
  if (arg === null) return 'null';
  if (Array.isArray(arg)) return `${arg.length > 0 ? kindOf(world, arg[0]) : ''}[]`;
  if (arg instanceof Date) return 'Date';
  if (typeof arg === 'object') {
    const object = world.guarded.get(arg);
    if (object) return object.is;
  }
  if (typeof arg === 'number' && !Number.isInteger(arg)) return `number ${arg}`;
  return typeof arg;
}

function wordsOf(shape: TypeShape): string {
  switch (shape.is) {
    case 'array':
      return `${wordsOf(shape.of)}[]`;
    case 'union':
      return shape.of.map(wordsOf).join(' | ');
    case 'literal':
      return JSON.stringify(shape.value);
    case 'enum':
    case 'interface':
    case 'unknown':
      return shape.name;
    default:
      return shape.is;
  }
}
