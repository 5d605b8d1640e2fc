import { expect, test } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import type { Box } from '../../src/cartography/label.ts';
import { namesInView } from '../../src/cartography/names-in-view.ts';
import { paddingOf } from '../../src/cartography/padding.ts';
import { pictureLabels } from '../../src/cartography/picture-labels.ts';
import { makeFontMeasure } from '../../src/compiler/poster/measure.ts';
import { featuresOf, targetOf } from '../../src/map/target.ts';
import { fitCamera } from '../../src/map/view-box.ts';
import { articleStory } from '../stories/article.ts';

const story = await articleStory();
const measure = makeFontMeasure();
const { frames, language: lang } = story.about;

function named(size: { width: number; height: number }, marked: readonly string[], away = false): string[] {
  const view = { size, camera: openingCamera(frames, size), lang, measure };
  return namesInView(story, view, away)(new Set(marked)).flatMap(({ place }) => place ?? []);
}

test.each(story.passages.map(({ id, features }) => [id, features] as const))(
  'what passage %s speaks of is named, where it is in view',
  (_, features) => {
    const size = { width: 870, height: 800 };
    const camera = openingCamera(frames, size);
    const seen = features.filter((id) => {
      const [x, y] = project(camera, size, story.places.get(id)?.at ?? [0, 0]);
      return x > 20 && y > 20 && x < size.width - 60 && y < size.height - 20;
    });
    expect(named(size, features)).toEqual(expect.arrayContaining(seen));
  },
);

/** What is named where a passage is framed, with as much kept free as a phone's sheet or a wide map's edges take. */
function namedFramed(passage: string, size: { width: number; height: number }, bottom: number): string[] {
  const features = featuresOf(story, { passage });
  const target = targetOf(story, features);
  if (!target) throw new Error(`${passage} speaks of nothing.`);
  const extent = { bounds: target.bounds, maxZoom: 6 };
  const camera = fitCamera(extent, size, { ...paddingOf(48), bottom: 48 + bottom });
  const reserved: Box[] = [[0, size.height - bottom, size.width, size.height]];
  const names = namesInView(story, { size, camera, lang, measure, reserved }, true);
  return names(new Set(features)).flatMap(({ place }) => place ?? []);
}

test('what a passage speaks of is named where it is framed, though its name has no room in it or along it', () => {
  const wide = { width: 871, height: 800 };
  const phone = { width: 390, height: 586 };
  expect(namedFramed('p3-2', wide, 0)).toContain('israel');
  expect(namedFramed('p12-2', { width: 700, height: 600 }, 200)).toContain('ceyhan-pipeline');
  expect(namedFramed('p4-3', phone, 293)).toContain('persian-gulf');
});

test('a line that is far shorter than its name bears it on a small map only where it is spoken of', () => {
  const phone = { width: 390, height: 586 };
  const lines = ['kirkuk-pipeline', 'shatt-al-arab'];
  expect(namedFramed('p3-2', phone, 293).filter((id) => lines.includes(id))).toEqual([]);
  expect(namedFramed('p12-1', phone, 293)).toContain('kirkuk-pipeline');
  expect(namedFramed('p4-3', phone, 293)).toContain('shatt-al-arab');
  expect(namedFramed('p3-2', { width: 871, height: 800 }, 0)).toEqual(expect.arrayContaining(lines));
});

test('a place that is named in the opening view stays named when the map is moved a little', () => {
  const size = { width: 870, height: 800 };
  const moved = named(size, [], true);
  for (const id of ['iraq', 'iran', 'kurdistan', 'shatt-al-arab', 'kirkuk-pipeline', 'tehran', 'baghdad'])
    expect(moved).toContain(id);
});

test('a name that is else left out for want of room is placed where it is marked', () => {
  const size = { width: 390, height: 487 };
  expect(named(size, [])).not.toContain('kurdistan-disputed');
  expect(named(size, ['kurdistan-disputed'])).toContain('kurdistan-disputed');
});

function opening(reserved: readonly Box[] = []) {
  const size = { width: 720, height: 450 };
  return namesInView(
    story,
    { size, camera: openingCamera(frames, size), lang, measure, reserved },
    false,
  )(new Set());
}

test('a view like the picture has the picture’s names, grown with it', () => {
  const picture = pictureLabels(story, 'wide', 616, { lang, measure });
  const found = new Map(opening().map((label) => [label.id, label]));
  for (const { id, lines, box } of picture.labels) {
    const label = found.get(id);
    expect(label?.box[0], id).toBeCloseTo(box[0] * (720 / 616), 3);
    expect(label?.box[1], id).toBeCloseTo(box[1] * (720 / 616), 3);
    expect(label?.lines[0]?.font.size, id).toBeCloseTo((lines[0]?.font.size ?? 0) * (720 / 616), 3);
  }
});

test('a name of the picture that something else covers is left out; one of which the article speaks stands elsewhere', () => {
  const before = opening();
  const sea = before.find(({ id }) => id === 'caspian-sea' || id === 'sea:Caspian Sea');
  const told = before.filter(({ id }) => id === 'shatt-al-arab' || id === 'kirkuk-pipeline');
  if (!sea || told.length < 2) throw new Error('The article’s names have changed.');
  const after = opening([sea, ...told].map(({ box }) => [...box]));
  expect(after.some(({ id }) => id === sea.id)).toBe(false);
  for (const { id, box } of told) {
    expect(after.find((label) => label.id === id)?.box).not.toEqual(box);
    expect(after.some((label) => label.id === id)).toBe(true);
  }
});

test.each([320, 340, 360, 375])(
  'on a phone of %i pixels, whose buttons cover a name of the picture, others make way: all that the story is about is named',
  (width) => {
    const size = { width, height: Math.round(width * 1.25) };
    const buttons: Box = [width - 54, 10, width - 10, 238];
    const view = { size, camera: openingCamera(frames, size), lang, measure, reserved: [buttons] };
    const names = namesInView(story, view, false)(new Set());
    const picture = pictureLabels(story, 'tall', 320, { lang, measure });
    expect(names.map(({ id }) => id)).toEqual(
      expect.arrayContaining(picture.labels.flatMap(({ place }) => place ?? [])),
    );
    for (const { id, box } of names)
      expect(box[0] > buttons[2] || box[2] < buttons[0] || box[1] > buttons[3], id).toBe(true);
  },
);
