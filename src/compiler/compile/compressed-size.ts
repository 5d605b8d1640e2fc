import { brotliCompressSync, constants } from 'node:zlib';

/** A quick compression gives at most so many times as many bytes as the best. */
const QUICKLY = 1.5;

/** A good compression gives at least this share of the bytes of the best: on some texts it is the better one. */
const GOOD = 0.97;

/** Brotli's levels: one that takes a thirtieth of the time of the best, and one that takes a third. */
const LEVEL = { quick: 5, good: 10, best: 11 };

/** Of a longer text the beginning, so many times as long as the limit, mostly tells that it is over that. */
const BEGINNING = 20;

/** Whether a text has more bytes than `limit` after brotli. */
export function isLarger(text: string, limit: number): boolean {
  // A unit of UTF-16 is at most three bytes of UTF-8.
  if (text.length * 3 <= limit) return false;
  const beginning = text.slice(0, limit * BEGINNING);
  if (beginning.length < text.length && sizeAt(LEVEL.quick, beginning) > limit * QUICKLY) return true;
  return compressedSize(text, limit) > limit;
}

/**
 * Bytes of a text after brotli. Where a quicker compression tells whether they are more than `limit`, that is enough:
 * the number is then what it gives, which is somewhat another.
 */
export function compressedSize(text: string, limit: number): number {
  const quick = sizeAt(LEVEL.quick, text);
  if (quick <= limit || quick > limit * QUICKLY) return quick;
  const good = sizeAt(LEVEL.good, text);
  return good <= limit * GOOD ? good : sizeAt(LEVEL.best, text);
}

function sizeAt(level: number, text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
}
