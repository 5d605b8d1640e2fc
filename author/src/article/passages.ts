import type * as v from 'valibot';
import { anchor, type Draft } from '../../../src/compiler/article/anchor.ts';
import { type Fingerprint, fingerprint } from '../../../src/compiler/article/fingerprint.ts';
import { placeMention } from '../../../src/compiler/compile/mention.ts';
import type { PassageCollectionSchema } from '../../../src/story/passage.ts';
import { type Before, keptIds } from './keep-ids.ts';
import { type MarkedArticle, plainText } from './marked-article.ts';
import type { Quotation } from './quotations.ts';

type PassageCollection = v.InferOutput<typeof PassageCollectionSchema>;

/** What of a story is said in the collection of its passages. */
interface Of {
  /** The article's address. */
  readonly url: string;
  readonly title: string;
  readonly language: string;
}

/** What the terms mean that are none of the W3C's. */
const OWN_TERMS = {
  paragraph: 'http://schema.org/position',
  time: 'http://purl.org/dc/terms/temporal',
  feature: 'http://purl.org/dc/terms/spatial',
};

/**
 * `passages.json` and `fingerprint.json` of a marked article.
 *
 * @param before the passages as they stand in the folder: a sentence keeps its id
 */
export function passagesOf(
  article: Pick<MarkedArticle, 'paragraphs'>,
  quotations: readonly Quotation[],
  before: readonly Before[],
  { url, title, language }: Of,
): { readonly passages: PassageCollection; readonly fingerprint: Fingerprint } {
  const text = plainText(article);
  const ids = keptIds(quotations, before);
  const drafts = quotations.map((quotation, index): Draft => draftOf(quotation, ids[index] ?? '', url));
  const items = anchor(text, drafts, language);
  const passages: PassageCollection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OWN_TERMS],
    id: 'passages.json',
    type: 'AnnotationCollection',
    label: `${title}: passages and their places`,
    total: items.length,
    first: { id: 'passages.json#page-1', type: 'AnnotationPage', startIndex: 0, items },
  };
  return { passages, fingerprint: fingerprint(text, language) };
}

function draftOf({ paragraph, exact, marks, time }: Quotation, id: string, url: string): Draft {
  const features = [...new Set(marks.flatMap(({ ids }) => ids))];
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: features.map((source) => ({ type: 'SpecificResource', purpose: 'identifying', source })),
    target: {
      source: url,
      paragraph,
      ...(time !== undefined && { time }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          refinedBy: marks.flatMap(({ start, end, ids: named }) =>
            named.map((feature) => ({
              type: 'TextQuoteSelector' as const,
              exact: exact.slice(start, end),
              ...prefixOf(exact, start, end),
              feature,
            })),
          ),
        },
      ],
    },
  };
}

/** As few of the words before a mention as tell it from the same words elsewhere in the passage; none where it is alone. */
function prefixOf(passage: string, start: number, end: number): { prefix?: string } {
  const exact = passage.slice(start, end);
  const isAlone = (prefix?: string) => {
    const places = placeMention(passage, { exact, prefix });
    return places.length === 1 && places[0] === start;
  };
  if (isAlone()) return {};
  if (start === 0) return { prefix: '' };
  for (let at = start - 1; at > 0; at--) {
    if (!/\s/.test(passage.charAt(at - 1))) continue;
    const prefix = passage.slice(at, start);
    if (isAlone(prefix)) return { prefix };
  }
  return { prefix: passage.slice(0, start) };
}
