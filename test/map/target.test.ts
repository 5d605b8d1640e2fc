import { expect, test } from 'vitest';
import { project } from '../../src/cartography/camera.ts';
import { featuresOf, nearestFor, targetOf, targetOfChosen } from '../../src/map/target.ts';
import { passage, place, smallStory } from '../stories/small-story.ts';

const story = smallStory([passage('p', ['town', 'far'])]);

test('a chosen feature is followed alone, a passage with all its features', () => {
  expect(featuresOf(story, { feature: 'river', passage: 'p' })).toEqual(['river']);
  expect(featuresOf(story, { passage: 'p' })).toEqual(['town', 'far']);
  expect(featuresOf(story, {})).toEqual([]);
});

test('a far feature does not pull the view away from near ones', () => {
  expect(targetOf(story, ['town', 'river', 'far'])?.bounds).toEqual([5, 1, 5, 9]);
});

test('far features are shown where there are no others, by their largest part', () => {
  expect(targetOf(story, ['far'])?.bounds).toEqual([-120, 30, -70, 50]);
});

test('a passage leads to what is specific in it, else to its countries', () => {
  const told = smallStory([passage('town', ['land', 'town', 'far']), passage('land', ['land', 'far'])]);
  expect(targetOfChosen(told, { passage: 'town' })?.bounds).toEqual([5, 5, 5, 5]);
  expect(targetOfChosen(told, { passage: 'land' })?.bounds).toEqual([0, 0, 10, 10]);
});

test('of a far place the story stays in sight, and a page that asks for it has it alone', () => {
  expect(targetOfChosen(story, { feature: 'far' })?.bounds).toEqual([-120, 2.5, 7.5, 50]);
  expect(targetOf(story, ['far'])?.bounds).toEqual([-120, 30, -70, 50]);
});

test('a dot is shown half as near as the map goes, a shape as near as it fits, and never farther than the map opens', () => {
  const nearest = (feature: string) => {
    const target = targetOfChosen(story, { feature });
    if (!target) throw new Error(`${feature} is not in the story.`);
    return [nearestFor(target, 4, 9), nearestFor(target, 12, 12)];
  };
  expect(nearest('town')).toEqual([6.5, 12]);
  expect(nearest('region')).toEqual([9, 12]);
  expect(nearestFor({ bounds: [0, 0, 1, 1], maxZoom: 3 }, 4, 9)).toBe(4);
});

test('a sea without a shape is shown no nearer than the map opens: near by there would be no coast', () => {
  const sea = (id: string, lng: number) =>
    place(id, 'sea', { type: 'Point', coordinates: [lng, 4] }, [lng, 4, lng, 4]);
  const seas = [sea('sea', 8), sea('sea-beside', 8.01)];
  const wet = { ...story, places: new Map([...story.places, ...seas.map((one) => [one.id, one] as const)]) };
  for (const target of [targetOfChosen(wet, { feature: 'sea' }), targetOf(wet, ['sea'])])
    expect(target && nearestFor(target, 4, 9)).toBe(4);
});

test('three towns within 3 km part where one of them is chosen', () => {
  const kilometre = 1 / 111.2;
  const at = (id: string, lng: number, lat: number) =>
    place(id, 'city', { type: 'Point', coordinates: [lng, lat] }, [lng, lat, lng, lat]);
  const towns = [at('a', 8, 0), at('b', 8 + 3 * kilometre, 0), at('c', 8, 3 * kilometre), at('d', 8, 0)];
  const near = {
    ...story,
    places: new Map([...story.places, ...towns.map((town) => [town.id, town] as const)]),
  };
  for (const { id } of towns) {
    const target = targetOfChosen(near, { feature: id });
    if (!target) throw new Error(`${id} is not in the story.`);
    const zoom = nearestFor(target, 4, 10);
    const [x] = project({ center: [8, 0], zoom }, { width: 0, height: 0 }, [8 + 3 * kilometre, 0]);
    expect(x).toBeCloseTo(24);
    expect(nearestFor(target, 4, 7)).toBe(7);
  }
});

test('nothing to show gives no target', () => {
  expect(targetOf(story, [])).toBeUndefined();
});
