/** A word as a shell takes it for one, so that a command that is printed can be copied. */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word)) return word;
  return `"${word.replace(/["$`\\]/g, '\\$&')}"`;
}
