/** Parts of the work told as one, and the way it is given up. */

import { describe, expect, it } from 'vitest';
import { HostError, heedStop, partOf } from '../../../core/index.ts';

describe('partOf', () => {
  it.each([
    [0, 4, 0.25],
    [1, 4, 0.375],
    [4, 4, 0.75],
    [9, 4, 0.75],
    [-1, 4, 0.25],
    [0, 0, 0.25],
    [Number.NaN, 4, 0.25],
  ])('tells %s of %s in the middle half as the share %s of the whole', (done, total, share) => {
    const told: number[] = [];
    const watch = { progress: (at: number, of: number) => told.push(at / of) };
    partOf(watch, 0.25, 0.75).progress?.(done, total);
    expect(told).toEqual([share]);
  });

  it('passes a stop on, and asks for nothing where nobody follows', () => {
    let isStopped = false;
    const part = partOf({ isStopped: () => isStopped }, 0, 0.5);
    expect(part.isStopped?.()).toBe(false);
    isStopped = true;
    expect(part.isStopped?.()).toBe(true);
    expect(partOf(undefined, 0, 1)).toEqual({});
  });
});

describe('heedStop', () => {
  it('goes on where nobody asked to stop', () => {
    heedStop(undefined);
    heedStop({});
    heedStop({ isStopped: () => false });
  });

  it('gives up with a sentence that says what to do next', () => {
    const giveUp = () => heedStop({ isStopped: () => true });
    expect(giveUp).toThrow(HostError);
    expect(giveUp).toThrow(expect.objectContaining({ trouble: 'stopped' }));
    expect(giveUp).toThrow(/^[A-Z].*run it again.*\.$/);
  });
});
