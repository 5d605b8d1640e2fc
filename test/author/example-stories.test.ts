import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markdownOf } from '../../author/src/article/markdown-tree.ts';
import { plainText } from '../../author/src/article/marked-article.ts';
import { parseArticle } from '../../author/src/article/parse-article.ts';
import { prepareStory } from '../../author/src/folder/prepare-story.ts';
import { sourceFolderAt } from '../../author/src/folder/source-folder.ts';
import { draftOf } from '../../author/src/new/input/read-draft.ts';

const STORIES = 'examples/stories';
const articles = readdirSync(join(STORIES, 'articles'));

it.each(articles)('%s is what its story’s article says, and that has no faults', async (article) => {
  const folder = join(STORIES, article.replace(/\.\w+$/, ''));
  const { problems, warnings } = await prepareStory(sourceFolderAt(folder));
  expect([problems, warnings]).toEqual([[], []]);
  const path = join(STORIES, 'articles', article);
  const { body } = draftOf(path, readFileSync(path));
  const marked = readFileSync(join(folder, 'article.md'), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  expect(plainText(parseArticle(marked))).toBe(plainText(parseArticle(markdownOf(body))));
});
