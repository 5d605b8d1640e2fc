import { frontMatterOf } from '../article/front-matter.ts';
import { markdownTree } from '../article/markdown-tree.ts';
import type { Region } from '../basemap/region.ts';
import { formerStatesIn } from '../gazetteer/former-states.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { keyOf } from '../gazetteer/words.ts';
import { proseOf } from '../new/marks/prose.ts';
import { placesIn } from '../new/places/answers.ts';
import { idsOf } from '../new/places/ids.ts';
import { isSamePlace } from '../new/places/mentioned-place.ts';
import { placeShape } from '../new/places/place-shape.ts';
import { populationOf } from '../new/places/population.ts';
import type { Possible } from '../new/places/possible-places.ts';
import type { PlaceShape } from '../new/places/story-place.ts';
import { placeCells } from '../places/place-cells.ts';
import { ToolError } from '../tool-error.ts';
import type { Addition } from './add-to-story.ts';
import { requireId } from './addition-id.ts';
import { isPlaceOf, type KnownPlace, type KnownPlaces } from './known-place.ts';
import { namedPlaces } from './named-places.ts';
import { formerState, unplaced } from './told-of-name.ts';

/** Which of the places of a name is meant. */
export interface Which {
  /** Two letters (ISO 3166-1). */
  readonly country?: string | undefined;
  /** As the gazetteer has it: town, river, region … */
  readonly type?: string | undefined;
  /** A country or region, in words. */
  readonly in?: string | undefined;
  readonly id?: string | undefined;
}

interface Chosen {
  /** Which of those that were found somebody has chosen; absent: nobody. */
  readonly meant?: Possible | undefined;
  /** The story's, for commands that a message names; absent: where they are run. */
  readonly folder?: string | undefined;
}

/** What a name is found to be. */
export interface FoundByName {
  readonly addition: Addition;
  /** What it is taken for; undefined of a place of the story that the gazetteer does not have. */
  readonly place: Possible | undefined;
  /** The other places of the name, the likeliest first. */
  readonly others: readonly Possible[];
  /** Whether the story, its article or its size says clearly that this one is meant. */
  readonly isClear: boolean;
  /** Whether it lies where the story's places do. */
  readonly isNear: boolean;
  /** Another place of the name that the story has. */
  readonly namesake: string | undefined;
}

/**
 * How likely the likeliest place of a name is to be the one, at least, that nobody need be asked: where it lies where
 * the story's places do, and where its size alone speaks for it. Set by hand.
 */
const CLEAR = { near: 0.5, elsewhere: 0.75 } as const;
/** Of places that are not clearly apart the largest comes first, where it is as likely as this beside the likeliest. */
const RIVAL = 0.1;

/**
 * A place of the gazetteer, or of the atlas alone, by its name.
 *
 * @param article its file's text; what it means by the name comes first
 * @param known the places that the story has
 * @param region for which areas are thinned; absent: every vertex
 * @throws ToolError where none is called so, or the id is none
 */
