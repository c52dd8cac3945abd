/** When the workbook is read again: after a pause, once at a time, and never too little. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../pane/reader.ts';

/** A workbook whose every reading takes 100 ms; notes how many were begun, and how many at the same time. */
function slowWorkbook() {
  const seen = { begun: 0, atOnce: 0, most: 0 };
  const read = async (): Promise<void> => {
    seen.begun += 1;
    seen.atOnce += 1;
    seen.most = Math.max(seen.most, seen.atOnce);
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen.atOnce -= 1;
  };
  return { seen, reader: createReader(read, 300) };
}

describe('createReader', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('reads once for a burst of changes, when they have stopped', async () => {
    const { seen, reader } = slowWorkbook();
    for (let change = 0; change < 20; change += 1) {
      reader.soon();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(seen.begun).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.begun).toBe(1);
  });

  it('reads once more, and only once, for changes while a reading is under way', async () => {
    const { seen, reader } = slowWorkbook();
    const first = reader.now();
    await vi.advanceTimersByTimeAsync(10);
    void reader.now();
    void reader.now();
    await vi.advanceTimersByTimeAsync(500);
    await first;
    expect(seen).toMatchObject({ begun: 2, most: 1 });
  });

  it('resolves only when what was read is up to date', async () => {
    const { seen, reader } = slowWorkbook();
    void reader.now();
    await vi.advanceTimersByTimeAsync(50);
    let begunWhenDone = 0;
    void reader.now().then(() => {
      begunWhenDone = seen.begun;
    });
    await vi.advanceTimersByTimeAsync(60);
    expect(begunWhenDone).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(begunWhenDone).toBe(2);
  });

  it('reads at once when asked to, and not a second time after the pause', async () => {
    const { seen, reader } = slowWorkbook();
    reader.soon();
    void reader.now();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.begun).toBe(1);
  });

  it('begins nothing after it was stopped', async () => {
    const { seen, reader } = slowWorkbook();
    reader.soon();
    reader.stop();
    reader.soon();
    await reader.now();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.begun).toBe(0);
  });
});
