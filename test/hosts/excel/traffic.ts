/** Counts what went between the add-in and the host. */

/** One request that was answered, less those that only release references. */
export interface Sync {
  /** Bytes of the request and of its answer, in UTF-8. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Every call in it that reads or does something: `Range.values`, `load of Range`. */
  readonly calls: readonly string[];
}

export class Traffic {
  syncs: Sync[] = [];

  /** How many syncs there were since `reset`. */
  get count(): number {
    return this.syncs.length;
  }

  /** All calls of all syncs, in order. */
  get calls(): readonly string[] {
    return this.syncs.flatMap(({ calls }) => calls);
  }

  /** The largest request or answer in bytes. */
  get largestBytes(): number {
    return Math.max(0, ...this.syncs.flatMap((sync) => [sync.requestBytes, sync.responseBytes]));
  }

  reset(): void {
    this.syncs = [];
  }
}
