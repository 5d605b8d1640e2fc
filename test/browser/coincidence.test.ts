import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import { PICTURES, type PictureShape } from '../../src/cartography/pictures.ts';
import type { Position } from '../../src/story/place.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { DRAWINGS, mapReady, visit } from './browser.ts';
import { POINTS } from './geography.ts';
import { hostPage } from './host-page.ts';
import { inkShifts } from './ink-shift.ts';
import { coloursAroundEach, still } from './pixels.ts';
import { type ShownText, shownTexts } from './poster-texts.ts';

/** CSS pixels of an element: its width and the height that a host gives it: of each picture's shape, and the last an odd one. */
const SIZES: readonly (readonly [number, number])[] = [
  [360, 450],
  [700, 437.5],
  [1200, 750],
  [620, 592],
];
/** By WebGL, which is dear in software: one with each of the two pictures, and the odd shape. */
const DEAR_SIZES = SIZES.filter(([width]) => [360, 700, 620].includes(width));
/** Longitude first: on bare areas, away from names and lines. */
const BARE = { iran: [56.2, 34.3], iraq: [41.6, 32.1], land: [44.6, 27.6], sea: [50.9, 39.9] } as const;
/** On a hatching, on lines, and on the border of two countries. */
const LINES = {
  kurdistan: [45.15, 36.15],
  pipeline: POINTS['kirkuk-pipeline'],
  shatt: POINTS['shatt-al-arab'],
  border: [43.4, 30.15],
} as const;
/** Steps of 255 by which the edge of a thin line may differ between two sizes of one drawing. */
const ANTIALIASED = 8;
/** CSS pixels around a spot that are looked at: across a dash's gap, but not to the letters beside a short line. */
const AROUND = { most: 20, shatt: 6 };
/** What the poster says of its sources stands on the map as one of its buttons does. */
const CREDIT = /^Article:|©/;
/** CSS pixels around what a name keeps free. */
const ROOM = 4;
/** CSS pixels from a name that was pushed, within which others have made way for it. */
const MADE_WAY = 45;
/** Milliseconds between two looks: a picture of the page is dear. */
const LOOKS = { interval: 300 } as const;
/** The last is that of the other sizes. */
const THEMES = ['dark', 'light'] as const;

let story: Story;
let posters: Page;
beforeAll(async () => {
  const site = inject('site');
  story = readStory(await (await fetch(new URL('story.json', site))).json());
  ({ page: posters } = await visit('article-map.js', { viewport: { width: 1300, height: 900 } }));
});
afterAll(() => posters?.context().close());

/** Shows the poster as large as a map. Where it has a position of the world, in CSS pixels. */
async function openPoster(shape: PictureShape, width: number, height: number) {
  const svg = await (await fetch(new URL(`poster-${shape}.svg`, inject('site')))).text();
  await posters.setViewportSize({ width, height });
  await posters.setContent(`<!doctype html><body style="margin:0">${svg}`);
  const matrix = await posters.locator('body > svg').evaluate(
    (element, [w, h]) => {
      element.setAttribute('width', String(w));
      element.setAttribute('height', String(h));
      const { a, e, f } = (element as SVGSVGElement).getScreenCTM() ?? { a: 0, e: 0, f: 0 };
      return { a, e, f };
    },
    [width, height] as const,
  );
  const { size } = PICTURES[shape];
  const camera = openingCamera(story.about.frames, size);
  return (at: Position) => {
    const [x, y] = project(camera, size, at);
    return [x * matrix.a + matrix.e, y * matrix.a + matrix.f] as const;
  };
}

/** Gives the element a size. */
async function resize(page: Page, [width, height]: readonly [number, number]) {
  await page.locator('article-map').evaluate(
    (element, [w, h]) => {
      element.style.width = `${w}px`;
      element.style.setProperty('--article-map-height', `${h}px`);
    },
    [width, height] as const,
  );
}

async function boxOf(page: Page) {
  const box = await page.locator('article-map .am-map-root').boundingBox();
  if (!box) throw new Error('The map has no box.');
  return box;
}

