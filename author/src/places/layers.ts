import * as geojson from 'geojson';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import type { Layer } from '../../../src/story/manifest.ts';
import type { Names, PlaceProperties } from '../../../src/story/place.ts';
import { boxOf } from '../folder/boxes.ts';
import type { Spot } from '../source-problem.ts';
import { colouredPaint, colourNumbers } from './area-colours.ts';
import type { Mentioned } from './mentioned.ts';
import { slug } from './place-id.ts';
import type { PlaceRow } from './place-row.ts';

/** It is written for `require`, and its types are those of the format. */
const { default: GeoJSON } = geojson as unknown as {
  readonly default: {
    parse(rows: readonly object[], how: { readonly GeoJSON: string }): GeoJSON.FeatureCollection;
  };
};

/** What the places of `places.csv` become. */
export interface PlaceLayers {
  /** In drawing order, lowest first. */
  readonly layers: readonly Layer[];
  /** By file name. */
  readonly files: ReadonlyMap<string, GeoJSON.FeatureCollection>;
  /** The rows that the features of a file are made of, in their order. */
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
}

/** Where a place stands among the layers, and what that layer is called. */
interface Group {
  readonly key: string;
  readonly role: Layer['role'];
  readonly title: (places: readonly PlaceRow[], languages: readonly string[]) => Names;
  readonly paint?: Layer['paint'];
  readonly order: number;
}

/** Kinds that are drawn as filled areas beside each other; what stands around the story is as quiet as the land. */
const COLOURED: readonly string[] = ['country', 'region'];
/** So many coloured areas are a layer each; more than a reader would switch one by one share one by their colour. */
const EACH = 24;
/** How many places a layer is named after. */
const NAMED = 3;
/** How many points are named first. */
const FIRST = 5;

/**
 * Layers of places: those of one `layer` are one, others go by their geometry. Coloured areas are a layer each, the one
 * first that is named most often, or, where they are many, one by colour; no neighbours share a colour.
 *
 * @param languages those of the story, its own first
 * @param mentions how the article names each place, by id
 */
export function layersOf(
  places: readonly PlaceRow[],
  languages: readonly string[],
  mentions: ReadonlyMap<string, Mentioned>,
): PlaceLayers {
  const groups = new Map<string, { group: Group; places: PlaceRow[] }>();
  const groupOf = grouping(places, languages[0] ?? 'en', mentions);
  for (const place of places) {
    const group = groupOf(place);
    const known = groups.get(group.key);
    if (known) known.places.push(place);
    else groups.set(group.key, { group, places: [place] });
  }
  const sorted = [...groups.values()].sort((a, b) => a.group.order - b.group.order);
  const rank = rankOf(places, mentions);
  const files = new Map<string, GeoJSON.FeatureCollection>();
  const spots = new Map<string, readonly Spot[]>();
  const layers = sorted.map(({ group, places: own }): Layer => {
    const file = `${group.key}.geojson`;
    files.set(
      file,
      collectionOf(own, (place) => ({
        ...place.properties,
        mentions: mentionsOf(place, mentions),
        rank: rank(place),
      })),
    );
    spots.set(
      file,
      own.map(({ spot }) => spot),
    );
    return {
      id: group.key,
      title: group.title(own, languages),
      file,
      role: group.role,
      ...(group.paint && { paint: group.paint }),
    };
  });
  return { layers, files, spots };
}

function collectionOf(
  places: readonly PlaceRow[],
  propertiesOf: (place: PlaceRow) => PlaceProperties,
): GeoJSON.FeatureCollection {
  const { features } = GeoJSON.parse(
    places.map((place) => ({ ...propertiesOf(place), geometry: place.geometry })),
    { GeoJSON: 'geometry' },
  );
  return {
    type: 'FeatureCollection',
    features: features.map((feature, index) => ({ ...feature, id: places[index]?.id ?? '' })),
  };
}

function grouping(
  places: readonly PlaceRow[],
  language: string,
  mentions: ReadonlyMap<string, Mentioned>,
): (place: PlaceRow) => Group {
  const coloured = places.filter(
    ({ layer, role, properties }) =>
      layer === undefined && role === 'subject' && COLOURED.includes(properties.kind),
  );
  const numbers = colourNumbers(coloured.map(({ geometry }) => boxOf(geometry)));
  const often = ({ id }: PlaceRow) => mentions.get(id)?.times ?? 0;
  const inList = [...coloured].sort((a, b) => often(b) - often(a));
  return (place) => {
    const { layer, role, geometry } = place;
    const order = orderOf(geometry);
    const suffix = role === 'around' ? '-around' : '';
    if (layer !== undefined)
      return { key: `${slug(layer)}${suffix}`, role, order, title: () => ({ [language]: layer }) };
    const number = numbers[coloured.indexOf(place)];
    if (number === undefined)
      return {
        key: `${['areas', 'lines', 'places'][order]}${suffix}`,
        role,
        order: order + (role === 'around' ? -0.5 : 0.5),
        title: titleOf(geometry),
      };
    const isOwn = coloured.length <= EACH;
    return {
      key: isOwn ? `area-${place.id}` : `areas-${number + 1}${suffix}`,
      role,
      order: order + (isOwn ? inList.indexOf(place) : number) / 100,
      title: namesTitle,
      paint: Object.fromEntries(COLOURED.map((kind) => [kind, colouredPaint(number)])) as Layer['paint'] & {},
    };
  };
}

/** 0 for areas, 1 for lines, 2 for points. */
function orderOf({ type }: StoryGeometry): 0 | 1 | 2 {
  if (type.endsWith('Polygon')) return 0;
  return type.endsWith('LineString') ? 1 : 2;
}

const ENGLISH = ['Areas', 'Rivers and lines', 'Places'] as const;

/** In English a word for all of them; in other languages, whose words are the author's to choose, their names. */
function titleOf(geometry: StoryGeometry): Group['title'] {
  return (places, languages) =>
    languages.every((language) => /^en\b/.test(language))
      ? { [languages[0] ?? 'en']: ENGLISH[orderOf(geometry)] }
      : namesTitle(places, languages);
}

function namesTitle(places: readonly PlaceRow[], languages: readonly string[]): Names {
  const more = places.length > NAMED ? ' …' : '';
  return Object.fromEntries(
    languages.map((language) => [
      language,
      places
        .slice(0, NAMED)
        .map(({ properties }) => properties.name[language] ?? Object.values(properties.name)[0])
        .join(', ') + more,
    ]),
  );
}

function mentionsOf({ id, properties }: PlaceRow, mentions: ReadonlyMap<string, Mentioned>): string[] {
  const mentioned = mentions.get(id);
  return mentioned ? [...mentioned.words] : Object.values(properties.name).slice(0, 1);
}

/** As a row says; else areas and lines first, of points the few that are named most often, then others that are. */
function rankOf(
  places: readonly PlaceRow[],
  mentions: ReadonlyMap<string, Mentioned>,
): (place: PlaceRow) => number {
  const often = ({ id }: PlaceRow) => mentions.get(id)?.times ?? 0;
  const points = places.filter((place) => orderOf(place.geometry) === 2 && often(place) > 0);
  const first = new Set([...points].sort((a, b) => often(b) - often(a)).slice(0, FIRST));
  return (place) => {
    const { rank } = place.properties;
    if (rank !== undefined) return rank;
    if (orderOf(place.geometry) < 2 || first.has(place)) return 1;
    return often(place) > 0 ? 2 : 3;
  };
}
