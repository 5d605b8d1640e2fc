import * as v from 'valibot';
import { type PassageAnnotation, PassageAnnotationSchema } from '../../story/passage.ts';
import { legible, normalise, sentences } from '../../story/sentences.ts';
import { after, before } from './context.ts';
import { fingerprint, paragraphs } from './fingerprint.ts';
import { type Checked, checkQuotation, findSentence, paragraphsOf, placeQuotation } from './quotation.ts';

const target = PassageAnnotationSchema.entries.target.entries;
const [quote, position] = target.selector.items;

/** A passage as its author writes it: what can be read off the article may be missing, and is not trusted. */
export const DraftSchema = v.strictObject({
  ...PassageAnnotationSchema.entries,
  id: v.optional(PassageAnnotationSchema.entries.id),
  target: v.strictObject({
    ...target,
    paragraph: v.optional(target.paragraph),
    selector: v.pipe(
      v.array(
        v.variant('type', [
          v.strictObject({
            ...quote.entries,
            prefix: v.optional(v.string()),
            suffix: v.optional(v.string()),
          }),
          position,
        ]),
      ),
      v.nonEmpty(),
    ),
  }),
});

export type Draft = v.InferOutput<typeof DraftSchema>;

/** Quotations that are not in the article: a line each. */
class NotInArticleError extends Error {
  override readonly name = 'NotInArticleError';
}

/**
 * Fills in what can be read off the article: the paragraph, the text around the quotation within its
 * paragraph, its offsets, and an id where there is none ("p12-1": paragraph 12, from its first sentence).
 * The order is kept.
 *
 * @throws NotInArticleError naming every quotation that is not in the article, and why
 */
export function anchor(article: string, drafts: readonly Draft[], language = 'en'): PassageAnnotation[] {
  const texts = paragraphs(article);
  const print = fingerprint(article, language);
  const faults: string[] = [];
  const anchored = drafts.map((draft, index): PassageAnnotation | undefined => {
    const miss = (what: string) => {
      const id = draft.id ? ` (${draft.id})` : '';
      faults.push(`passages.json#/first/items/${index}${id}: ${what}.`);
      return undefined;
    };
    const written = draft.target.selector.find((selector) => selector.type === 'TextQuoteSelector');
    if (!written) return miss('it has no TextQuoteSelector, and so quotes nothing');
    const exact = normalise(written.exact);
    const checked = check(exact, draft.target.paragraph);
    if ('missed' in checked) return miss(`not in the article: ${checked.missed}`);
    const text = texts[checked.paragraph - 1] ?? '';
    const at = sentences(text, language)[checked.first - 1]?.start ?? 0;
    const start = texts
      .slice(0, checked.paragraph - 1)
      .reduce((sum, earlier) => sum + earlier.length + 1, at);
    return {
      id: draft.id ?? `p${checked.paragraph}-${checked.first}`,
      type: draft.type,
      motivation: draft.motivation,
      body: draft.body,
      target: {
        source: draft.target.source,
        paragraph: checked.paragraph,
        ...(draft.target.time !== undefined && { time: draft.target.time }),
        selector: [
          {
            type: 'TextQuoteSelector',
            exact,
            prefix: before(text, at, language),
            suffix: after(text, at + exact.length, language),
            refinedBy: written.refinedBy.map((mention) => ({
              ...mention,
              exact: normalise(mention.exact),
              ...(mention.prefix !== undefined && { prefix: legible(mention.prefix) }),
            })),
          },
          { type: 'TextPositionSelector', start, end: start + exact.length },
        ],
      },
    };
  });
  if (faults.length > 0) throw new NotInArticleError(faults.join('\n'));
  return anchored.filter((passage) => passage !== undefined);

  /** In the paragraph that the author says, else in the first that holds it, else where it is missed least. */
  function check(exact: string, said?: number): Checked {
    const numbers = paragraphsOf(print, exact);
    for (const number of said === undefined ? numbers : [said, ...numbers]) {
      const placed = placeQuotation(print, exact, number);
      if (placed) return placed;
    }
    const found = findSentence(print, sentences(exact, language)[0]?.text ?? '', said);
    const nearest = found && 'near' in found ? found.near.paragraph : found?.paragraph;
    return checkQuotation(print, exact, nearest ?? said ?? 1);
  }
}
