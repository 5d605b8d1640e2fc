import type { Root } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { readableJson } from '../../../src/compiler/article/json.ts';
import { ARTICLE } from '../article/names.ts';
import { PLACES } from '../places/names.ts';
import { shapeFile } from '../shapes/shape-file.ts';
import { articleFile } from './article-file.ts';
import { markArticle, type PlacedWords } from './marks/mark-article.ts';
import { placesTable } from './places/places-table.ts';
import type { StoryPlace } from './places/story-place.ts';
import type { StoryFacts } from './story-facts.ts';

/** The order in which facts are written. */
const ORDER = ['title', 'author', 'publication', 'url', 'published', 'language', 'rights'] as const;

/**
 * The files of a story's folder, by name: the marked article, its places, and a shape each for lines and areas. Somebody
 * else's article stays out of repositories: its facts are in story.json.
 *
 * @param body the article, unmarked, whose prose the mentions of the places count in
 */
export function storyFiles(
  body: Root,
  facts: StoryFacts,
  places: readonly StoryPlace[],
): ReadonlyMap<string, string> {
  const words = places
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }): PlacedWords => ({ start, end, id })))
    .sort((one, other) => one.start - other.start);
  const hasHeading = body.children.some(
    (node) => node.type === 'heading' && node.depth === 1 && textIn(node) === facts.title,
  );
  const told = ORDER.flatMap((fact) =>
    facts[fact] === undefined || (fact === 'title' && hasHeading) ? [] : [[fact, facts[fact]] as const],
  );
  const isOthers = facts.rights === 'quotation';
  const files = new Map([
    [ARTICLE, articleFile(isOthers ? {} : Object.fromEntries(told), markArticle(body, words))],
    [PLACES, placesTable(places)],
  ]);
  if (isOthers) {
    files.set('story.json', readableJson({ title: facts.title, ...Object.fromEntries(told) }));
    files.set('.gitignore', `# The article is somebody else's, and so are copies of it.\n/${ARTICLE}*\n`);
  }
  for (const { id, geometry, name, from } of places)
    if (geometry.type !== 'Point') files.set(`shapes/${id}.geojson`, shapeFile(name, geometry, from));
  return files;
}
