import { expect, test } from 'vitest';
import { openingCamera } from '../../src/cartography/camera.ts';
import { labelRequests } from '../../src/cartography/label-requests.ts';
import { makeLabelScene } from '../../src/cartography/label-scene.ts';
import { placeLabels } from '../../src/cartography/labels.ts';
import { madeUpStory } from '../stories/made-up.ts';

const story = madeUpStory({ features: 1500, passages: 1500 });
const size = { width: 900, height: 560 };
const camera = openingCamera(story.about.frames, size);
const view = { size, camera, lang: 'en', measure: (text: string) => text.length * 7 };

test('of more names than a view has room for, those of the first ranks are tried', () => {
  const scene = makeLabelScene(story, view);
  const wanted = labelRequests(scene, story, view)(new Set());
  expect(wanted).toHaveLength(240);
  const tried = new Set(wanted.map(({ id }) => id));
  const last = Math.max(...wanted.map(({ shown }) => shown?.place.rank ?? 0));
  const earlier = scene.shown.filter(({ place, layer }) => place.rank < last && layer.role === 'subject');
  expect(earlier.length).toBeGreaterThan(5);
  for (const { place } of earlier) expect(tried.has(place.id)).toBe(true);
});

test('what is marked is tried first, though its rank is among the last; the others stay in their order', () => {
  const scene = makeLabelScene(story, view);
  const wanted = labelRequests(scene, story, view);
  const plain = wanted(new Set()).map(({ id }) => id);
  const last = scene.shown.find(({ place }) => place.rank === 5 && !plain.includes(place.id))?.place.id ?? '';
  const known = plain.at(-1) ?? '';
  const marked = wanted(new Set([last, known]));
  expect(new Set(marked.slice(0, 2).map(({ id }) => id))).toEqual(new Set([last, known]));
  expect(marked.slice(0, 2).every(({ needed }) => needed)).toBe(true);
  expect(marked.slice(2).map(({ id }) => id)).toEqual(plain.slice(0, -1));
});

test('what lies outside the view is not looked at, but where its box crosses 180° it is', () => {
  const [first, second] = [...story.places.values()].filter(({ geometry }) => geometry.type === 'Polygon');
  if (!first || !second) throw new Error('The story has no areas.');
  const crossing = { ...first, bbox: [170, -60, -170, 60] as const };
  const places = new Map([crossing, second].map((place) => [place.id, place]));
  const [west, south, east, north] = second.bbox;
  const shown = (center: readonly [number, number]) =>
    makeLabelScene({ ...story, places }, { ...view, camera: { center, zoom: 6 } }).shown.map(
      ({ place }) => place.id,
    );
  expect(shown([(west + east) / 2, (south + north) / 2])).toContain(second.id);
  expect(shown([(west + east) / 2 - 90, 0])).not.toContain(second.id);
  expect(shown(first.at)).toContain(first.id);
});

test('among many places names still keep off each other and off every dot but their own', () => {
  const near = { ...view, camera: { center: [10, 10], zoom: 5 } as const };
  const labels = placeLabels(story, near);
  expect(labels.length).toBeGreaterThan(3);
  const { dots } = makeLabelScene(story, near);
  for (const { place, box, rotation } of labels)
    for (const [id, dot] of dots)
      if (id !== place && rotation === undefined)
        expect(box[0] < dot[2] && dot[0] < box[2] && box[1] < dot[3] && dot[1] < box[3]).toBe(false);
});
