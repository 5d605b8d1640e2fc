import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import type { CandidateSpan } from './candidate-spans.ts';
import type { TextContext } from './text-context.ts';

/** The span that a comma alone parts from this one: after it (1) or before it (-1). */
export function neighbour(
  span: CandidateSpan,
  direction: 1 | -1,
  { words, spans, spanAt }: TextContext,
): CandidateSpan | undefined {
  const at = direction === 1 ? span.last + 1 : span.first - 1;
  const gap = direction === 1 ? words[at]?.gap : words[span.first]?.gap;
  return gap === 'comma' ? spans[spanAt[at] ?? -1] : undefined;
}

/** "Paris, Texas": of the places that the outer name may mean, those in which one lies that the inner name may mean. */
export function containers(inner: CandidateSpan, outer: CandidateSpan, gazetteer: Gazetteer): Set<number> {
  const around = new Set<number>();
  for (const place of placesOf(inner))
    for (const outside of [gazetteer.country(place), gazetteer.region(place), gazetteer.county(place)])
      if (outside >= 0 && outside !== place) around.add(outside);
  return new Set(placesOf(outer).filter((place) => around.has(place)));
}

/** What a span may mean as a name: not as an adjective. */
function placesOf({ entries }: CandidateSpan): number[] {
  return entries.filter((entry) => (entry & 3) !== NAMED_BY.adjective).map((entry) => entry >>> 2);
}
