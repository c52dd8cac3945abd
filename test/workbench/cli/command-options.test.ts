/** Options are read as they were meant, or refused with a sentence. */

import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../workbench/cli/command-options.ts';
import { UsageError } from '../../../workbench/cli/usage-error.ts';

const TABLE = {
  out: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  strict: { type: 'boolean' },
} as const;

describe('options', () => {
  it.each([
    [['a.xlsx', '-o', 'b.xlsx']],
    [['-o', 'b.xlsx', 'a.xlsx']],
    [['a.xlsx', '--out=b.xlsx']],
    [['--out', 'b.xlsx', '--', 'a.xlsx']],
  ])('%j are read in any order and form', (args) => {
    const options = readOptions('status', args, TABLE);
    expect(options.files).toEqual(['a.xlsx']);
    expect(options.text('out')).toBe('b.xlsx');
    expect(options.text('as-of')).toBeNull();
    expect(options.isOn('strict')).toBe(false);
  });

  it('takes what follows -- as files, whatever it looks like', () => {
    expect(readOptions('check', ['--', '--strict', '-o'], TABLE).files).toEqual(['--strict', '-o']);
  });

  it.each([
    [['--sctrict'], 'There is no option --sctrict. Did you mean --strict?'],
    [['--frobnicate'], 'There is no option --frobnicate.'],
    [['--toString'], 'There is no option --toString.'],
    [['-x'], 'There is no option -x.'],
    [['--out'], '--out needs a value after it.'],
    [['--out='], '--out needs a value after it.'],
    [['--strict=yes'], '--strict takes no value.'],
    [['-o', 'a', '--out', 'b'], '--out is given twice.'],
  ])('%j are refused', (args, sentence) => {
    const read = () => readOptions('status', args, TABLE);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(sentence);
  });
});
