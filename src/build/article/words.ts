/**
 * How many words a text has: runs without white space that hold a letter or a digit, so that a dash
 * between spaces is none and "US/Israeli" is one. The article and its quotations are counted alike.
 */
export function wordCount(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
