import { expect, test } from 'vitest';
import { drawingOrder, mostSpecificFirst } from '../../src/cartography/order.ts';
import type { Place } from '../../src/story/place.ts';
import { tinyStory } from '../stories/tiny.ts';

const story = await tinyStory();

test('areas lie under lines, and lines under points', () => {
  const breadth = { Polygon: 0, MultiPolygon: 0, LineString: 1, MultiLineString: 1, Point: 2 };
  const order = drawingOrder(story).map(({ geometry }) => breadth[geometry.type as keyof typeof breadth]);
  expect(new Set(order)).toEqual(new Set([0, 1, 2]));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('of plain areas the smaller lies on top, and is hit first', () => {
  const vell = story.places.get('vell') as Place;
  const islet = { ...vell, id: 'islet', area: 1 };
  const twins = { ...story, places: new Map([islet, vell].map((place) => [place.id, place])) };
  expect(drawingOrder(twins)).toEqual([vell, islet]);
  expect(mostSpecificFirst([vell, islet])).toEqual([islet, vell]);
});

test('a patterned area lies over a plain one that is smaller', () => {
  const vell = { ...(story.places.get('vell') as Place), area: 1 };
  const moor = story.places.get('moor') as Place;
  const both = { ...story, places: new Map([moor, vell].map((place) => [place.id, place])) };
  expect(drawingOrder(both)).toEqual([vell, moor]);
});

test('every place is drawn once, whatever the order they come in', () => {
  const places = [...story.places].toReversed();
  expect(drawingOrder({ ...story, places: new Map(places) })).toEqual(drawingOrder(story));
  expect(drawingOrder(story)).toHaveLength(story.places.size);
});

test('under a pointer a point comes before a line, a line before an area', () => {
  const breadth = ({ geometry }: Place) =>
    ['Point', 'LineString', 'Polygon'].indexOf(geometry.type.replace('Multi', ''));
  const order = mostSpecificFirst([...story.places.values()]).map(breadth);
  expect(new Set(order)).toEqual(new Set([0, 1, 2]));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
