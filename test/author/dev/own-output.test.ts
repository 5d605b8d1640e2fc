import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isOwnOutput } from '../../../author/src/dev/own-output.ts';
import { markedFolder } from '../commands/marked-folder.ts';

it('what a build writes of the article is no change; without an article somebody else wrote it', () => {
  const folder = markedFolder();
  const own = (file: string) => isOwnOutput(folder, join(folder, file));
  const files = ['passages.json', 'fingerprint.json', 'article.md', 'places.csv', 'shapes/passages.json'];
  expect(files.map(own)).toEqual([true, true, false, false, false]);
  rmSync(join(folder, 'article.md'));
  expect(files.map(own)).toEqual([false, false, false, false, false]);
});

it('in a folder that has gone away it is told of as a change', () => {
  const folder = markedFolder();
  expect(isOwnOutput(`${folder}/gone`, join(folder, 'gone/passages.json'))).toBe(false);
});
