import type { Problem } from '../../../src/story/problem.ts';
import { addressesIn } from '../article/addresses.ts';
import { findPlaces } from '../find-places/find-places.ts';
import { type Finding, isClear } from '../find-places/finding.ts';
import { whereOf } from '../find-places/where.ts';
import { formerStatesIn, type Words } from '../gazetteer/former-states.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { keyOf } from '../gazetteer/words.ts';
import { partsLeftOut } from '../new/places/other-names.ts';
import { isInGazetteer, unknownNames } from '../new/places/unknown-names.ts';
import { slug } from '../places/place-id.ts';
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
/** What an article names without speaking of a place in it, as the Middle East; but South Ossetia, which is in a country. */
const VAGUE: readonly PlaceKind[] = ['continent', 'area'];
/** Of what nothing is known but a point within its far larger extent. */
const SHAPELESS: readonly PlaceKind[] = ['continent', 'area', 'county', 'canal'];

/**
 * Names of places in an article, English as the words are by which they are told, that no place of the story answers to:
 * one problem each time.
 *
 * @param names what the story's places are called and what the basemap names, and the names that mean none of them
 * @param ignoring says how a name is put among those that mean none
 */
export function unmappedNames(
  texts: readonly NamedText[],
  names: Iterable<string>,
  gazetteer: Gazetteer,
  ignoring: (name: string) => string,
): (Problem | SourceProblem)[] {
  const known = new Set(Array.from(names, keyOf));
  const whole = texts.map(({ text }) => text).join(BETWEEN);
  const problems: (Problem | SourceProblem)[] = [];
  let index = 0;
  let from = 0;
  for (const { words, meant, told } of namesOfPlaces(whole, gazetteer)) {
    for (; from + (texts[index]?.text.length ?? 0) < words.start; index++)
      from += (texts[index]?.text.length ?? 0) + BETWEEN.length;
    const text = texts[index];
    const [start, end] = [words.start - from, words.end - from];
    if (!text || meant.some((name) => known.has(keyOf(name)))) continue;
    if (text.marks.some((mark) => mark.start < end && mark.end > start)) continue;
    if (text.isTitle?.(start, words.text)) continue;
    const { remedy, ...what } = told;
    const unless = `Where it shall not be on the map, ${ignoring(words.text)}`;
    problems.push({ ...text.at(start, words.text), ...what, remedy: `${remedy} ${unless}` });
  }
  return problems;
}

/** What a text names as places, in its order. */
interface NamedPlace {
  readonly words: Words;
  /** The names of places that the words may mean. */
  readonly meant: readonly string[];
  /** What is told where none of them is on the map. */
  readonly told: Omit<Problem, 'file' | 'path'>;
}

/** The likely places of a text, states of the past, and what stands where places are named. */
function namesOfPlaces(text: string, gazetteer: Gazetteer): NamedPlace[] {
  const found = findPlaces(text, gazetteer, { adjectives: false });
  const former = formerStatesIn(text);
  const isFormer = ({ start, end }: Words) => former.some((words) => words.start < end && words.end > start);
  const places = partsLeftOut(found, text).filter(
    (finding) => likelihoodOf(finding) >= LIKELY && !isVague(finding) && !isFormer(finding),
  );
  const isInAddress = addressesIn(text);
  const others = unknownNames(text, [...found, ...former], gazetteer).filter(
    ({ start }) => !isInAddress(start),
  );
  return [
    ...places.map((finding) => ({
      words: finding,
      // “Pacific” is the ocean where that is on the map, whichever place of the name is likelier.
      meant: [finding.text, finding.name, ...finding.alternatives.map(({ name }) => name)],
      told: (SHAPELESS.includes(finding.kind) ? unmappedShape : unmapped)(
        finding.text,
        `“${finding.text}” (${isClear(finding) ? whereOf(finding) : 'one of several places'})`,
      ),
    })),
    ...former.map((words) => ({
      words,
      meant: [words.text],
      told: unmappedShape(words.text, `“${words.text}” (a state of the past)`),
    })),
    ...others.map(({ name, start, end }) => ({
      words: { text: name, start, end },
      meant: [name],
      told: isInGazetteer(name, gazetteer)
        ? unmapped(name, `“${name}” (perhaps a place)`)
        : unmappedShape(name, `“${name}” (perhaps a place; none of the name is known)`),
    })),
  ].sort((one, other) => one.words.start - other.words.start);
}

/** A paragraph's end, so that no name runs over it. */
const BETWEEN = '\n\n';

function likelihoodOf({ confidence, alternatives }: Finding): number {
  return alternatives.reduce((sum, other) => sum + other.confidence, confidence);
}

function isVague({ kind, country }: Finding): boolean {
  return VAGUE.includes(kind) && country === null;
}

const EXPECTED = 'a place on the map for each that the article names';

function unmapped(name: string, what: string): NamedPlace['told'] {
  return {
    found: `${what}, which no place of the map is called`,
    expected: EXPECTED,
    remedy: `Run: npx article-map add ${JSON.stringify(name)}.`,
    rule: 'unmapped-names',
  };
}

/** Of what the program has no shape of. */
function unmappedShape(name: string, what: string): NamedPlace['told'] {
  const file = `${slug(name) || 'place'}.geojson`;
  return {
    found: `${what}, which no place of the map is called`,
    expected: EXPECTED,
    remedy: `Add a row for it to places.csv and mark it in article.md; or, with a file of its shape, run: npx article-map add ${file} --name ${JSON.stringify(name)}.`,
    rule: 'unmapped-names',
  };
}
