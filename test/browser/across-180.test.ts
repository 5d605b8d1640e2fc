import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import { BASEMAP_COLOURS } from '../../src/cartography/theme.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { HONOLULU, servedPacificStory, YOKOHAMA } from '../stories/pacific.ts';
import { COARSE, DRAWINGS, mapReady, visit } from './browser.ts';
import { hostPage } from './host-page.ts';
import { coloursAround } from './pixels.ts';

/** On the route, on each side of 180°: half-way, as Mercator has it straight, between two of its places. */
const ROUTE = [
  [152.3, 35.7006],
  [-140.15, 29.8902],
] as const;

type Point = readonly [x: number, y: number];

let served: object;
let story: Story;
beforeAll(async () => {
  served = await servedPacificStory();
  story = readStory(served);
});

/** Where positions stand in the first map, in CSS pixels of the element. */
const pointsOf = (page: Page, ...positions: readonly (readonly [number, number])[]): Promise<Point[]> =>
  page
    .locator('article-map')
    .evaluate(
      (map, all) =>
        all.map((at) => (map as HTMLElementTagNameMap['article-map']).project(at) ?? [Number.NaN, 0]),
      positions,
    );
const clickAt = async (page: Page, position: readonly [number, number]) => {
  const box = await page.locator('article-map').boundingBox();
  const [[x, y] = [0, 0]] = await pointsOf(page, position);
  await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
};
const colour = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const isInside = ([x, y]: Point, width: number, height: number) => x > 0 && y > 0 && x < width && y < height;
const nothing = (page: Page) => page.evaluate(() => document.querySelector('article-map')?.select());
const chosen = (page: Page) => page.evaluate(() => document.querySelector('article-map')?.feature);

describe.each(DRAWINGS)('a story across 180°, drawn by %s', (renderer) => {
  const SIZE = { width: 900, height: 560 };
  let page: Page;
  beforeAll(async () => {
    page = await hostPage(
      `<article-map src="pacific/" loading="eager" controls="none" style="display:block;width:${SIZE.width}px;--article-map-height:${SIZE.height}px"></article-map>`,
      {
        ...COARSE,
        renderer,
        viewport: { width: 1000, height: 640 },
        reducedMotion: 'reduce',
        prepare: (opened) =>
          opened.route(new URL('pacific/story.json', inject('site')).href, (route) =>
            route.fulfill({ json: served }),
          ),
      },
    );
    await mapReady(page, renderer);
  });
  afterAll(() => page?.context().close());

  test('opens as its poster has it, with land on both sides', async () => {
    const camera = openingCamera(story.about.frames, SIZE);
    const places = [YOKOHAMA, HONOLULU, [178, -10], [-175, -10]] as const;
    const points = await pointsOf(page, ...places);
    for (const [i, [lng, lat]] of places.entries()) {
      const [x, y] = project(camera, SIZE, [lng < 0 ? lng + 360 : lng, lat]);
      expect(Math.hypot((points[i]?.[0] ?? 0) - x, (points[i]?.[1] ?? 0) - y)).toBeLessThan(1.5);
    }
    const box = await page.locator('article-map').boundingBox();
    const land = colour(BASEMAP_COLOURS.light.land);
    for (const position of [
      [128, -20],
      [-117, 41],
    ] as const) {
      const [[x, y] = [0, 0]] = await pointsOf(page, position);
      const colours = await coloursAround(page, { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y }, 2);
      expect(new Set(colours.map(String))).toEqual(new Set([String(land)]));
    }
  });

  test('what the story has its own word for has the mark of its kind', async () => {
    const box = await page.locator('article-map').boundingBox();
    const [[x, y] = [0, 0]] = await pointsOf(page, YOKOHAMA);
    const mark = colour(BASEMAP_COLOURS.light.strife);
    const apart = (one: readonly number[]) =>
      Math.max(...one.map((value, i) => Math.abs(value - (mark[i] ?? 0))));
    const colours = await coloursAround(page, { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y }, 8);
    expect(Math.min(...colours.map(apart))).toBeLessThan(48);
  });

  test('an area, a line and islands are each one place on both sides', async () => {
    const SPOTS = [
      [[173.5, -25], 'moor'],
      [[-169.5, -25], 'moor'],
      [ROUTE[0], 'oil-pipe'],
      [ROUTE[1], 'oil-pipe'],
      [[179.8, -12.6], 'vell'],
      [[-178, -12], 'vell'],
    ] as const;
    // What lies at a point is the same whatever draws: by WebGL one on each side.
    for (const [position, id] of renderer === 'svg' ? SPOTS : [SPOTS[1], SPOTS[2]]) {
      await nothing(page);
      await clickAt(page, position);
      await expect.poll(() => chosen(page)).toBe(id);
    }
  });

  test('what is chosen is framed as one', async () => {
    await nothing(page);
    await page.evaluate(() => document.querySelector('article-map')?.select('vell'));
    await expect
      .poll(async () => {
        const [west = [0, 0], east = [0, 0]] = await pointsOf(page, [176, -19], [-175, -10]);
        return (
          [west, east].every((point) => isInside(point, SIZE.width, SIZE.height)) && east[0] - west[0] > 150
        );
      })
      .toBe(true);
  });
});

test('Russia is whole in the article’s story: Chukotka is in view, and is Russia', async () => {
  const { page } = await visit('', {
    renderer: 'svg',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  await mapReady(page, 'svg');
  await page.evaluate(() => document.querySelector('article-map')?.select('russia'));
  const { width, height } = (await page.locator('article-map').boundingBox()) ?? { width: 0, height: 0 };
  await expect
    .poll(async () => {
      const [baltic = [0, 0], chukotka = [0, 0]] = await pointsOf(page, [30, 60], [-173, 66.5]);
      return (
        [baltic, chukotka].every((point) => isInside(point, width, height)) && chukotka[0] > baltic[0] + 300
      );
    })
    .toBe(true);
  await nothing(page);
  await page.evaluate(() => document.querySelector('article-map')?.setAttribute('bbox', '150,55,-165,72'));
  await expect
    .poll(async () => {
      const [point = [0, 0]] = await pointsOf(page, [-175, 66.8]);
      return isInside(point, width, height);
    })
    .toBe(true);
  await clickAt(page, [-175, 66.8]);
  await expect.poll(() => chosen(page)).toBe('russia');
  await page.context().close();
});
