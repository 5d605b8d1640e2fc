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
async function made(
  text: string,
): Promise<{ out: string; article: string; places: string; check(): Promise<string[]> }> {
  const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'text.txt'), `A title\n\n${text}\n`);
  const { out } = await articleMap('new', join(dir, 'text.txt'), join(dir, 'story'), '--yes');
  const read = (file: string) => readFileSync(join(dir, 'story', file), 'utf8');
  return {
    out,
    article: read('article.md'),
    places: read('places.csv'),
    /** Names that check tells. */
    async check() {
      const { out: told } = await articleMap('check', join(dir, 'story'));
      return Array.from(told.matchAll(/ unmapped-names found “([^”]+)”/g), ([, name = '']) => name);
    },
  };
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

it('of a name that only a far village has none is marked, unless what stands near speaks for it', async () => {
  const { out, article } = await made(
    'From Panama City they take a speedboat to the border village of La Miel, in Panama, and another to Necoclí and Turbo. It starts again at Yaviza, a river town, and at El Real de Santa María. In Metetí there is a bus.\n\n' +
      'What followed was a chain of bus stations: San José, Managua, Tegucigalpa, Guatemala City. Some were in Mexico, in Cameroon, in Nepal and in Chile before.',
  );
  expect(out).toMatch(/^Not marked, as it is unsure .*: .*La Miel \(town, Los Santos Province, Panama\)/m);
  expect(article).toContain('village of La Miel, in');
  expect(article).toContain('[Yaviza](#yaviza)');
  expect(out).toMatch(/^ {2}San José +town, Costa Rica +1× +[67]\d %/m);
  expect(article).toContain('[San José](#san-jose), [Managua](#managua), [Tegucigalpa](#tegucigalpa)');
});

it('a name that says what it is is told whole, and what is told is told by check too', async () => {
  const { out, article, check } = await made(
    'In Necoclí, on the Gulf of Urabá, in Colombia, it rained. Behind Capurganá begins the Darién Gap, in which the Pan-American Highway stops. It starts at Metetí in Panama, on the delta of the Atrato.',
  );
  expect(out).toMatch(
    /^Perhaps places, but none that is known: Gulf of Urabá, Capurganá, Darién Gap, Pan-American Highway\.$/m,
  );
  expect(out).toMatch(/^Not marked, as it is unsure .*Atrato\.$/m);
  expect(out).not.toContain('American)');
  expect(article).toContain('the Gulf of Urabá, in [Colombia]');
  expect(await check()).toEqual([
    'Gulf of Urabá',
    'Capurganá',
    'Darién Gap',
    'Pan-American Highway',
    'Metetí',
    'Atrato',
  ]);
});
