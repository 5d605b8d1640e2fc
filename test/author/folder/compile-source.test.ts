import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileSource } from '../../../author/src/folder/compile-source.ts';
import { markedFolder } from '../commands/marked-folder.ts';

it('a build that knows no article takes such a folder, and writes its passages', async () => {
  const folder = markedFolder();
  const { files, problems } = await compileSource(folder, {});
  expect(problems).toEqual([]);
  expect(JSON.parse(String(files.get('story.json'))).passages).toHaveLength(10);
  expect(JSON.parse(readFileSync(join(folder, 'passages.json'), 'utf8')).total).toBe(10);
});

it('its faults have their place with the file’s name, and nothing is written then', async () => {
  const folder = markedFolder();
  const article = join(folder, 'article.md');
  writeFileSync(article, readFileSync(article, 'utf8').replace('(#rhine)', '(#rhein)'));
  const { problems } = await compileSource(folder, {});
  expect(problems.map(({ file }) => file)).toEqual(['article.md:9:170']);
  expect(existsSync(join(folder, 'passages.json'))).toBe(false);
});
