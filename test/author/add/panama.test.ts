import { describe, expect, it } from 'vitest';
import { additionByName } from '../../../author/src/add/addition-by-name.ts';
import type { KnownPlace } from '../../../author/src/add/known-place.ts';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';
import type { Kind } from '../../../src/story/kinds.ts';
import type { Bbox } from '../../../src/story/place.ts';

const gazetteer = await loadGazetteer(() => {});

const known = (
  name: string,
  kind: Kind,
  [west = 0, south = 0, east = west, north = south]: readonly number[],
  more: Partial<KnownPlace> = {},
): [string, KnownPlace] => [
  name.toLowerCase().replaceAll(' ', '-'),
  { names: [name], also: [], role: 'subject', kind, box: () => [west, south, east, north] as Bbox, ...more },
];
const around = { role: 'around' } as const;
/** Places of an article on the Darién, as a table of places has them. */
const DARIEN: [string, KnownPlace][] = [
  known('Necoclí', 'city', [-76.7893, 8.4263]),
  known('Turbo', 'city', [-76.7282, 8.0926]),
  known('Yaviza', 'village', [-77.6928, 8.1584]),
  known('Metetí', 'city', [-77.979, 8.4991]),
  known('Panama City', 'city', [-79.5197, 8.9936], { also: ['Panamá'] }),
  known('Tapachula', 'city', [-92.2575, 14.9039]),
  known('United States', 'country', [-179, 18, -67, 72], around),
  known('El Paso', 'city', [-106.4869, 31.7587], around),
];
const find = (name: string, which = {}, more: readonly [string, KnownPlace][] = []) =>
  additionByName(
    name,
    { article: 'They found it below La Palma.', known: new Map([...DARIEN, ...more]) },
    which,
    gazetteer,
  );
const placeOf = (name: string, which = {}, more: readonly [string, KnownPlace][] = []) => {
  const { place } = find(name, which, more);
  return [place?.kind, place?.country, place?.admin1];
};

describe('of places of one name', () => {
  it('takes that which lies where the story’s other places lie, however small', () => {
    expect(find('La Palma')).toMatchObject({ isClear: true });
    expect(placeOf('La Palma')).toEqual(['town', 'PA', 'Darién']);
    expect(placeOf('Darién')).toEqual(['region', 'PA', 'Darién']);
  });

  it('takes the largest where the story says nothing, and says that it is not clear', () => {
    const alone = additionByName('Springfield', { article: undefined, known: new Map() }, {}, gazetteer);
    expect(alone).toMatchObject({ isClear: false, place: { admin1: 'Missouri' } });
    expect(additionByName('Paris', { article: '', known: new Map() }, {}, gazetteer)).toMatchObject({
      isClear: true,
      place: { country: 'FR' },
    });
  });

  it('takes the one that somebody has chosen', () => {
    const { others } = find('Springfield');
    const [, meant] = others;
    expect(find('Springfield', { meant })).toMatchObject({ isClear: true, place: meant });
  });
});

describe('what is in the story already', () => {
  it('is the same place, not another that is called so too', () => {
    const { addition, place } = find('Panama');
    expect(place).toMatchObject({ kind: 'country' });
    expect(addition.cells).toMatchObject({ id: 'panama', kind: 'country' });
    expect(find('Panamá', { type: 'town' }).addition.cells).toEqual({ id: 'panama-city', name: 'Panamá' });
  });

  it('is told from another by its type and country', () => {
    const panama = known('Panama', 'country', [-83, 7.2, -77.2, 9.6]);
    expect(find('Panama', {}, [panama]).addition.cells).toEqual({ id: 'panama', name: 'Panama' });
    expect(find('Panama', { type: 'country' }, [panama]).addition.cells.shape).toBeUndefined();
    expect(find('Panama', { type: 'region' }, [panama]).addition.cells).toMatchObject({
      id: 'panama-pa',
      kind: 'region',
    });
    const darien = known('Darien', 'region', [-78.4, 7.2, -77.2, 9]);
    expect(find('Darien', {}, [darien]).addition.cells).toEqual({ id: 'darien', name: 'Darien' });
    expect(find('Darien', { country: 'CO' }, [darien])).toMatchObject({
      addition: { cells: { id: 'darien-co', kind: 'city' } },
      namesake: 'darien',
    });
  });

  it('is what was drawn by hand, where the gazetteer has none of the name, or none that is clearly meant', () => {
    const gulf = known('Gulf of Urabá', 'gulf', [-76.92, 8.35]);
    expect(find('Gulf of Urabá', {}, [gulf]).addition.cells).toEqual({
      id: 'gulf-of-urabá',
      name: 'Gulf of Urabá',
    });
    const path = known('Springfield', 'route', [-77.6, 8.2, -77.5, 8.4]);
    expect(find('Springfield', {}, [path]).addition.cells.kind).toBeUndefined();
  });

  it('is told where another place of its name is added', () => {
    const river = known('Jordan', 'river', [35.4, 31.7, 35.7, 33.2]);
    expect(find('Jordan', { type: 'country' }, [river])).toMatchObject({ namesake: 'jordan' });
  });
});

describe('a candidate without a shape hides none with one', () => {
  it.each([
    ['Atrato', 'river', 'MultiLineString'],
    ['Guna Yala', 'region', 'MultiPolygon'],
    ['Kuna Yala', 'region', 'MultiPolygon'],
    ['Arafura Sea', 'sea', undefined],
  ])('%s is a %s', (name, kind, type) => {
    const { addition } = find(name);
    expect([addition.cells.kind, addition.geometry?.type]).toEqual([kind, type]);
  });

  it('of rivers of one name the one near the story’s places is likelier', () => {
    const andes = known('Bahía Blanca', 'city', [-62.27, -38.72]);
    const { place } = additionByName(
      'Colorado River',
      { article: '', known: new Map([andes]) },
      { type: 'river' },
      gazetteer,
    );
    expect(place?.lat).toBeLessThan(-30);
  });

  it('says what helps where no shape is known', () => {
    expect(() => find('Suchiate')).toThrow(
      /^“Suchiate”: found county, Chiapas, MX, of which no shape is known\. Write a row for it into places\.csv as “suchiate,Suchiate,…” with lng and lat; or give a file with its shape: npx article-map add suchiate\.geojson --name "Suchiate"\./,
    );
  });
});
