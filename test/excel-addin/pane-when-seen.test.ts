import { expect, it } from 'vitest';
import { whenSeen } from '../../excel-addin/pane/when-seen.ts';

/** Something that is told, and a pane that comes into sight and leaves it. */
function stage() {
  const watchers = new Set<() => void>();
  const lookers = new Set<() => void>();
  let isSeen = true;
  let told = 0;
  const listen = (to: Set<() => void>) => (listener: () => void) => {
    to.add(listener);
    return () => void to.delete(listener);
  };
  const stop = whenSeen(listen(watchers), { isSeen: () => isSeen, onSeen: listen(lookers) })(() => {
    told += 1;
  });
  return {
    change() {
      for (const watcher of watchers) watcher();
    },
    see(seen: boolean) {
      isSeen = seen;
      if (seen) for (const looker of lookers) looker();
    },
    told: () => told,
    stop,
    listeners: () => watchers.size + lookers.size,
  };
}

it('tells each change while the pane is in sight', () => {
  const { change, told } = stage();
  change();
  change();
  expect(told()).toBe(2);
});

it('tells nothing while it is not, and all of that once when it is seen again', () => {
  const { change, see, told } = stage();
  see(false);
  change();
  change();
  expect(told()).toBe(0);
  see(true);
  expect(told()).toBe(1);
  see(true);
  expect(told()).toBe(1);
});

it('tells nothing where nothing happened meanwhile', () => {
  const { see, told } = stage();
  see(false);
  see(true);
  expect(told()).toBe(0);
});

it('stops listening to both', () => {
  const { stop, listeners } = stage();
  expect(listeners()).toBe(2);
  stop();
  expect(listeners()).toBe(0);
});
