/** Gives the context the world's clock. */

/** `Date.now()` and `new Date()` tell the clock's time; every other use of `Date` is as it was. */
export function setClock(globals: Record<string, unknown>, now: () => number): void {
  const Real = Date;
  const Clocked = function (this: unknown, ...args: unknown[]) {
    if (new.target === undefined) return new Real(now()).toString();
    const given = args.length === 0 ? [now()] : args;
    const target = new.target as unknown;
    return Reflect.construct(Real, given, target === Clocked ? Real : new.target);
  } as unknown as DateConstructor;
  Object.defineProperties(Clocked, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Real.prototype },
    now: { value: now, writable: true, configurable: true },
    UTC: { value: Real.UTC, writable: true, configurable: true },
    parse: { value: Real.parse, writable: true, configurable: true },
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clocked });
  Object.defineProperty(globals, 'Date', { value: Clocked, writable: true, configurable: true });
}
