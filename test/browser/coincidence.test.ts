import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import { PICTURES, type Shape } from '../../src/cartography/pictures.ts';
import type { Position } from '../../src/story/place.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { DRAWINGS, mapReady, visit } from './browser.ts';
import { hostPage } from './host-page.ts';
import { inkShifts } from './ink-shift.ts';
import { coloursAround, still } from './pixels.ts';
import { type ShownText, shownTexts } from './poster-texts.ts';

/** CSS pixels of an element: its width and the height that a host gives it, the last an odd shape. */
const SIZES = [
  [360, 450],
  [390, 487.5],
  [700, 437.5],
  [960, 600],
  [1200, 750],
  [620, 592],
] as const;
/** Longitude first: on bare areas, away from names and lines. */
const BARE = { iran: [56.2, 34.3], iraq: [40.7, 33.1], land: [44.6, 27.6], sea: [50.9, 39.9] } as const;

let story: Story;
let posters: Page;
beforeAll(async () => {
  const site = inject('site');
  story = readStory(await (await fetch(new URL('story.json', site))).json());
  ({ page: posters } = await visit('article-map.js', { viewport: { width: 1300, height: 900 } }));
});
afterAll(() => posters?.context().close());

/** Shows the poster as large as a map. Where it has a position of the world, in CSS pixels. */
async function openPoster(shape: Shape, width: number, height: number) {
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

describe.each(DRAWINGS)('poster and map, drawn by %s', (drawing) => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('<article-map src="./"></article-map>', {
      drawing,
      viewport: { width: 1300, height: 900 },
      reducedMotion: 'reduce',
    });
    await mapReady(page, drawing);
  });
  afterAll(() => page?.context().close());

  // The camera is the same whatever draws: of MapLibre, which is dear to redraw here, one size is looked at.
  test.each(drawing === 'svg' ? SIZES : [SIZES[2]])(
    'coincide in an element of %i × %i px',
    async (width, height) => {
      await resize(page, [width, height]);
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
      await expect.poll(async () => (await compare()).farthestOff).toBeLessThanOrEqual(1);
      const { box, inPoster } = await compare();

      // Colours are no other at another size.
      for (const [name, at] of width === 700 ? Object.entries(BARE) : []) {
        const [x, y] = inPoster(at);
        if (x < 6 || y < 6 || x > box.width - 6 || y > box.height - 6) continue;
        const map = mostOf(await coloursAround(page, { x: box.x + x, y: box.y + y }, 8));
        expect(map, name).toEqual(mostOf(await coloursAround(posters, { x, y }, 8)));
      }

      if (drawing !== 'svg') {
        const covered = await furniture(page);
        const boxes = (await shownTexts(posters))
          .map(boundsOf)
          .filter(
            ({ x, y, width: w, height: h }) =>
              !covered.some(
                (other) =>
                  box.x + x < other.x + other.width &&
                  box.x + x + w > other.x &&
                  box.y + y < other.y + other.height &&
                  box.y + y + h > other.y,
              ),
          );
        expect(boxes.length).toBeGreaterThan(15);
        const clip = { ...box, width: Math.round(box.width), height: Math.round(box.height) };
        const poster = await posters.screenshot();
        const shifts = async () => inkShifts(posters, poster, await page.screenshot({ clip }), boxes);
        await expect.poll(async () => (await shifts()).filter((by) => by > 3)).toEqual([]);
        return;
      }
      const named = new Map((await shownTexts(posters)).map((text) => [text.text, middleOf(text)]));
      const apart = async () => {
        const both = (await still(() => shownTexts(page))).filter(({ text }) => named.has(text));
        expect(both.length).toBeGreaterThan(8);
        return both.map((text) => {
          const [x, y] = middleOf(text);
          const [px, py] = named.get(text.text) ?? [0, 0];
          return { text: text.text, by: Math.hypot(x - box.x - px, y - box.y - py) };
        });
      };
      await expect.poll(async () => (await apart()).filter(({ by }) => by > 3)).toEqual([]);
    },
  );
});

const middleOf = ({ quad: [a, , c] }: ShownText) => [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2] as const;

/** The boxes of what stands on the map, from which names keep off. */
async function furniture(page: Page) {
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

/** The colour that the most pixels have. */
function mostOf(colours: readonly number[][]): string {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour.join(), (counts.get(colour.join()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