export function additionByName(
  name: string,
  { article = '', known }: { readonly article: string | undefined; readonly known: KnownPlaces },
  { country, type, id, in: where, meant, folder }: Which & Chosen,
  gazetteer: Gazetteer,
  region?: Region,
): FoundByName {
  if (id !== undefined && known.has(id)) return ofStory(id, name);
  if (id !== undefined) requireId(id);
  const called = [...known].filter(([, { names, also }]) => [...names, ...also].some(isCalled(name)));
  // A name comes before a further name.
  const [had] = [...called].sort((one, other) => nearestName(other, name) - nearestName(one, name));
  const [former] = formerStatesIn(name);
  if (!had && former?.text === name.trim()) throw new ToolError(formerState(name, folder));
  const { text } = proseOf(markdownTree(frontMatterOf(article).body));
  // What the story calls otherwise speaks for no place of this name: Panama City, also Panamá, not for the capital.
  const otherwise = called.filter((one) => nearestName(one, name) === 0).map(([, place]) => place);
  const speaking = [...known.values()].filter((place) => !otherwise.includes(place));
  const { places, supported, own } = namedPlaces(
    name,
    { prose: text, known: speaking, called: called.map(([, place]) => place) },
    gazetteer,
  );
  const isAsked = country !== undefined || type !== undefined || where !== undefined;
  const fitting = (where === undefined ? places : placesIn(where, places)).filter(
    (place) =>
      (country === undefined || place.country?.toLowerCase() === country.toLowerCase()) &&
      (type === undefined || place.kind === type),
  );
  const { drawn, isNear, ...ranked } = rankedOf(fitting, supported, { gazetteer, region });
  const isClear = meant !== undefined || ranked.isClear;
  const first = meant ? drawn.find(({ place }) => isEqual(place, meant)) : drawn[0];
  const its = first && called.find(([, place]) => isPlaceOf(place, first.place));
  if (its) return { ...ofStory(its[0], name), place: first.place };
  if (had && !isAsked && !meant) {
    const ownBest = Math.max(0, ...own.values());
    if (!first || !isClear || ownBest >= first.place.confidence) return ofStory(had[0], name);
  }
  if (!first) throw new ToolError(unplaced(name, places, fitting, folder));
  const taken = [...known.keys()].map((one) => ({ name: one, country: null }));
  const made = idsOf([...taken, { name, country: first.place.country }]).at(-1) ?? '';
  return {
    addition: additionOf(name, id ?? made, first),
    place: first.place,
    others: drawn.filter((one) => one !== first).map(({ place }) => place),
    isClear,
    isNear,
    namesake: had?.[0],
  };
}

/** A place that the story has: its words alone are marked. */
function ofStory(id: string, name: string): FoundByName {
  return {
    addition: { cells: { id, name }, names: [name], isNameLoose: false },
    place: undefined,
    others: [],
    isClear: true,
    isNear: true,
    namesake: undefined,
  };
}

function isCalled(name: string): (called: string) => boolean {
  return (called) => keyOf(called) === keyOf(name);
}

/** How near a place's names come to one that is asked for. */
function nearestName([, { names }]: readonly [string, KnownPlace], name: string): number {
  if (names.includes(name)) return 2;
  return names.some(isCalled(name)) ? 1 : 0;
}

function isEqual(one: Possible, other: Possible): boolean {
  return one.kind === other.kind && isSamePlace(one, other);
}

interface Drawn {
  readonly place: Possible;
  readonly shape: PlaceShape;
}

/** Places that can be drawn, the one first that is meant, and whether that is clear. */
function rankedOf(
  fitting: readonly Possible[],
  supported: ReadonlySet<Possible>,
  { gazetteer, region }: { readonly gazetteer: Gazetteer; readonly region: Region | undefined },
): { readonly drawn: readonly Drawn[]; readonly isClear: boolean; readonly isNear: boolean } {
  const drawn = fitting.flatMap((place) => {
    const shape = placeShape(place, gazetteer, region);
    return shape ? [{ place, shape }] : [];
  });
  const [likeliest] = drawn;
  const isNear = likeliest !== undefined && supported.has(likeliest.place);
  const total = fitting.reduce((sum, { confidence }) => sum + confidence, 0);
  const clear = (isNear ? CLEAR.near : CLEAR.elsewhere) * total;
  const isClear = (likeliest?.place.confidence ?? 0) >= clear;
  return { drawn: isClear || isNear ? drawn : largestFirst(drawn, gazetteer), isClear, isNear };
}

/** The places, of those that are not clearly apart the largest first. */
function largestFirst(drawn: readonly Drawn[], gazetteer: Gazetteer): Drawn[] {
  const least = RIVAL * (drawn[0]?.place.confidence ?? 0);
  const sizes = new Map(drawn.map(({ place }) => [place, populationOf(place, gazetteer) ?? 0]));
  const size = ({ place }: Drawn) => sizes.get(place) ?? 0;
  const rivals = drawn.filter(({ place }) => place.confidence >= least);
  return [
    ...rivals.toSorted((one, other) => size(other) - size(one)),
    ...drawn.filter((one) => !rivals.includes(one)),
  ];
}

function additionOf(name: string, id: string, { place, shape }: Drawn): Addition {
  const { geometry, from } = shape;
  const also = keyOf(place.name) === keyOf(name) ? undefined : place.name;
  return {
    cells: placeCells({ ...shape, id, name, also }),
    ...(geometry.type !== 'Point' && { geometry, ...(from && { from }) }),
    names: [name, place.name],
    isNameLoose: false,
  };
}
