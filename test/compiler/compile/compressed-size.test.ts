import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressedSize } from '../../../src/compiler/compile/compressed-size.ts';

const TEXT = readFileSync('examples/stories/mekong/basemap.json', 'utf8').slice(0, 60_000);
const BEST = brotliCompressSync(TEXT).length;

test.each([0.1, 0.5, 0.9, 0.99, 1, 1.01, 1.1, 2])(
  'says as the best compression does whether a text is larger than %d times what that gives',
  (times) => {
    const limit = Math.floor(BEST * times);
    expect(compressedSize(TEXT, limit) > limit).toBe(BEST > limit);
  },
);

test('is exact just above the limit, where an author reads it', () => {
  expect(compressedSize(TEXT, BEST - 1)).toBe(BEST);
});
