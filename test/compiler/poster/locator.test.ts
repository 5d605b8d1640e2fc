import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { inside, overlap } from '../../../src/cartography/boxes.ts';
import { openingCamera, project } from '../../../src/cartography/camera.ts';
import { pictureLabels } from '../../../src/cartography/picture-labels.ts';
import { PICTURES } from '../../../src/cartography/pictures.ts';
import { dotsOf } from '../../../src/cartography/shape.ts';
import { type CompiledStory, compileStory } from '../../../src/compiler/compile-story.ts';
import { withLocator } from '../../../src/compiler/poster/locator.ts';
import { makeFontMeasure } from '../../../src/compiler/poster/measure.ts';
import { postersOf } from '../../../src/compiler/poster/posters.tsx';
import { readStory } from '../../../src/story/served.ts';
import type { Story } from '../../../src/story/story.ts';
import { elementsOf } from '../../map/svg/markup.ts';
import { articleStory } from '../../stories/article.ts';
import { place } from '../../stories/small-story.ts';
import { tinyWith } from '../../stories/tiny.ts';

const measure = makeFontMeasure();
const asking = (story: Story): Story => ({ ...story, about: { ...story.about, locator: true } });
const textOf = (file: unknown) => (typeof file === 'string' ? file : '');

describe('a story that asks for a locator', () => {
  let built: CompiledStory;
  beforeAll(async () => {
    built = await compileStory(
      await tinyWith((files) => {
        files['story.json'].locator = true;
      }),
    );
  });

  it('has one globe in each of its posters, drawn in both forms of each set', () => {
    for (const name of ['poster-wide.svg', 'poster-tall.svg']) {
      const svg = textOf(built.files.get(name));
      expect(svg.match(/<g id="globe">/g)).toHaveLength(1);
      const uses = elementsOf(svg).filter(({ name }) => name === 'use');
      expect(uses.length).toBeGreaterThan(4);
      expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(14_000);
    }
  });

  it('serves it with its corners, for the living map', () => {
    const served = JSON.parse(textOf(built.files.get('story.json')));
    const { locator } = readStory(served);
    expect(served.version).toBe(3);
    expect(locator?.land).toMatch(/^M/);
    expect(locator?.corners.wide.length).toBeGreaterThan(0);
    // What a later release may have written.
    served.locator.later = true;
    expect(readStory(served).locator).toEqual(locator);
  });
});

it('a story that asks for none has none', async () => {
  const { files } = await compileStory(await tinyWith(() => {}));
  expect(textOf(files.get('poster-wide.svg'))).not.toContain('globe');
  const served = JSON.parse(textOf(files.get('story.json')));
  expect(served.locator).toBeUndefined();
  expect(served.version).toBe(1);
});

it('is drawn on open sea, and not at all of a frame that no globe shows whole', async () => {
  const { files, warnings } = await compileStory(
    await tinyWith((files) => {
      files['story.json'].locator = true;
      files['basemap.json'].land.coordinates = [];
    }),
  );
  expect(readStory(JSON.parse(textOf(files.get('story.json')))).locator?.land).toBe('');
  expect(warnings.filter(({ path }) => path === '/locator')).toEqual([]);
  const story = asking(await articleStory());
  const frames = { ...story.about.frames, wide: [-120, -50, 150, 70] as [number, number, number, number] };
  const wide = withLocator({ ...story, about: { ...story.about, frames } }, measure);
  expect(wide.story.locator).toBeUndefined();
  expect(wide.warnings.map(({ path }) => path)).toEqual(['/locator']);
});

it('is refused where it is neither true nor false', async () => {
  const { problems } = await compileStory(
    await tinyWith((files) => {
      files['story.json'].locator = 'top-left';
    }),
  );
  expect(problems.map(({ file, path }) => `${file}#${path}`)).toEqual(['story.json#/locator']);
});

describe('the article’s story, if it asked for one', () => {
  let story: Story;
  beforeAll(async () => {
    ({ story } = withLocator(asking(await articleStory()), measure));
  });

  it('has posters of 14 kB at most', () => {
    for (const svg of postersOf(story).values())
      expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(14_000);
  });

  it.each(['wide', 'tall'] as const)('covers no name and no dot in its %s picture', (shape) => {
    let drawn = 0;
    for (const width of PICTURES[shape].widths) {
      const { labels, locator, size } = pictureLabels(story, shape, width, { lang: 'en', measure });
      const camera = openingCamera(story.about.frames, size);
      const dots = [...story.places.values()].flatMap(dotsOf).map((at) => project(camera, size, at));
      for (const box of Object.values(locator)) {
        if (!box) continue;
        drawn += 1;
        expect(inside(box, [0, 0, size.width, size.height])).toBe(true);
        expect(labels.filter((label) => overlap(label.box, box)).map(({ id }) => id)).toEqual([]);
        expect(dots.filter(([x, y]) => overlap([x, y, x, y], box))).toEqual([]);
      }
    }
    expect(drawn).toBeGreaterThan(4);
  });
});

it('stands in another corner than the dots, and nowhere where each has one', async () => {
  const story = asking(await articleStory());
  const [west, south, east, north] = story.about.frames.wide;
  const with_ = (...corners: readonly (readonly [number, number])[]) => {
    const towns = corners.map(([lng, lat], i) =>
      place(`town-${i}`, 'city', { type: 'Point', coordinates: [lng, lat] }, [lng, lat, lng, lat]),
    );
    const places = new Map([...story.places, ...towns.map((town) => [town.id, town] as const)]);
    return withLocator({ ...story, places }, measure);
  };
  const camera = openingCamera(story.about.frames, PICTURES.wide.size);
  expect(camera.zoom).toBeGreaterThan(3);
  const one = with_([west + 0.6, north - 0.6]);
  expect(one.story.locator?.corners.wide).not.toContain('top-left');
  expect(one.story.locator?.corners.wide).toContain('bottom-left');
  const all = with_(
    [west + 0.6, north - 0.6],
    [west + 0.6, south + 1.6],
    [east - 0.6, north - 0.6],
    [east - 0.6, south + 1.6],
  );
  expect(all.story.locator?.corners.wide).toEqual([]);
  expect(all.warnings.map(({ path }) => path)).toEqual(['/frames/wide']);
  // The map's buttons stand at its right side.
  const left = with_([west + 0.6, north - 0.6], [west + 0.6, south + 1.6]);
  expect(left.warnings.map(({ path }) => path)).toEqual(['/frames/wide']);
});
