import { expect, test } from 'vitest';
import { openingCamera } from '../../src/cartography/camera.ts';
import { knownMeasure } from '../../src/cartography/known-widths.ts';
import type { Measure } from '../../src/cartography/label.ts';
import { openingNames } from '../../src/views/opening-names.ts';
import { pictureLabels } from '../../src/views/picture-labels.ts';
import { articleStory } from '../stories/article.ts';

const story = await articleStory();
const measure: Measure = (text, { size, letterSpacing }) => text.length * (0.6 * size + letterSpacing);
const names = (width: number, height: number, reserved: [number, number, number, number][] = []) => {
  const size = { width, height };
  const camera = openingCamera(story.about.frames, size);
  return openingNames(story, { size, camera, lang: 'en', measure, reserved });
};

test('a view like the picture has the picture’s names, grown with it', () => {
  const picture = pictureLabels(story, 'wide', 640, { lang: 'en', measure });
  const found = new Map(names(720, 450).map((label) => [label.id, label]));
  for (const { id, lines, box } of picture.labels) {
    const label = found.get(id);
    expect(label?.box[0], id).toBeCloseTo(box[0] * 1.125, 3);
    expect(label?.box[1], id).toBeCloseTo(box[1] * 1.125, 3);
    expect(label?.lines[0]?.font.size, id).toBeCloseTo((lines[0]?.font.size ?? 0) * 1.125, 3);
  }
});

test('a name of the picture that something else covers is left out; one that the story needs stands elsewhere', () => {
  const before = names(720, 450);
  const sea = before.find(({ id }) => id === 'caspian-sea' || id === 'sea:Caspian Sea');
  const needed = before.find(({ id }) => id === 'shatt-al-arab');
  if (!sea || !needed) throw new Error('The article’s names have changed.');
  const after = names(720, 450, [[...sea.box], [...needed.box]]);
  expect(after.some(({ id }) => id === sea.id)).toBe(false);
  expect(after.find(({ id }) => id === needed.id)?.box).not.toEqual(needed.box);
  expect(after.some(({ id }) => id === needed.id)).toBe(true);
});

test('widths that the build measured come before the reader’s own', () => {
  const known = knownMeasure({ ...story, widths: { '400 normal': { Vell: 2000 } } }, () => 7);
  const font = { size: 10, weight: 400, style: 'normal', letterSpacing: 1 } as const;
  expect(known('Vell', font)).toBe(24);
  expect(known('Oster', font)).toBe(7);
  expect(known('Vell', { ...font, weight: 700 })).toBe(7);
});
