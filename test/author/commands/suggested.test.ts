import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';
import { articleMap } from '../article-map.ts';

/** Milliseconds: the gazetteer is packed once, which takes minutes on a busy machine. */
const PACKING = 600_000;
beforeAll(async () => void (await loadGazetteer(() => {})), PACKING);

const ARTICLE = `A crossing

Victoria Mensah, a nurse, crossed the Gulf of Urabá from Panama to Colombia with her son Santiago, born in Chile.
“It was six days,” she says. Victoria now cleans hotel rooms in Panama City. Santiago has started school. They came from Miramar, in Panama, and nobody knew in Miramar.
`;

it('every command that is suggested can be run where the author is, and none is for a person or for what is far from all', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const [input, story] = [join(dir, 'crossing.txt'), join(dir, 'my story')];
  writeFileSync(input, ARTICLE);
  const told = [
    (await articleMap('new', input, story, '--yes')).out,
    (await articleMap('check', story)).out,
    (await articleMap('add', 'Gran Colombia', story)).err,
    (await articleMap('add', 'Nowhereville', story)).err,
    (await articleMap('add', 'Gulf of Urabá', story)).err,
  ].join('');
  const commands = Array.from(told.matchAll(/npx article-map .*/g), ([command]) => command);
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((command) => !command.includes(`${story}`))).toEqual([]);
  expect(told).toContain('add "Miramar"');
  expect(told).toMatch(/^Not marked, as it is unsure .*Santiago/m);
  expect(told).not.toMatch(/add "(?:Victoria|Santiago)"|unmapped-names found “(?:Victoria|Santiago)”/);
});
