/** Works through one request of the library: actions in order, and at the first that fails the rest is left. */

import {
  callMember,
  type Guard,
  HostObject,
  memberPlace,
  readMember,
  setMember,
} from './host-object.ts';
import { answerQuery } from './query.ts';
import type { References } from './references.ts';
import { invalidArgument, notImplemented, Refusal } from './refusal.ts';
import {
  ACTION,
  type ArgumentInfo,
  PATH,
  type WireAction,
  type WireError,
  type WirePath,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './wire-form.ts';

/** Where batches are worked on. */
export interface BatchPlace {
  /** The workbook. */
  readonly root: HostObject;
  /** Objects that the library makes by name instead of reaching them from the workbook. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
  /** Told of every member before it is used: newer ones than the host claims are refused. */
  readonly guard: Guard;
  /** Told of each call before it is made; may throw a `Refusal`, which is then this call's. */
  beforeCall(place: string): void;
}

/** Answers one request. What was done before a failure stays done. */
export function answerRequest(place: BatchPlace, request: WireRequest): WireResponse {
  const batch = new Batch(place, request);
  const Results: WireResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === ACTION.trace) {
      TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const Value = batch.run(action);
      if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
    } catch (reason) {
      return { Results, TraceIds, Error: wireError(reason, index) };
    }
  }
  return { Results, TraceIds };
}

function wireError(reason: unknown, index: number): WireError {
  const refusal =
    reason instanceof Refusal
      ? reason
      : new Refusal(
          'GeneralException',
          `The stand-in host has a fault: ${reason instanceof Error ? reason.stack : reason}`,
        );
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location ?? '',
    ActionIndex: index,
    HttpStatusCode: refusal.httpStatus,
  };
}

/** A request with the objects that its paths led to so far; `null` is a null object. */
class Batch {
  private readonly place: BatchPlace;
  private readonly request: WireRequest;
  private readonly reached = new Map<number, HostObject | null>();

  constructor(place: BatchPlace, request: WireRequest) {
    this.place = place;
    this.request = request;
  }

  run(action: WireAction): unknown {
    const object = this.reach(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identify(object);
      case ACTION.query:
        if (object === null) return null;
        this.place.beforeCall(`load of ${object.typeName}`);
        return answerQuery(object, action.QueryInfo ?? {}, {
          identify: (one) => this.identify(one),
          guard: this.place.guard,
        });
      case ACTION.method:
        return this.runMethod(object, action);
      case ACTION.setProperty:
        if (object === null) {
          throw new Refusal('ItemNotFound', "The requested resource doesn't exist.", action.Name);
        }
        this.place.beforeCall(memberPlace(object, action.Name));
        setMember(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0], this.place.guard);
        return undefined;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private runMethod(object: HostObject | null, action: WireAction): unknown {
    if (object === null) return { _IsNull: true };
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.place.references.keep(object);
      return undefined;
    }
    if (action.Name === '_RemoveReference') {
      this.place.references.release(String(args[0]));
      return undefined;
    }
    this.place.beforeCall(memberPlace(object, action.Name));
    const value = callMember(object, action.Name, args, this.place.guard);
    return value instanceof HostObject ? this.identify(value) : value;
  }

  private identify(object: HostObject): Record<string, unknown> {
    const reference = this.place.references.idOf(object);
    return reference === null
      ? object.identity()
      : { ...object.identity(), _ReferenceId: reference };
  }

  private reach(id: number): HostObject | null {
    const before = this.reached.get(id);
    if (before !== undefined) return before;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw invalidArgument(`There is no object path ${id}.`);
    const object = this.follow(path);
    this.reached.set(id, object);
    return object;
  }

  private follow(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.place.root;
      case PATH.newObject: {
        const service = this.place.services[path.Name];
        if (service === undefined) throw notImplemented(`the object ${path.Name}`);
        return service;
      }
      case PATH.referenceId:
        return this.place.references.find(path.Name);
      case PATH.nullObject:
        return null;
    }
    const parent = this.reach(path.ParentObjectPathId ?? 0);
    // Whatever hangs on a null object is a null object.
    if (parent === null) return null;
    return this.step(parent, path);
  }

  private step(parent: HostObject, path: WirePath): HostObject | null {
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property)
      return object(readMember(parent, path.Name, this.place.guard).value);
    if (path.ObjectPathType === PATH.indexer)
      return object(callMember(parent, 'GetItem', args, this.place.guard));
    if (path.ObjectPathType !== PATH.method) {
      throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
    // A path such as `tables.add(…)` does something; one such as `getRange(…)` only leads somewhere.
    if (!/^(Get|Find)/.test(path.Name)) this.place.beforeCall(memberPlace(parent, path.Name));
    return object(callMember(parent, path.Name, args, this.place.guard));
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, referenced[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path > 0) return this.reach(path);
    if (Array.isArray(value) && Array.isArray(path)) {
      return value.map((one, index) => this.argument(one, path[index]));
    }
    return value;
  }
}

function object(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new Error('A path led to something that is no object of the model.');
}
