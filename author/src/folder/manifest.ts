import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { isLanguageTag } from '../../../src/story/language-tag.ts';
import type { Layer } from '../../../src/story/manifest.ts';
import type { Names } from '../../../src/story/place.ts';
import { boxOfAll, frameAround } from './boxes.ts';

/** What somebody said of a story, in the article's front matter or in story.json, by the names of `story.json`. */
export type Given = Readonly<Record<string, unknown>>;

/** Of the article's words, where nothing is said; what is quoted of somebody else's needs a limit. */
const LIMITS = {
  own: { share: 1, reason: 'The article may be quoted in full.' },
  other: { share: 0.25, reason: 'No more than a quarter is quoted.' },
};
/** How many places the draft of the picture's description names. */
const NAMED = 4;

/** The language that is said, else English. */
export function languageOf({ language }: Given): string {
  return typeof language === 'string' && isLanguageTag(language) ? language : 'en';
}

/** The share of the article's words that may be quoted. */
export function quoteShareOf(given: Given): number {
  const limit = quoteLimitOf(given) as { readonly share?: unknown } | null;
  return typeof limit?.share === 'number' ? limit.share : 1;
}

/** The limit of quotation that is said, else what is usual. */
function quoteLimitOf({ quoteLimit, rights }: Given): unknown {
  if (typeof quoteLimit === 'number') return { share: quoteLimit, reason: LIMITS.other.reason };
  return quoteLimit ?? (rights === 'quotation' ? LIMITS.other : LIMITS.own);
}

/** What a place contributes to what is said of the whole. */
interface Drawn {
  readonly id: string;
  readonly name: Names;
  readonly geometry: StoryGeometry;
  readonly isSubject: boolean;
}

/**
 * `story.json`: what is given, and the rest inferred from the places.
 *
 * @param heading the article's own title
 * @param edited the date of the last change to the folder
 */
export function manifestOf(
  given: Given,
  {
    heading,
    edited,
    layers,
    places,
  }: {
    readonly heading: string | undefined;
    readonly edited: string;
    readonly layers: readonly Layer[];
    /** Those that matter most first. */
    readonly places: readonly Drawn[];
  },
): Record<string, unknown> {
  const language = languageOf(given);
  const title = given.title ?? heading;
  const { publication, url } = given;
  const geometries = places.map(({ geometry }) => geometry);
  const subjects = places.filter(({ isSubject }) => isSubject).map(({ geometry }) => geometry);
  const frame = places.length === 0 ? undefined : frameAround(subjects.length > 0 ? subjects : geometries);
  const frames = given.frames ?? (frame && { wide: frame, tall: frame });
  const isEnglish = /^en\b/.test(language);
  const names = places.slice(0, NAMED).map(({ name }) => name[language] ?? Object.values(name)[0]);
  const listed = new Intl.ListFormat(language).format(names.filter((name) => name !== undefined));
  return {
    ...(title !== undefined && { title }),
    published: edited,
    updated: edited,
    language,
    languages: languagesOf(
      language,
      places.map(({ name }) => name),
    ),
    alt: isEnglish ? englishAlt(places.length, listed) : `${String(title)}: ${listed}.`,
    introduction: isEnglish ? 'The places of this article, and what it says of them.' : String(title),
    ...(frame && { bbox: boxOfAll(geometries, frame) }),
    ...given,
    ...(frames !== undefined && { frames }),
    publication: publicationOf(publication, url),
    quoteLimit: quoteLimitOf(given),
    layers: [...(Array.isArray(given.layers) ? given.layers : []), ...layers],
  };
}

function englishAlt(count: number, listed: string): string {
  return count > NAMED ? `Map of ${count} places, among them ${listed}.` : `Map of ${listed}.`;
}

/** The languages in which every place is named, the story's own first. */
export function languagesOf(language: string, names: readonly Names[]): string[] {
  const [first, ...others] = names.map((name) => Object.keys(name));
  const shared = (first ?? []).filter(
    (tag) => tag !== language && others.every((tags) => tags.includes(tag)),
  );
  return [language, ...shared];
}

/** A publication by its name alone is where the article is; without one it is named by the article's host. */
function publicationOf(publication: unknown, url: unknown): unknown {
  if (typeof publication === 'object' && publication !== null) return publication;
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  const name = publication ?? address?.host;
  return { ...(name !== undefined && { name }), ...(address && { url: new URL('/', address).href }) };
}
