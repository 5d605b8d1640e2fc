import { type Problem, quote } from '../../../src/story/problem.ts';
import { findPlaces } from '../find-places/find-places.ts';
import type { Finding } from '../find-places/finding.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { keyOf } from '../gazetteer/words.ts';
import { partsLeftOut } from '../new/places/other-names.ts';
import type { SourceProblem } from '../source-problem.ts';

/** A part of an article's text. */
export interface NamedText {
  readonly text: string;
  /** Words of it that are marked: UTF-16 offsets. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Whether words that begin at an offset are set in italics, as names of ships and titles of works are. */
  isTitle?(start: number, words: string): boolean;
  /** Where words of it stand that begin at an offset. */
  at(
    start: number,
    words: string,
  ): Pick<SourceProblem, 'file' | 'path' | 'spot'> | Pick<Problem, 'file' | 'path'>;
}

/** How likely it has to be that a name means a place, whichever of its name. */
const LIKELY = 0.45;
/** What an article names without speaking of a place in it. */
const VAGUE: readonly PlaceKind[] = ['continent', 'area'];

/**
 * Names of places in an article, English as the words are by which they are told, that no place of the story answers to:
 * one problem each time.
 *
 * @param names what the story's places are called and what the basemap names, and the names that mean none of them
 */
export function unmappedNames(
  texts: readonly NamedText[],
  names: Iterable<string>,
  gazetteer: Gazetteer,
): (Problem | SourceProblem)[] {
  const known = new Set(Array.from(names, keyOf));
  const whole = texts.map(({ text }) => text).join(BETWEEN);
  const findings = partsLeftOut(findPlaces(whole, gazetteer, { adjectives: false }), whole);
  const problems: (Problem | SourceProblem)[] = [];
  let index = 0;
  let from = 0;
  for (const finding of findings) {
    for (; from + (texts[index]?.text.length ?? 0) < finding.start; index++)
      from += (texts[index]?.text.length ?? 0) + BETWEEN.length;
    const text = texts[index];
    const [start, end] = [finding.start - from, finding.end - from];
    if (!text || likelihoodOf(finding) < LIKELY || VAGUE.includes(finding.kind)) continue;
    // “Pacific” is the ocean where that is on the map, whichever place of the name is likelier.
    const meant = [finding.text, finding.name, ...finding.alternatives.map(({ name }) => name)];
    if (meant.some((name) => known.has(keyOf(name)))) continue;
    if (text.marks.some((mark) => mark.start < end && mark.end > start)) continue;
    if (text.isTitle?.(start, finding.text)) continue;
    problems.push({ ...text.at(start, finding.text), ...unmapped(finding) });
  }
  return problems;
}

/** A paragraph's end, so that no name runs over it. */
const BETWEEN = '\n\n';

function likelihoodOf({ confidence, alternatives }: Finding): number {
  return alternatives.reduce((sum, other) => sum + other.confidence, confidence);
}

function unmapped({ text, kind, country }: Finding): Omit<Problem, 'file' | 'path'> {
  const where = country === null || kind === 'country' ? kind : `${kind}, ${country}`;
  return {
    found: `${quote(text)} (${where}), which no place of the map is called`,
    expected: 'a place on the map for each that the article names',
    remedy: `Run: npx article-map add ${JSON.stringify(text)}. If it shall not be on the map, add the name to “ignoredNames” of the facts.`,
    rule: 'unmapped-names',
  };
}
