import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unusedShapes } from '../../../author/src/check/unused-shapes.ts';
import { sourceFolderAt } from '../../../author/src/folder/source-folder.ts';
import { articleMap } from '../article-map.ts';
import { markedFolder } from '../commands/marked-folder.ts';

const LINE = '{"type":"LineString","coordinates":[[7.5,47.7],[7.56,48]]}';

it('tells of the shapes that no row names, once, and of no other files', async () => {
  const folder = markedFolder();
  const write = (name: string, text = LINE) => writeFileSync(join(folder, name), text);
  const found = async () => (await unusedShapes(folder, sourceFolderAt(folder))).map((one) => one.found);
  mkdirSync(join(folder, 'shapes'), { recursive: true });
  expect(await found()).toEqual([]);
  write('shapes/rhine.geojson.bak');
  write('shapes/notes.txt');
  write('shapes/canal.geojson');
  expect(await found()).toEqual(['1 file in shapes/ that no row names (“canal.geojson”)']);
  write('story.json', '{"layers":[{"id":"own","title":{"en":"Own"},"file":"shapes/canal.geojson"}]}');
  expect(await found()).toEqual([]);
  for (const name of ['a', 'b', 'c', 'd', 'e']) write(`shapes/${name}.json`);
  expect(await found()).toEqual([
    '5 files in shapes/ that no row names (“a.json”, “b.json”, “c.json”, “d.json” …)',
  ]);
});

it('the check has it as one line', async () => {
  const folder = markedFolder();
  writeFileSync(join(folder, 'shapes/canal.geojson'), LINE);
  const { code, out } = await articleMap('check', folder);
  expect(code).toBe(0);
  expect(out.match(/^.*places\.csv:1:1 warning unused-shapes found 1 file in shapes\/ .*$/gm)).toHaveLength(
    1,
  );
});
