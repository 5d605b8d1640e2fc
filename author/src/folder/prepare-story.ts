import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { ReadJson } from '../../../src/compiler/read/read-json.ts';
import { isLanguageTag } from '../../../src/story/language-tag.ts';
import { NamesSchema } from '../../../src/story/place.ts';
import type { Problem } from '../../../src/story/problem.ts';
import { decode } from '../article/decode.ts';
import { frontMatterOf } from '../article/front-matter.ts';
import type { MarkedArticle } from '../article/marked-article.ts';
import { ARTICLE } from '../article/names.ts';
import { notText } from '../article/not-text.ts';
import { parseArticle } from '../article/parse-article.ts';
import { passagesOf } from '../article/passages.ts';
import { type Quotation, quotationsOf } from '../article/quotations.ts';
import { withinLimit } from '../article/telling.ts';
import { layersOf, type PlaceLayers } from '../places/layers.ts';
import { mentionedIn } from '../places/mentioned.ts';
import { PLACES } from '../places/table.ts';
import type { SourceProblem } from '../source-problem.ts';
import { withDefaults } from './default-files.ts';
import {
  noLanguage,
  saidTwice,
  unreadable,
  withoutDate,
  withoutLanguage,
  withoutPlaces,
  withoutText,
} from './folder-problems.ts';
import { type Given, languageOf, languagesOf, manifestOf, quoteShareOf } from './manifest.ts';
import { featuresOfLayers, isObject, passagesIn } from './read-json-files.ts';
import { readPlaces } from './read-places.ts';
import { type Origins, relocation } from './relocate.ts';
import type { SourceFolder } from './source-folder.ts';

const MANIFEST = 'story.json';

/** A story's folder as the compiler reads it, whatever it was written as. */
interface PreparedStory {
  /** Reads the folder's files, and those that are made of `article.md` and `places.csv`. */
  readonly readJson: ReadJson;
  readonly problems: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
  /**
   * `passages.json` and `fingerprint.json` where they differ from the marked article, to be written: by them a sentence
   * keeps its id.
   */
  readonly state: ReadonlyMap<string, unknown>;
  /** The marked article and the text that it was read of, where there is one. */
  readonly article?: { readonly read: MarkedArticle; readonly source: string };
  /** The file in which the story's facts stand. */
  readonly factsIn: string;
  /** A problem of a file that was made, where it stands in what it was made of; undefined where it is told already. */
  relocate(problem: Problem): Problem | SourceProblem | undefined;
}

/**
 * Makes of `article.md` and `places.csv` what a story's folder otherwise holds: story.json with what is not said inferred,
 * layers, passages.json and fingerprint.json. A folder that has neither is read as it is. Nothing is written.
 */