/** Where the map has the story's places, in CSS pixels of the page. */
function placesOn(page: Page): Promise<(readonly [x: number, y: number])[]> {
  return page.locator('article-map').evaluate(
    (element, positions) => {
      const { left, top } = element.getBoundingClientRect();
      return positions.map((at) => {
        const [x, y] = (element as HTMLElementTagNameMap['article-map']).project(at) ?? [Number.NaN, 0];
        return [left + x, top + y] as const;
      });
    },
    [...story.places.values()].map(({ at }) => at),
  );
}

describe.each(DRAWINGS)('poster and map, drawn by %s', (renderer) => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('<article-map src="./"></article-map>', {
      renderer,
      viewport: { width: 1300, height: 900 },
      reducedMotion: 'reduce',
    });
    await mapReady(page, renderer);
  });
  afterAll(() => page?.context().close());

  test.each(renderer === 'svg' ? SIZES : DEAR_SIZES)(
    'coincide in an element of %i × %i px',
    async (width, height) => {
      // Whatever became of the size before.
      for (const one of [page, posters]) await one.emulateMedia({ colorScheme: 'light' });
      await resize(page, [width, height]);
      // The map takes the new size in the next frame; in the old one it coincides with a poster too.
      await expect.poll(() => boxOf(page)).toMatchObject({ width, height });
      const compare = async () => {
        const box = await boxOf(page);
        const inPoster = await openPoster(
          box.width < box.height * 0.9 ? 'tall' : 'wide',
          Math.round(box.width),
          Math.round(box.height),
        );
        const places = await placesOn(page);
        const off = [...story.places.values()].map(({ at }, i) => {
          const [x, y] = inPoster(at);
          const [mapX, mapY] = places[i] ?? [Number.NaN, 0];
          return Math.hypot(mapX - box.x - x, mapY - box.y - y);
        });
        return { box, inPoster, farthestOff: Math.max(...off) };
      };
      let compared = await compare();
      const farthestOff = async () => {
        if (compared.farthestOff > 1) compared = await compare();
        return compared.farthestOff;
      };
      await expect.poll(farthestOff).toBeLessThanOrEqual(1);
      const { box, inPoster } = compared;

      const padding = await controlsPadding(page);
      /** A text of the poster where the map's page has it. */
      const onPage = (text: ShownText) => {
        const { x, y, ...size } = boundsOf(text);
        return { x: box.x + x, y: box.y + y, ...size };
      };
      const written = (await shownTexts(posters)).filter(({ text }) => !CREDIT.test(text));
      const isCovered = (text: ShownText) => padding.some((other) => touch(onPage(text), other, ROOM));
      // With a line all lines of its name.
      const gone = written.filter(isCovered).map(onPage);
      const isHidden = (text: ShownText) => gone.some((other) => touch(onPage(text), other, 2 * ROOM));
      const hidden = new Set(written.filter(isHidden).map(({ text }) => text));
      const seen = written.filter(({ text }) => !hidden.has(text));
      expect(seen.length).toBeGreaterThan(8);

      // What the buttons have pushed away may push another.
      const pushed = seen.map(onPage).filter((text) => gone.some((other) => touch(text, other, MADE_WAY)));
      const mayMakeWay = (text: ShownText) => pushed.some((other) => touch(onPage(text), other, 2 * ROOM));
      if (renderer === 'svg') {
        const apart = async () => {
          const names = await still(page, () => shownTexts(page));
          const moved = names.filter(({ text }) => hidden.has(text)).map(boundsOf);
          return seen.flatMap((text) => {
            const name = names.find((one) => one.text === text.text);
            if (!name) return mayMakeWay(text) ? [] : `${text.text} is lost`;
            const [x, y] = middleOf(name);
            const [px, py] = middleOf(text);
            const by = Math.hypot(x - box.x - px, y - box.y - py);
            // What the buttons have pushed away may push another.
            const madeWay = moved.some((other) => touch(onPage(text), other, MADE_WAY));
            return by <= 3 || madeWay ? [] : `${text.text} is ${by} px off`;
          });
        };
        await expect.poll(apart).toEqual([]);
      }

      const named = [...story.places.values()].filter(
        ({ geometry, name }) => geometry.type === 'Point' && seen.some(({ text }) => text === name.en),
      );
      expect(named.length).toBeGreaterThan(2);
      // What may make way leaves no ink beside a dot.
      const movable = written.filter((text) => hidden.has(text.text) || mayMakeWay(text)).map(boundsOf);
      const dots = named
        .map(({ at }) => inPoster(at))
        .map(([x, y]) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }))
        .filter((dot) => !movable.some((text) => touch(dot, text, ROOM)));
      expect(dots.length).toBeGreaterThan(0);
      const names = renderer === 'svg' ? [] : seen.filter((text) => !mayMakeWay(text)).map(boundsOf);
      if (renderer !== 'svg') expect(names.length).toBeGreaterThan(6);
      const clip = { ...box, width: Math.round(box.width), height: Math.round(box.height) };
      const poster = await posters.screenshot();
      const offs = async () => {
        const shifts = await inkShifts(posters, poster, await page.screenshot({ clip }), [...dots, ...names]);
        return shifts.filter((by, i) => !(by <= (i < dots.length ? 1 : 3)));
      };
      await expect.poll(offs, LOOKS).toEqual([]);

      // Colours are no other at another size.
      for (const colorScheme of width === 700 ? THEMES : []) {
        for (const one of [page, posters]) await one.emulateMedia({ colorScheme });
        const named = Object.entries({ ...BARE, ...LINES });
        const spots = named.map(([, at]) => inPoster(at)).map(([x, y]) => ({ x, y }));
        const onPage = spots.map(({ x, y }) => ({ x: box.x + x, y: box.y + y }));
        const colours = (all: readonly Colour[][]) =>
          all.map((some, i) => (Object.hasOwn(BARE, named[i]?.[0] ?? '') ? mostOf : mostUnlike)(some));
        const around = async (shown: Page, at: typeof spots) => {
          const most = await coloursAroundEach(shown, at, AROUND.most);
          const near = await coloursAroundEach(shown, at, AROUND.shatt);
          return most.map((some, i) => (named[i]?.[0] === 'shatt' ? (near[i] ?? []) : some));
        };
        const inPicture = colours(await around(posters, spots));
        const unlike = async () =>
          colours(await around(page, onPage)).flatMap((onMap, i) => {
            const [name = ''] = named[i] ?? [];
            const by = farthest(onMap, inPicture[i] ?? []);
            return by <= (Object.hasOwn(BARE, name) ? 0 : ANTIALIASED) ? [] : { name, colorScheme, by };
          });
        await expect.poll(unlike, LOOKS).toEqual([]);
      }
    },
  );
});

