import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openingCamera, project, type Size } from '../../src/cartography/camera.ts';
import { BASEMAP_COLOURS } from '../../src/cartography/theme.ts';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import type { Frames } from '../../src/story/manifest.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { buildStory } from '../stories/build-story.ts';
import { madeUpStory } from '../stories/made-up.ts';
import { tinyWith } from '../stories/tiny.ts';
import { COARSE, DRAWINGS, mapReady } from './browser.ts';
import { hostPage, putBody } from './host-page.ts';
import { coloursAround } from './pixels.ts';

const SIZES: readonly Size[] = [
  { width: 1200, height: 600 },
  { width: 390, height: 760 },
];

/** A story of most of the world: its frame reaches beyond the world's edge where a view is wide, or tall. */
async function worldStory() {
  const story = madeUpStory({ features: 80, passages: 20 });
  const frames: Frames = { wide: [-130, -56, 155, 72], tall: [-125, -45, 150, 65] };
  return serialiseStory({ ...story, about: { ...story.about, frames } }).served;
}

/** A story of a town and what is around it. */
async function townStory() {
  const { served } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].frames = {
        wide: [-37.9, 30.13, -37.5, 30.38],
        tall: [-37.85, 30.1, -37.55, 30.45],
      };
    }),
  );
  return served;
}

/** A page that can have each of the stories from a folder of its name, and shows none. */
function open(stories: Readonly<Record<string, object>>, renderer: (typeof DRAWINGS)[number]): Promise<Page> {
  return hostPage('', {
    ...COARSE,
    renderer,
    viewport: { width: 1240, height: 800 },
    reducedMotion: 'reduce',
    async prepare(opened) {
      for (const [folder, served] of Object.entries(stories))
        await opened.route(new URL(`${folder}/story.json`, inject('site')).href, (route: Route) =>
          route.fulfill({ json: served }),
        );
    },
  });
}

function resize(page: Page, { width, height }: Size): Promise<void> {
  return page.locator('article-map').evaluate(
    (element, [w, h]) => {
      element.style.width = `${w}px`;
      element.style.setProperty('--article-map-height', `${h}px`);
    },
    [width, height] as const,
  );
}

/** How far, in CSS pixels, the map has the story's places from where the poster has them. */
async function off(page: Page, story: Story, size: Size): Promise<number> {
  const camera = openingCamera(story.about.frames, size);
  const places = [...story.places.values()].map(({ at }) => at);
  const shown = await page
    .locator('article-map')
    .evaluate(
      (element, all) =>
        all.map((at) => (element as HTMLElementTagNameMap['article-map']).project(at) ?? [Number.NaN, 0]),
      places,
    );
  const distances = places.map((at, i) => {
    const [x, y] = project(camera, size, at);
    const [mapX = Number.NaN, mapY = Number.NaN] = shown[i] ?? [];
    return Math.hypot(mapX - x, mapY - y);
  });
  return Math.max(...distances);
}

const colour = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

let stories: Readonly<Record<'world' | 'town', object>>;
beforeAll(async () => {
  const served = async (story: object) => JSON.parse(JSON.stringify(await story));
  stories = { world: await served(worldStory()), town: await served(townStory()) };
});

describe.each(DRAWINGS)('drawn by %s', (renderer) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(stories, renderer);
  });
  afterAll(() => page?.context().close());

  describe.each([
    ['the world', 'world'],
    ['a town', 'town'],
  ] as const)('a story of %s', (name, folder) => {
    let story: Story;
    beforeAll(async () => {
      story = readStory(stories[folder]);
      await putBody(page, `<article-map src="${folder}/"></article-map>`);
      await resize(page, SIZES[0] as Size);
      await mapReady(page, renderer);
    });

    test.each(SIZES)('opens as the poster has it: $width × $height', async (size) => {
      await resize(page, size);
      await expect.poll(() => off(page, story, size)).toBeLessThan(1);
      await page.getByRole('button', { name: 'Back to the opening view', disabled: true }).waitFor();
      await page.getByRole('button', { name: 'Zoom in', disabled: false }).waitFor();
    });
    if (name === 'the world')
      test('is sea beyond the edge', async () => {
        const box = await page.locator('article-map').boundingBox();
        const spot = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 90 };
        expect(new Set((await coloursAround(page, spot)).map(String))).toEqual(
          new Set([String(colour(BASEMAP_COLOURS.light.sea))]),
        );
      });
  });
});
