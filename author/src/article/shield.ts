/*
 * Markdown reads `\=` as the sign alone, and `\==` would be the mark of a quotation. Characters of private use stand for
 * it meanwhile.
 */
const IN_SOURCE = '\uE000\uE001';
const IN_TEXT = '\uE002';

/** The article with each `\=` shielded; all offsets stay. */
export function shield(article: string): string {
  return article.replaceAll('\\=', IN_SOURCE);
}

/** The value of a text, with one character for each sign that is no mark. */
export function textOf(value: string): string {
  return value.replaceAll(IN_SOURCE, IN_TEXT);
}

/** The value of code, in which nothing is escaped and nothing a mark. */
export function codeOf(value: string): string {
  return value.replaceAll(IN_SOURCE, '\\=').replaceAll('=', IN_TEXT);
}

/** The text that is read; all offsets stay. */
export function unshield(text: string): string {
  return text.replaceAll(IN_TEXT, '=');
}
