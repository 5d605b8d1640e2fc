import { nameIn } from '../../cartography/names.ts';
import type { Kind } from '../../story/kinds.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { PREVIEW, type Site } from './site.ts';

/** Types of https://schema.org for what a place can be; the others are a Place. */
const TYPES: Partial<Record<Kind, string>> = {
  country: 'Country',
  region: 'AdministrativeArea',
  river: 'RiverBodyOfWater',
  lake: 'LakeBodyOfWater',
  sea: 'SeaBodyOfWater',
  city: 'City',
  mountains: 'Mountain',
  peak: 'Mountain',
  park: 'Park',
  canal: 'Canal',
  bridge: 'Bridge',
  airport: 'Airport',
};

/**
 * What search engines may know of the story, as JSON-LD in the words of https://schema.org: a Map, based on
 * an Article, of the places of which a passage speaks. Fit to stand inside `<script>`: no `<` is left in it.
 */
export function linkedData(story: Story, site: Site | undefined): string {
  const { about } = story;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Map',
    name: about.title,
    description: about.alt,
    inLanguage: about.language,
    dateModified: about.updated,
    ...(site && { url: site.address.href }),
    ...(site && !about.withdrawn && { image: new URL(PREVIEW.file, site.address).href }),
    isBasedOn: {
      '@type': 'Article',
      headline: about.title,
      author: { '@type': 'Person', name: about.author },
      publisher: { '@type': 'Organization', name: about.publication.name, url: about.publication.url },
      datePublished: about.published,
      inLanguage: about.language,
      url: about.url,
    },
    ...(about.corrections.length > 0 && {
      correction: about.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      })),
    }),
    spatialCoverage: [...story.places.values()]
      .filter(({ id }) => story.passagesOf(id).length > 0)
      .map((place) => placeData(place, about.language)),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function placeData({ name, otherNames, kind, at: [longitude, latitude] }: Place, lang: string) {
  const own = nameIn(name, lang).value;
  const others = [...Object.values(name), ...(otherNames ?? []).map(({ value }) => value)];
  const alternateName = [...new Set(others)].filter((other) => other !== own);
  return {
    '@type': TYPES[kind] ?? 'Place',
    name: own,
    ...(alternateName.length > 0 && { alternateName }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}