export async function prepareStory(folder: SourceFolder): Promise<PreparedStory> {
  const bytes = folder.readBytes(ARTICLE);
  const hasPlaces = folder.readBytes(PLACES) !== undefined;
  const { readJson } = folder;
  if (!bytes && !hasPlaces)
    return {
      readJson,
      problems: [],
      warnings: [],
      state: new Map(),
      factsIn: MANIFEST,
      relocate: (problem) => problem,
    };

  const problems: SourceProblem[] = [];
  const warnings: SourceProblem[] = [];
  const text = bytes && decode(bytes);
  if (bytes && text === undefined)
    problems.push(
      notText({
        file: ARTICLE,
        expected: 'Markdown in UTF-8',
        remedy: 'Save the file as UTF-8 in a text editor.',
        rule: 'file',
      }),
    );
  const front = frontMatterOf(text ?? '');
  problems.push(...front.problems);
  const written = await readJson('story.json');
  const said = 'json' in written && isObject(written.json) ? written.json : {};
  // What cannot be read would be taken for what is not said, and the ids of passages be lost.
  problems.push(...unreadable(written), ...unreadable(await readJson('passages.json')));
  for (const [key, spot] of front.spots) if (Object.hasOwn(said, key)) problems.push(saidTwice(key, spot));
  const { language: tag, ...facts }: Given = { ...said, ...front.facts };
  const isNamed = typeof tag === 'string' && isLanguageTag(tag) && !v.is(NamesSchema, { [tag]: tag });
  if (isNamed) problems.push(noLanguage(tag, front.spots.get('language')));
  // Of a language that is none nothing else is told.
  const given: Given = { ...facts, ...(tag !== undefined && !isNamed && { language: tag }) };
  const language = languageOf(given);
  const factsIn = front.spots.size > 0 || (bytes && !('json' in written)) ? ARTICLE : MANIFEST;
  if (tag === undefined) warnings.push(withoutLanguage(factsIn));
  if (given.published === undefined) warnings.push(withoutDate(factsIn, folder.edited()));

  const table = readPlaces(folder, language);
  problems.push(...(table?.problems ?? []));
  const own = await featuresOfLayers(readJson, given.layers);
  const known =
    table && !table.ids ? undefined : new Set([...(table?.ids ?? []), ...own.map(({ id }) => id)]);
  const before = await passagesIn(readJson);

  const made = new Map<string, unknown>();
  const state = new Map<string, unknown>();
  let targets = before.map(({ target }) => target);
  let quotations: readonly Quotation[] = [];
  let article: MarkedArticle | undefined;
  if (text !== undefined) {
    article = parseArticle(front.body, { ids: known });
    problems.push(...article.problems);
    if (article.paragraphs.length === 0) problems.push(withoutText());
    const chosen = quotationsOf(article, language);
    problems.push(...chosen.problems);
    quotations =
      given.rights === 'quotation' && !isChosen(article)
        ? withinLimit(chosen.quotations, article, quoteShareOf(given))
        : chosen.quotations;
    const url = typeof given.url === 'string' && given.url !== '' ? given.url : ARTICLE;
    const title = String(given.title ?? article.heading ?? '');
    const olds = before.map(({ id, target }) => ({ id, exact: target.selector[0].exact }));
    const { passages, fingerprint } = passagesOf(article, quotations, olds, { url, title, language });
    targets = passages.first.items.map(({ target }) => target);
    for (const [file, json] of [
      ['passages.json', passages],
      ['fingerprint.json', fingerprint],
    ] as const) {
      made.set(file, json);
      const there = await readJson(file);
      if (!('json' in there && isDeepStrictEqual(there.json, JSON.parse(JSON.stringify(json)))))
        state.set(file, json);
    }
  }

  const places = table?.places ?? [];
  const languages = languagesOf(
    language,
    [...places, ...own].map(({ properties }) => properties.name),
  );
  const mentions = mentionedIn(targets);
  const layers: PlaceLayers = layersOf(places, languages, mentions);
  for (const [file, json] of layers.files) made.set(file, json);
  const often = ({ id, isSubject }: { readonly id: string; readonly isSubject: boolean }) =>
    isSubject ? (mentions.get(id)?.times ?? 0) : -1;
  const drawn = [
    ...places.map(({ id, properties, geometry, role }) => ({
      id,
      name: properties.name,
      geometry,
      isSubject: role === 'subject',
    })),
    ...own.map(({ id, properties, geometry }) => ({ id, name: properties.name, geometry, isSubject: true })),
  ].sort((one, other) => often(other) - often(one));
  const hasLayers = Array.isArray(given.layers) && given.layers.length > 0;
  if (drawn.length === 0 && !hasLayers && problems.length === 0) problems.push(withoutPlaces());
  const manifest = manifestOf(given, {
    heading: article?.heading,
    edited: folder.edited(),
    layers: layers.layers,
    places: drawn,
  });
  made.set('story.json', manifest);
  const origins: Origins = {
    facts: front.spots,
    hasArticle: text !== undefined,
    rows: layers.spots,
    quotations: quotations.map(({ spot }) => spot),
    factsIn,
    said: new Set(Object.keys(said)),
    frames: given.frames === undefined ? manifest.frames : undefined,
    hasPublication: isObject(given.publication),
    hasBasemap: 'json' in (await readJson('basemap.json')) || 'json' in (await readJson('ground.json')),
    isFaulty: problems.length > 0,
  };
  return {
    readJson: withDefaults(async (file) => (made.has(file) ? { json: made.get(file) } : readJson(file))),
    problems,
    warnings,
    state: problems.length > 0 ? new Map() : state,
    ...(article && { article: { read: article, source: front.body } }),
    factsIn: said.ignoredNames === undefined ? factsIn : MANIFEST,
    relocate: relocation(origins),
  };
}

/** Whether somebody chose what is quoted. */
function isChosen({ paragraphs }: MarkedArticle): boolean {
  return paragraphs.some(({ quoted }) => quoted.length > 0);
}
