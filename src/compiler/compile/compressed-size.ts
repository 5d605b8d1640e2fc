import { brotliCompressSync, constants } from 'node:zlib';

/** A quick compression gives at most so many times as many bytes as the best. */
const QUICKLY = 1.5;

/** A good compression gives at least this share of the bytes of the best: on some texts it is the better one. */
const GOOD = 0.97;

/** Brotli's levels: one that takes a thirtieth of the time of the best, and one that takes a third. */
const LEVEL = { quick: 5, good: 10, best: 11 };

/**
 * Bytes of a text after brotli. Where a quicker compression tells whether they are more than `limit`, that is enough:
 * the number is then what it gives, which is somewhat another.
 */
export function compressedSize(text: string, limit: number): number {
  const bytes = Buffer.from(text);
  const sizeAt = (level: number) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
  const quick = sizeAt(LEVEL.quick);
  if (quick <= limit || quick > limit * QUICKLY) return quick;
  const good = sizeAt(LEVEL.good);
  return good <= limit * GOOD ? good : sizeAt(LEVEL.best);
}
