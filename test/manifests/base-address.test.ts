import { describe, expect, it } from 'vitest';
import { baseAddress, hostOf } from '../../manifests/base-address.ts';
import { excelBase, LOCAL_BASE } from '../../tools/bundle/excel-base.ts';

describe('the address that the add-in is hosted at', () => {
  it.each([
    ['https://example.org', 'https://example.org/', 'example.org'],
    ['https://example.org/steersheet', 'https://example.org/steersheet/', 'example.org'],
    [' https://Example.org/a/b// ', 'https://example.org/a/b/', 'example.org'],
    ['HTTPS://localhost:3000/', 'https://localhost:3000/', 'localhost:3000'],
    ['https://10.0.0.1:8443/x', 'https://10.0.0.1:8443/x/', '10.0.0.1:8443'],
  ])('%s becomes %s', (typed, base, host) => {
    expect(baseAddress(typed)).toBe(base);
    expect(hostOf(base)).toBe(host);
  });

  it.each([
    'http://example.org',
    'example.org',
    'https://',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'https://user@example.org/',
    'https://exa mple.org',
    'https://-example.org',
    'https://example.org/a b',
    '',
  ])('%s is refused, with an example of what is asked', (typed) => {
    expect(() => baseAddress(typed)).toThrow(/https:\/\/example\.org\/steersheet/);
  });
});

describe('the arguments of the build', () => {
  it.each([
    [[], LOCAL_BASE],
    [['--base', 'https://example.org/a'], 'https://example.org/a/'],
    [['--base=https://example.org/a'], 'https://example.org/a/'],
  ])('%o build for %s', (args, base) => {
    expect(excelBase(args)).toBe(base);
  });

  it.each([[['--base']], [['--base', 'http://example.org']], [['--bass', 'x']], [['x']]])(
    '%o are refused',
    (args) => {
      expect(() => excelBase(args)).toThrow(RangeError);
    },
  );
});
