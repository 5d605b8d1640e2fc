import { expect, it } from 'vitest';
import { makeBasemap } from '../../../author/src/basemap/make-basemap.ts';
import type { Bbox } from '../../../src/story/place.ts';
import type { Basemap } from '../../../src/story/story.ts';
import { PLACES } from './places.ts';

type Wish = Partial<Parameters<typeof makeBasemap>[0]>;

function divisionsOf(frame: Bbox, wish: Wish = {}): Basemap['names'] {
  const { files } = makeBasemap({ frames: [frame], languages: ['en'], ...wish }, PLACES);
  const { names }: Basemap = JSON.parse(files.get('basemap.json') ?? '');
  return names.filter(({ kind }) => kind === 'division');
}

const BASEL: Bbox = [7.1, 47.4, 8.3, 48.7];
const basel = divisionsOf(BASEL);

it('names the first-level divisions of a frame where they lie in it', () => {
  const alsace = basel.find(({ name }) => name === 'Haut-Rhin')?.at ?? [0, 0];
  expect(alsace[0]).toBeGreaterThan(6.8);
  expect(alsace[0]).toBeLessThan(7.6);
  expect(alsace[1]).toBeGreaterThan(47.4);
  expect(alsace[1]).toBeLessThan(48.4);
});

it('names none that has no room for its name, none of a wide view, and none that the story names itself', () => {
  expect(basel.map(({ name }) => name)).not.toContain('Basel-Stadt');
  expect(divisionsOf([-60, -30, 80, 70])).toEqual([]);
  const places = [{ names: ['Haut-Rhin'], at: [7.2, 47.9] as const, isDot: false }];
  expect(divisionsOf(BASEL, { places }).map(({ name }) => name)).not.toContain('Haut-Rhin');
});

it('gives no country’s word to a disputed area', () => {
  const names = divisionsOf([70, 30, 82, 38]).map(({ name }) => name);
  expect(names).toContain('Punjab');
  expect(names).not.toContain('Jammu and Kashmir');
});
