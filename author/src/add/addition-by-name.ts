import { quote } from '../../../src/story/problem.ts';
import { frontMatterOf } from '../article/front-matter.ts';
import { markdownTree } from '../article/markdown-tree.ts';
import type { Region } from '../basemap/region.ts';
import { formerStatesIn } from '../gazetteer/former-states.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { openWaterOf } from '../gazetteer/open-water.ts';
import { keyOf } from '../gazetteer/words.ts';
import { proseOf } from '../new/marks/prose.ts';
import { placesIn } from '../new/places/answers.ts';
import { idsOf } from '../new/places/ids.ts';
import { placeShape } from '../new/places/place-shape.ts';
import type { Possible } from '../new/places/possible-places.ts';
import type { PlaceShape } from '../new/places/story-place.ts';
import { placeCells } from '../places/place-cells.ts';
import { slug } from '../places/place-id.ts';
import { shellWord } from '../shell-word.ts';
import { ToolError } from '../tool-error.ts';
import type { Addition } from './add-to-story.ts';
import { requireId } from './addition-id.ts';
import { namedPlaces } from './named-places.ts';
import type { KnownPlaces } from './story-texts.ts';

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

/**
 * A place of the gazetteer by its name.
 *
 * @param article its file's text; what it means by the name comes first
 * @param known the places that the story has
 * @param folder the story's, as the author named it
 * @param region for which areas are thinned; absent: every vertex
 * @throws ToolError where none is called so, or the id is none
 */
export function additionByName(
  name: string,
  {
    article = '',
    known,
    folder = '.',
  }: { readonly article: string | undefined; readonly known: KnownPlaces; readonly folder?: string },
  { country, type, id, in: where }: Which,
  gazetteer: Gazetteer,
  region?: Region,
): {
  readonly addition: Addition;
  readonly place: Possible | undefined;
  readonly others: readonly Possible[];
} {
  const isIt = ([own, names]: readonly [string, readonly string[]]) =>
    id === undefined ? names.some((called) => keyOf(called) === keyOf(name)) : own === id;
  const [had] = [...known].find(isIt) ?? [];
  if (had !== undefined)
    return {
      addition: { cells: { id: had, name }, names: [name], isNameLoose: false },
      place: undefined,
      others: [],
    };
  if (id !== undefined) requireId(id);
  const { text } = proseOf(markdownTree(frontMatterOf(article).body));
  const [former] = formerStatesIn(name);
  if (former?.text === name.trim()) throw new ToolError(formerState(name, folder));
  const called = namedPlaces(name, text, gazetteer);
  const fitting = (where === undefined ? called : placesIn(where, called)).filter(
    (place) =>
      (country === undefined || place.country?.toLowerCase() === country.toLowerCase()) &&
      (type === undefined || place.kind === type),
  );
  const drawn = fitting.flatMap((place) => {
    const shape = placeShape(place, gazetteer, region);
    return shape ? { place, shape } : [];
  });
  const [first, ...others] = drawn;
  if (first) {
    const taken = [...known.keys()].map((one) => ({ name: one, country: null }));
    const made = idsOf([...taken, { name, country: first.place.country }]).at(-1) ?? '';
    return {
      addition: additionOf(name, id ?? made, first),
      place: first.place,
      others: others.map(({ place }) => place),
    };
  }
  throw new ToolError(unplaced(name, called, fitting, folder));
}

function additionOf(
  name: string,
  id: string,
  { place, shape }: { readonly place: Possible; readonly shape: PlaceShape },
): Addition {
  const { geometry, from } = shape;
  const also = keyOf(place.name) === keyOf(name) ? undefined : place.name;
  return {
    cells: placeCells({ ...shape, id, name, also }),
    ...(geometry.type !== 'Point' && { geometry, ...(from && { from }) }),
    names: [name, place.name],
    isNameLoose: false,
  };
}

/**
 * A place in a few words: “town, Texas, US”.
 *
 * @param name by which it was asked for; what it is called otherwise is said too
 */
export function described({ kind, name, admin1, country }: Possible, asked = name): string {
  return [
    keyOf(asked) === keyOf(name) ? null : name,
    kind === 'sea' ? openWaterOf(name) : kind,
    admin1 === name ? null : admin1,
    kind === 'country' ? null : country,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What helps where nothing is known to draw: a point for whoever has no file, or a file. */
function byHand(name: string, folder: string): string {
  const id = slug(name) || 'place';
  return `Write a row for it into places.csv as ${quote(`${id},${name},…`)} with lng and lat; or give a file with its shape: npx article-map add ${id}.geojson${folder === '.' ? '' : ` ${shellWord(folder)}`} --name ${JSON.stringify(name)}.`;
}

function formerState(name: string, folder: string): string {
  return `${quote(name)}: found a state of the past, of which no shape is known; no country of today is drawn for it. ${byHand(name, folder)} Where one is meant, mark the words in article.md, as [${name}](#germany).`;
}

function unplaced(
  name: string,
  called: readonly Possible[],
  fitting: readonly Possible[],
  folder: string,
): string {
  if (called.length === 0)
    return `${quote(name)}: found no place of that name. Correct its spelling. Where it is right: ${byHand(name, folder)}`;
  if (fitting.length === 0)
    return `${quote(name)}: found ${called
      .slice(0, 4)
      .map((place) => described(place, name))
      .join(
        '; ',
      )}; expected one of these, but --country, --type or --in asks for another. Correct these options, or leave them out.`;
  return `${quote(name)}: found ${fitting
    .slice(0, 4)
    .map((place) => described(place, name))
    .join('; ')}, of which no shape is known. ${byHand(name, folder)}`;
}
