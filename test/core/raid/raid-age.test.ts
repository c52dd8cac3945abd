import { expect, test } from 'vitest';
import { findRaidAge, isOpenOn } from '../../../core/raid/raid-age.ts';
import { makeRaidItem } from '../portfolio/make-project.ts';

const AS_OF = 46348;

test.each([
  ['raised 30 days ago, due 5 days ago', { raisedDay: AS_OF - 30, dueDay: AS_OF - 5 }, 30, 5],
  ['due today is not overdue', { raisedDay: AS_OF - 1, dueDay: AS_OF }, 1, 0],
  ['due tomorrow is not overdue', { raisedDay: AS_OF, dueDay: AS_OF + 1 }, 0, 0],
  ['without a due date', { raisedDay: AS_OF - 3 }, 3, null],
  ['raised in the future has no age', { raisedDay: AS_OF + 1, dueDay: AS_OF + 9 }, null, null],
  [
    'closed 10 days ago stopped ageing then and is not overdue',
    { raisedDay: AS_OF - 30, closedDay: AS_OF - 10, dueDay: AS_OF - 20, status: 'closed' },
    20,
    null,
  ],
  [
    'closed before it was raised has no age',
    { raisedDay: AS_OF - 5, closedDay: AS_OF - 10 },
    null,
    null,
  ],
  [
    'closed without a closing date has no age',
    { raisedDay: AS_OF - 5, status: 'closed' },
    null,
    null,
  ],
] as const)('%s', (_, facts, ageDays, overdueDays) => {
  expect(findRaidAge(makeRaidItem(facts), AS_OF)).toEqual({ ageDays, overdueDays });
});

test.each([
  ['no status', {}, true],
  ['in progress', { status: 'in progress' }, true],
  ['mitigated', { status: 'mitigated' }, false],
  ['closed', { status: 'closed' }, false],
  ['raised on that day', { raisedDay: AS_OF }, true],
  ['raised later', { raisedDay: AS_OF + 1 }, false],
  [
    'a closing date that has come wins over an open status',
    { status: 'open', closedDay: AS_OF },
    false,
  ],
  [
    'a closing date to come means open on that day',
    { status: 'closed', closedDay: AS_OF + 1 },
    true,
  ],
] as const)('%s is open: %s', (_, facts, isOpen) => {
  expect(isOpenOn(makeRaidItem(facts), AS_OF)).toBe(isOpen);
});
