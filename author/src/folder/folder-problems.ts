import type { ReadResult } from '../../../src/compiler/read/read-json.ts';
import { LANGUAGE_TAG } from '../../../src/story/language-tag.ts';
import { quote } from '../../../src/story/problem.ts';
import { ARTICLE } from '../article/names.ts';
import { writingFact } from '../article/writing-fact.ts';
import { PLACES } from '../places/table.ts';
import type { SourceProblem, Spot } from '../source-problem.ts';

/** Of what is wrong with a file as a whole. */
const WHOLE = { path: '', spot: { line: 1, column: 1 } } as const;

/** That a JSON file is there and cannot be read. */
export function unreadable(read: ReadResult): SourceProblem[] {
  if ('json' in read || read.isMissing) return [];
  return [{ rule: 'file', ...read.problem, spot: WHOLE.spot }];
}

/** That an article is empty, as while an editor saves it. */
export function withoutText(): SourceProblem {
  return {
    file: ARTICLE,
    ...WHOLE,
    found: 'no text',
    expected: 'the article, below its facts',
    remedy: 'Put it there; or take the file away, where the article is not to be in the folder.',
    rule: 'file',
  };
}

/** That a story has no place. */
export function withoutPlaces(): SourceProblem {
  return {
    file: PLACES,
    ...WHOLE,
    found: 'no place',
    expected: 'one at least, without which there is no map',
    remedy: 'Run: npx article-map add "The place’s name".',
    rule: 'places-table',
  };
}

/** That nothing lies below the places. */
export function withoutBasemap(): SourceProblem {
  return {
    file: PLACES,
    ...WHOLE,
    found: 'places, and no basemap.json below them',
    expected: 'land, waters and borders on which they lie',
    remedy: 'Run: npx article-map basemap. It makes them.',
    rule: 'basemap',
  };
}

/** That a fact stands in the article and in story.json. */
export function saidTwice(key: string, spot: Spot): SourceProblem {
  return {
    file: ARTICLE,
    path: '',
    spot,
    found: `“${key}”, which story.json says too`,
    expected: 'each fact in one place',
    remedy: 'Remove it from one of the two.',
    rule: 'front-matter',
  };
}

/**
 * That nothing says when the article was published.
 *
 * @param file in which the facts stand
 * @param edited the date that readers see instead
 */
export function withoutDate(file: string, edited: string): SourceProblem {
  return {
    file,
    ...WHOLE,
    found: 'no “published”',
    expected: 'the day, month or year in which the article was published',
    remedy: `Readers see ${edited} as its date, when the folder was last edited. For its own ${writingFact('published', '2017-08-31', file)}`,
    rule: 'front-matter',
  };
}

/** That the language is said by its name, and not by its tag. */
export function noLanguage(said: string, spot: Spot | undefined): SourceProblem {
  return {
    file: spot ? ARTICLE : 'story.json',
    path: '/language',
    spot: spot ?? WHOLE.spot,
    found: quote(said),
    expected: LANGUAGE_TAG,
    remedy: 'Write the tag, as en for English.',
    rule: 'languages',
  };
}

/**
 * That nothing says the article's language.
 *
 * @param file in which the facts stand
 */
export function withoutLanguage(file: string): SourceProblem {
  return {
    file,
    ...WHOLE,
    found: 'no “language”',
    expected: 'that of the article, by which its sentences are told apart',
    remedy: `It is taken for English. To say so, ${writingFact('language', 'en', file)}`,
    rule: 'front-matter',
  };
}
