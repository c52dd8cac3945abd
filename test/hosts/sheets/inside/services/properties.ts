/** `Properties`: one store, 9 KB a value and 500 KB in all. */

import { ServiceException } from '../errors.ts';
import { ServiceObject } from '../service-object.ts';
import { byteLength } from '../values/byte-length.ts';

const MOST_VALUE = 9 * 1024;
const MOST_STORE = 500 * 1024;

export class Properties extends ServiceObject {
  readonly is = 'Properties.Properties';
  private readonly store: Map<string, string>;

  constructor(store: Map<string, string>) {
    super();
    this.store = store;
  }

  getProperty(key: string) {
    return this.store.get(key) ?? null;
  }
  getProperties() {
    const all: Record<string, string> = {};
    for (const [key, value] of this.store) all[key] = value;
    return all;
  }
  getKeys() {
    return Array.from(this.store.keys());
  }
  setProperty(key: string, value: string) {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false) {
    const next = new Map(deleteAllOthers ? [] : this.store);
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') throw new ServiceException('Argument must be a string: value');
      if (byteLength(value) > MOST_VALUE) throw new ServiceException('Argument too large: value');
      next.set(key, value);
    }
    let bytes = 0;
    for (const [key, value] of next) bytes += byteLength(key) + byteLength(value);
    if (bytes > MOST_STORE)
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.store.clear();
    for (const [key, value] of next) this.store.set(key, value);
    return this;
  }
  deleteProperty(key: string) {
    this.store.delete(key);
    return this;
  }
  deleteAllProperties() {
    this.store.clear();
    return this;
  }
}
