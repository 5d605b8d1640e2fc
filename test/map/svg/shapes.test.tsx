import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Emphasis } from '../../../src/cartography/emphasis.ts';
import { makeCanvas } from '../../../src/map/svg/canvas.ts';
import { makePalette } from '../../../src/map/svg/palette.ts';
import { shapesOf } from '../../../src/map/svg/shapes.tsx';
import { makeStory } from '../../../src/story/story.ts';
import { place, smallStory } from '../../stories/small-story.ts';
import { tinyStory } from '../../stories/tiny.ts';
import { elementsOf } from './markup.ts';

const size = { width: 400, height: 400 };
const story = smallStory();
const canvas = (zoom = 5) => makeCanvas({ center: [5, 5], zoom }, size, makePalette());
const draw = (emphasis?: [string, Emphasis][], hidden?: string[]) =>
  elementsOf(render(shapesOf(story, canvas(), { hidden: new Set(hidden) })(new Map(emphasis))));
const count = (elements: ReturnType<typeof draw>, name: string, attribute = '') =>
  elements.filter((one) => one.name === name && one.attributes.includes(attribute)).length;

test('with nothing marked there is no dim overlay, and nothing recedes', () => {
  expect(count(draw(), 'rect')).toBe(1);
  expect(count(draw(), 'g', 'opacity')).toBe(0);
});

test('what is marked stands once more above a dim overlay, with an outline; lines and dots recede below it', () => {
  const marked = draw([['land', 'chosen']]);
  expect(count(marked, 'rect', 'opacity="0.62"')).toBe(1);
  expect(count(marked, 'g', 'opacity="0.4"')).toBeGreaterThan(0);
  const dim = marked.findIndex(({ attributes }) => attributes.includes('opacity="0.62"'));
  expect(count(marked.slice(dim), 'path', 'stroke-width="2.3"')).toBe(1);
});

test('a marked line has a band, a marked dot a ring, finer where a passage only names them', () => {
  const widths = (mark: Emphasis) =>
    draw([
      ['river', mark],
      ['town', mark],
    ]).flatMap(({ name, attributes }) =>
      / stroke-width="([\d.]+)"/.exec(attributes)?.[1] === '15' ||
      (name === 'circle' && attributes.includes('r="8.65"'))
        ? [name]
        : [],
    );
  expect(widths('chosen')).toEqual(['path', 'circle']);
  expect(widths('named')).toEqual([]);
});

test('to mark something, only what is marked is drawn', () => {
  const asked: GeoJSON.Geometry[] = [];
  const plain = canvas();
  const data = (geometry: GeoJSON.Geometry) => {
    asked.push(geometry);
    return plain.data(geometry);
  };
  const drawShapes = shapesOf(story, { ...plain, data });
  asked.length = 0;
  render(drawShapes(new Map([['land', 'chosen']])));
  expect(new Set(asked)).toEqual(new Set([story.places.get('land')?.geometry]));
});

test('layers that are switched off are not drawn', () => {
  expect(count(draw([], ['towns']), 'circle')).toBe(0);
  expect(count(draw(), 'circle')).toBe(1);
});

test('a place of several dots is drawn and ringed at each', () => {
  const coordinates = [
    [4, 5],
    [6, 5],
  ];
  const sites = place('sites', 'site', { type: 'MultiPoint', coordinates }, [4, 5, 6, 5], { layer: 'towns' });
  const many = makeStory({ ...story, places: new Map([['sites', sites]]) });
  const circles = (emphasis?: ReadonlyMap<string, Emphasis>) =>
    count(elementsOf(render(shapesOf(many, canvas())(emphasis))), 'circle');
  expect(circles()).toBe(2);
  // Once more above the dim overlay, and a ring each.
  expect(circles(new Map([['sites', 'chosen']]))).toBe(6);
});

test('nearer, lines are bolder and hold more vertices', async () => {
  const tiny = await tinyStory();
  const [west, south, east, north] = tiny.about.frames.wide;
  const center = [(west + east) / 2, (south + north) / 2] as const;
  const path = (zoom: number) =>
    render(shapesOf(tiny, makeCanvas({ center, zoom }, { width: 4000, height: 4000 }, makePalette()))());
  expect(path(9)).not.toBe(path(5));
  expect(path(9).length).toBeGreaterThan(path(3).length);
});
