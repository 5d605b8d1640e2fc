import { expect, it } from 'vitest';
import { openPack, writePack } from '../../author/src/natural-earth/pack-file.ts';
import { levelOf, readLines, writeLines } from '../../author/src/natural-earth/packed-lines.ts';

it('gives back the parts that were packed, and refuses what it does not know', () => {
  const part = openPack(
    writePack(
      new Map([
        ['a', Uint8Array.of(1, 2)],
        ['b', Uint8Array.of(3)],
      ]),
    ),
  );
  expect([[...part('a')], [...part('b')]]).toEqual([[1, 2], [3]]);
  expect(() => part('c')).toThrow('natural-earth.bin: no part c. Pack it anew.');
});

it('gives back lines, whatever way they run', () => {
  const lines = {
    x: Int32Array.of(0, 1_800_000, -1_800_000, 5),
    y: Int32Array.of(-900_000, 63, 64, -65),
    levels: Uint8Array.of(63, 0, 12, 63),
    starts: Uint32Array.of(0, 2, 4),
  };
  const written = writeLines(lines);
  expect(readLines((name) => written[name])).toEqual(lines);
});

it('tells how much a vertex matters by half octaves', () => {
  expect(levelOf(0.02) - levelOf(0.01)).toBe(2);
  expect([levelOf(0), levelOf(1e9)]).toEqual([0, 62]);
});