const middleOf = ({ quad: [a, , c] }: ShownText) => [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2] as const;

/** The boxes of what stands on the map, from which names keep off. */
async function controlsPadding(page: Page) {
  const parts = page.locator('.am-map-controls, .am-map-credit, .am-map-scale, [data-on-map]');
  const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
  return boxes.flatMap((box) => box ?? []);
}

/** Around a text, level. */
function boundsOf({ quad }: ShownText) {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether two boxes are nearer to each other than so many pixels. */
function touch(a: Bounds, b: Bounds, near = 0): boolean {
  return (
    a.x < b.x + b.width + near &&
    a.x + a.width + near > b.x &&
    a.y < b.y + b.height + near &&
    a.y + a.height + near > b.y
  );
}

type Bounds = ReturnType<typeof boundsOf>;
type Colour = readonly number[];

const farthest = (one: Colour, other: Colour) =>
  Math.max(...one.map((value, i) => Math.abs(value - (other[i] ?? 0))));

/** The colour that the most pixels have. */
function mostOf(colours: readonly Colour[]): Colour {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour.join(), (counts.get(colour.join()) ?? 0) + 1);
  const [most = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return most.split(',').map(Number);
}

/** The colour that is the least like that: of a line, its middle. */
function mostUnlike(colours: readonly Colour[]): Colour {
  const most = mostOf(colours);
  return colours.reduce((best, colour) => (farthest(colour, most) > farthest(best, most) ? colour : best));
}
