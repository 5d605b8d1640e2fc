import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';
import { articleMap } from '../article-map.ts';

/** Milliseconds: the gazetteer is packed once, which takes minutes on a busy machine. */
const PACKING = 600_000;
beforeAll(async () => void (await loadGazetteer(() => {})), PACKING);

/** What `article-map new` makes of a text, and says. */
async function made(text: string): Promise<{ out: string; article: string; places: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'text.txt'), `A title\n\n${text}\n`);
  const { out } = await articleMap('new', join(dir, 'text.txt'), join(dir, 'story'), '--yes');
  const read = (file: string) => readFileSync(join(dir, 'story', file), 'utf8');
  return { out, article: read('article.md'), places: read('places.csv') };
}

it('what an adjective or a language alone names is told, and no place of the map', async () => {
  const { out, article, places } = await made(
    'In Bogotá he has started school and speaks only Spanish. They wait for Swiss guests and drink French wine. In France it rained.',
  );
  expect(out).toMatch(
    /^Not marked, as it is named by an adjective alone: Spain \(Spanish\), Switzerland \(Swiss\)\.$/m,
  );
  expect(article).toContain(
    'speaks only Spanish. They wait for Swiss guests and drink French wine. In [France]',
  );
  expect(places).not.toMatch(/Spa|Swi/);
});

it('a longer name that is another state’s is told, and no part of it is marked', async () => {
  const { out, article } = await made(
    'Panama and Colombia were both part of Gran Colombia, as Ceylon never was.',
  );
  expect(out).toMatch(/^Not marked, as it is a state of the past: Gran Colombia\.$/m);
  expect(article).toContain(
    '[Panama](#panama) and [Colombia](#colombia) were both part of Gran Colombia, as [Ceylon](#ceylon) never was.',
  );
});
