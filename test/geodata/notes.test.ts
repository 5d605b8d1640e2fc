import { booleanPointInPolygon, multiPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { creditSources } from '../../src/cartography/credit-sources.ts';
import { EMPTY_BASEMAP, type Story } from '../../src/story/story.ts';
import { note, notes, passage, passages, polygonsOf, shape, shapes, textOf } from './read.ts';

const wordsOf = (id: string) => passage(id).target.selector[0].exact;
const featuresOf = (id: string) => passage(id).body.map(({ source }) => source);

describe('quotations', () => {
  test('hold the sentence in which Larijani argues against the referendum', () => {
    expect(wordsOf('p15-2')).toMatch(/arguing firmly against it/);
    expect(featuresOf('p15-2')).toContain('kurdistan');
    expect(passage('p15-2').target.time).toBe('2017-07-23');
  });

  test.each([
    ['p3-4', '1979/1988'],
    ['p9-2', '2014/2017'],
  ])('%s tells of %s', (id, time) => {
    expect(passage(id).target.time).toBe(time);
  });

  test('the swearing-in is shown in Tehran, of which a note tells', () => {
    expect(featuresOf('p13-1')).toContain('tehran');
    expect(note('swearing-in').target).toContain('tehran');
  });

  test('“Zionist” marks no place but in “the Zionist regime”, which a note calls the author’s word', () => {
    const marks = passages.flatMap(({ target }) => target.selector[0].refinedBy.map(({ exact }) => exact));
    expect(marks.filter((words) => /zionist/i.test(words))).toEqual(['the Zionist regime']);
    expect(note('zionist-regime').body.value).toMatch(/author’s/);
    expect(note('zionist-regime').target).toEqual(['israel']);
  });

  test('what is claimed of them is counted', () => {
    const claim = `${textOf('story.json')}\n${textOf('README.md')}`;
    expect(claim).not.toMatch(/Every sentence that names|So are the sentences/);
    const words = passages.reduce((sum, { target }) => sum + target.selector[0].exact.split(/\s+/).length, 0);
    const [, said] = /(\d+) of the article’s 1,797 words/.exec(textOf('README.md')) ?? [];
    expect(Math.abs(Number(said) - words)).toBeLessThan(15);
  });
});

describe('notes', () => {
  test('the referendum’s date is corrected by a note that names the passage’s paragraph', () => {
    expect(note('referendum-date').body.value).toContain('paragraph 15');
  });

  test('the note on the Region says what its line takes in and leaves out, as it is drawn', () => {
    const region = multiPolygon(polygonsOf('kurdistan'));
    const { value } = note('kurdistan-extent').body;
    for (const [name, at, isInside] of [
      ['Makhmur', [43.58, 35.78], true],
      ['Akre', [43.89, 36.74], false],
      ['Shekhan', [43.35, 36.69], false],
      ['Kifri', [44.96, 34.69], false],
    ] as const) {
      expect(value).toContain(name);
      expect(booleanPointInPolygon([...at], region), name).toBe(isInside);
    }
    for (const words of ['Halabja', '2025', '1980s']) expect(value).toContain(words);
  });

  test('Iran’s paper is called Iran’s wherever it is a source', () => {
    const sources = [
      ...notes.flatMap((item) => item.sources),
      ...shapes.flatMap(({ properties }) => properties.disputed?.source ?? []),
    ].filter(({ url }) => url?.includes('gegn23wp61'));
    expect(sources.length).toBeGreaterThan(1);
    for (const { title } of sources) expect(title).toMatch(/^Islamic Republic of Iran/);
  });

  test('the Gulf has the IHO’s name as the IHO writes it', () => {
    expect(shape('persian-gulf').properties.disputed?.note).toContain('Gulf of Iran (Persian Gulf)');
  });

  test('Crimea is Ukraine’s, as the General Assembly has it', () => {
    expect(shape('russia').properties.disputed?.note).toMatch(/Crimea.*Ukraine’s.*General Assembly/);
  });

  test('the EU’s measures are sourced by the regulation, the treaty of 1975 by a text that has its date', () => {
    expect(note('about-the-article').sources).toContainEqual(
      expect.objectContaining({ url: 'https://eur-lex.europa.eu/eli/reg/2025/395/oj' }),
    );
    const urls = note('shatt-al-arab-border').sources.map(({ url }) => url);
    expect(urls.join(' ')).not.toContain('internationalwaterlaw');
    expect(urls).toContain('https://docslib.org/doc/11181645/no-14903-iran-and-iraq-treaty');
  });

  test('whoever hosts the map is told of the measures', () => {
    expect(textOf('README.md')).toMatch(/restrictive measures.*take\s+advice/s);
  });
});

describe('credits', () => {
  const story = {
    about: { url: '' },
    places: new Map(shapes.map(({ id, properties }) => [id, properties])),
    basemap: EMPTY_BASEMAP,
  } as unknown as Story;

  test('say as of when the borders are', () => {
    expect(creditSources(story)[0]?.text).toBe('Natural Earth (borders of 2018)');
  });

  test('give the address of each licence that is owed', () => {
    const address = 'https://creativecommons.org/licenses/by/4.0/';
    for (const { id, properties } of shapes) {
      const isOwed = properties.sources.some(({ licence }) => licence?.startsWith('CC BY'));
      if (isOwed)
        expect(
          properties.sources.map(({ url }) => url),
          String(id),
        ).toContain(address);
    }
    expect(textOf('SOURCES.md')).toContain(address);
    expect(textOf('SOURCES.md')).not.toContain('as the map itself');
  });
});
