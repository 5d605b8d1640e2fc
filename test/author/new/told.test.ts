import { expect, it } from 'vitest';
import { GEONAMES } from '../../../author/src/natural-earth/credit.ts';
import type { StoryPlace } from '../../../author/src/new/places/story-place.ts';
import { assumedTold, belongingTold, placesTold, unplacedTold } from '../../../author/src/new/told.ts';
import { finding } from './finding.ts';

const place = (name: string, role: StoryPlace['role'], times: number): StoryPlace => {
  const found = finding({ name, country: 'CH', confidence: 0.876 });
  return {
    id: name.toLowerCase(),
    name,
    kind: 'city',
    geometry: { type: 'Point', coordinates: [7, 47] },
    source: GEONAMES,
    precision: 'generalised',
    role,
    finding: found,
    mentions: Array(times).fill(found),
  };
};
const mentioned = (name: string) => ({ finding: finding({ name, kind: 'river' }), mentions: [] });

it('tells of each place what it is, where, how often and how sure', () => {
  expect(placesTold({ places: [place('Basel', 'subject', 2), place('Rotterdam', 'around', 1)] })).toBe(
    '  Basel      town, Switzerland  2×  88 %\n' +
      '  Rotterdam  town, Switzerland  1×  88 %  around the story: the opening view does not follow it\n',
  );
});

it('tells what is not on the map, a line for each reason', () => {
  const unsure = Array.from({ length: 14 }, (_, index) => mentioned(`N${index}`));
  const none = { former: [], doubtful: [], unknown: [] };
  const shapeless = [mentioned('Rhine'), mentioned('Rhine')];
  expect(unplacedTold({ unsure, shapeless }, { ...none, unknown: ['Khone'] })).toBe(
    `Not marked, as it is unsure that a place is meant: ${unsure
      .slice(0, 12)
      .map(({ finding: { name } }) => `${name} (river)`)
      .join(', ')} and 2 more.\nNot marked, as no shape of it is known: Rhine.\n` +
      'Perhaps places, but none that is known: Khone.\n',
  );
  expect(unplacedTold({ unsure: [], shapeless: [] }, none)).toBe('');
});

it('says by what other words a place is named, which it is, and how the article calls its country', () => {
  const words = (text: string, facts = {}) =>
    finding({ name: 'Türkiye', text, kind: 'country', country: 'TR', ...facts });
  const turkey = { ...place('Turkey', 'subject', 1), finding: words('Turkey') };
  const mentions = [words('Turkey'), words('Turkey'), words('Turkiye'), words('Türkiye'), words('Anatolia')];
  const ganja = finding({ name: 'Ganja', country: 'AZ', admin1: 'Gǝncǝ' });
  const erzurum = finding({ name: 'Erzurum', country: 'TR' });
  const told = placesTold({
    places: [
      { ...turkey, mentions },
      { ...place('Ganja', 'subject', 1), finding: ganja, mentions: [ganja] },
      { ...place('Erzurum', 'subject', 1), finding: erzurum, mentions: [erzurum] },
    ],
  });
  expect(told.split('\n').map((line) => line.trim())).toEqual([
    expect.stringMatching(
      /^Turkey +country +5× +90 % +it is Türkiye; named once as “Turkiye”, once as “Türkiye”, once as “Anatolia”$/,
    ),
    expect.stringMatching(/^Ganja +town, Azerbaijan +1× +90 %$/),
    expect.stringMatching(/^Erzurum +town, Turkey +1× +90 %$/),
    '',
  ]);
});

it('tells the states of the past that are not marked, and how one is', () => {
  const former = ['Soviet Union', 'Persia'];
  expect(unplacedTold({ unsure: [], shapeless: [] }, { former, doubtful: ['Borjomi'], unknown: [] })).toBe(
    'Not marked, as it is unsure that a place is meant: Borjomi.\n' +
      'Not marked, as it is a state of the past: Soviet Union, Persia.\n' +
      'Where a country of today is meant, say which: --place "Soviet Union=…", or mark it in article.md, as [Soviet Union](#its-id).\n',
  );
});

it('says how what is not on the map comes there, and how what is not told is written', () => {
  const none = { unsure: [], shapeless: [] };
  expect(belongingTold(none, { doubtful: ['Borjomi'], unknown: ['Supsa'] }, 'a story')).toBe(
    'Where one of these belongs on the map: npx article-map add "Borjomi" "a story"; a row in a story/places.csv for what has no shape here.\n',
  );
  expect(belongingTold(none, { doubtful: [], unknown: [] }, 'story')).toBe('');
  expect(assumedTold([{ fact: 'published' }, { fact: 'rights', value: 'own' }], 'article.md')).toBe(
    'Nothing says when it was published: readers see the day of the last edit. Pass --published, or write among the facts at the top of article.md: published: 2017-08-31\n' +
      'Nothing says the right by which it is quoted: it is “own” for now. Correct it in article.md, or pass --rights.\n',
  );
});
