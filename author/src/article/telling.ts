import { wordCount } from '../../../src/compiler/article/words.ts';
import type { MarkedArticle } from './marked-article.ts';
import type { Quotation } from './quotations.ts';

/**
 * Of what could be quoted of somebody else's text the most telling, in the article's order: first what names a place that
 * is not named yet, in the fewest words; then what names the most places in its words. Together they keep the limit.
 *
 * @param words how many may be quoted
 */
export function mostTelling(quotations: readonly Quotation[], words: number): Quotation[] {
  const left = new Set(quotations);
  const chosen = new Set<Quotation>();
  const named = new Set<string>();
  let room = words;
  while (left.size > 0) {
    let best: { quotation: Quotation; isNew: boolean; worth: number; length: number } | undefined;
    for (const quotation of left) {
      const length = wordCount(quotation.exact);
      const ids = new Set(quotation.marks.flatMap((mark) => mark.ids));
      const fresh = [...ids].filter((id) => !named.has(id)).length;
      const isNew = fresh > 0;
      const worth = (isNew ? fresh : ids.size) / Math.max(length, 1);
      const isBetter = !best || (isNew !== best.isNew ? isNew : worth > best.worth);
      if (length <= room && isBetter) best = { quotation, isNew, worth, length };
    }
    if (!best) break;
    left.delete(best.quotation);
    chosen.add(best.quotation);
    room -= best.length;
    for (const { ids } of best.quotation.marks) for (const id of ids) named.add(id);
  }
  return quotations.filter((quotation) => chosen.has(quotation));
}

/**
 * The most telling of an article, within a share of its words.
 *
 * @param share 0 to 1
 */
export function withinLimit(
  quotations: readonly Quotation[],
  { paragraphs }: Pick<MarkedArticle, 'paragraphs'>,
  share: number,
): Quotation[] {
  const words = paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
  return mostTelling(quotations, Math.floor(words * share));
}
