import type { PassageAnnotation } from '../../../src/story/passage.ts';
import type { MarkedArticle } from '../article/marked-article.ts';
import { ARTICLE } from '../article/names.ts';
import { spotsIn } from '../article/problem-at.ts';
import type { NamedText } from './unmapped-names.ts';

/**
 * The paragraphs of a marked article.
 *
 * @param source its text, whose line feeds are those of the file
 */
export function textsOfArticle(
  { paragraphs }: Pick<MarkedArticle, 'paragraphs'>,
  source: string,
): NamedText[] {
  const spotAt = spotsIn(source);
  const lines = source.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return paragraphs.map(({ text, marks, spot }, index) => {
    const from = (starts[spot.line - 1] ?? 0) + spot.column - 1;
    const next = paragraphs[index + 1]?.spot;
    const to = next ? (starts[next.line - 1] ?? source.length) : source.length;
    // Marks make the source longer than the text: words stand no earlier in it.
    const found = (start: number, words: string) => {
      const at = source.indexOf(words, from + start);
      return at >= 0 && at < to ? at : undefined;
    };
    return {
      text,
      marks,
      isTitle(start, words) {
        const at = found(start, words);
        return (
          at !== undefined &&
          /[*_]/.test(source.charAt(at - 1)) &&
          /[*_]/.test(source.charAt(at + words.length))
        );
      },
      at(start, words) {
        const at = found(start, words);
        return { file: ARTICLE, path: '', spot: at === undefined ? spot : spotAt(at) };
      },
    };
  });
}

/** What is quoted, where there is no article. */
export function textsOfPassages(passages: readonly PassageAnnotation[]): NamedText[] {
  return passages.map(({ target }, index) => {
    const { exact, refinedBy } = target.selector[0];
    return {
      text: exact,
      marks: refinedBy.flatMap((mention) => {
        const start = exact.indexOf(mention.exact);
        return start < 0 ? [] : { start, end: start + mention.exact.length };
      }),
      at: () => ({ file: 'passages.json', path: `/first/items/${index}/target/selector/0/exact` }),
    };
  });
}
