/** CSV texts with one wrong quote or byte: it stays where it is, and the rest of the file keeps its meaning. */

import { describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/opened-file.ts';

/** The text as UTF-8, but `~` is one byte: an é of Windows-1252. */
function bytesOf(text: string): Uint8Array {
  const [first = '', ...rest] = text.split('~').map((part) => [...new TextEncoder().encode(part)]);
  return Uint8Array.from([first as number[], ...rest.map((part) => [0xe9, ...part])].flat());
}

async function gridOf(bytes: Uint8Array) {
  return (await (await openFile('a.csv', bytes)).read()).sheets[0]?.grid;
}

describe('a quote that opens nothing', () => {
  it.each([
    [
      'a,b\n1,"open\n2,C "q"\n',
      [
        ['a', 'b'],
        [1, '"open'],
        [2, 'C "q"'],
      ],
    ],
    [
      'a,b\n1,"open\n2,"C, D"\n',
      [
        ['a', 'b'],
        [1, '"open'],
        [2, 'C, D'],
      ],
    ],
    [
      'a,b\n1,"two\nlines" \n2,x\n',
      [
        ['a', 'b'],
        [1, 'two\nlines '],
        [2, 'x'],
      ],
    ],
    [
      'a,b\n1,"big" pipe\n2,"x"\n',
      [
        ['a', 'b'],
        [1, 'big pipe'],
        [2, 'x'],
      ],
    ],
  ])('%j keeps its rows', async (text, grid) => {
    expect(await gridOf(bytesOf(text))).toEqual(grid);
  });

  it('is still there when its neighbour changes', async () => {
    const host = await openFile('a.csv', bytesOf('a,b\n1,"open\n2,"C, D"\n'));
    host.setCells('a', [{ row: 1, column: 0, value: 9, formula: null }]);
    expect(new TextDecoder().decode(host.toBytes())).toBe('a,b\n9,"open\n2,"C, D"\n');
  });
});

describe('a byte that is no UTF-8', () => {
  it.each([
    [
      'in a text of UTF-8',
      'Zoë,Größe\nB~,1\n',
      [
        ['Zoë', 'Größe'],
        ['Bé', 1],
      ],
    ],
    [
      'behind a byte order mark',
      '\uFEFFa,b\nB~,1\n',
      [
        ['a', 'b'],
        ['Bé', 1],
      ],
    ],
    [
      'in a text of Windows-1252',
      'a,b\nB~,1\n',
      [
        ['a', 'b'],
        ['Bé', 1],
      ],
    ],
  ])('%s is one letter, and is saved as it was', async (_, text, grid) => {
    expect(await gridOf(bytesOf(text))).toEqual(grid);
    const host = await openFile('a.csv', bytesOf(text));
    host.setCells('a', [{ row: 1, column: 1, value: 7, formula: null }]);
    expect(host.toBytes()).toEqual(bytesOf(text.replace(',1\n', ',7\n')));
  });

  it('is a letter of its own before a cut sequence, and next to an emoji', async () => {
    const cut = Uint8Array.from([...bytesOf('é,😀~\n'), 0xc3, 0x0a, 0xed, 0xa0, 0x80, 0x0a]);
    expect(await gridOf(cut)).toBeDefined();
    const many = Uint8Array.from([...bytesOf('ééééé,😀~\n'), 0xc3, 0x0a, 0xed, 0xa0, 0x80, 0x0a]);
    expect(await gridOf(many)).toEqual([['ééééé', '😀é'], ['Ã'], ['í\u00a0€']]);
    const host = await openFile('a.csv', many);
    host.setCells('a', [{ row: 3, column: 0, value: 'x\udc80', formula: null }]);
    expect(host.toBytes()).toEqual(
      Uint8Array.from([...many, ...new TextEncoder().encode('x\uFFFD,\n')]),
    );
  });
});
