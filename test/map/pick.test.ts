import { describe, expect, test } from 'vitest';
import { makeHitTest } from '../../src/map/hit.ts';
import { pickFrom } from '../../src/map/pick.ts';
import type { Position } from '../../src/story/place.ts';
import { passage, smallStory } from '../stories/small-story.ts';

const NONE: ReadonlySet<string> = new Set();
/** The widths of lines and dots are at this zoom those of the house's table. */
const ZOOM = 4;
/** Degrees of longitude that are one CSS pixel at `ZOOM`. */
const PIXEL = 360 / (512 * 2 ** ZOOM);

const story = smallStory([passage('p1', ['land']), passage('p2', ['town'])]);
const told = smallStory([passage('p1', ['land', 'river', 'town'])]);
const silent = smallStory();

function pick(at: Position, of = story, named?: string, reach = 22) {
  const hits = makeHitTest(of.places.values())(at, ZOOM, reach, NONE);
  return pickFrom(hits, named, of, ZOOM);
}

describe('a line without passages', () => {
  // The house draws a subject's river 3.2 pixels wide in a casing of 6.
  test('is chosen on what is drawn of it and 2 pixels around', () => {
    expect(pick([5 + 4.9 * PIXEL, 2]).chosen).toBe('river');
    expect(pick([5 + 5.1 * PIXEL, 2])).toEqual({ chosen: 'land', all: ['land', 'river'] });
  });

  test('is chosen by its name', () => {
    expect(pick([5 + 7 * PIXEL, 2], story, 'river')).toEqual({ chosen: 'river', all: ['river', 'land'] });
  });

  test('is offered where there is nothing else', () => {
    expect(pick([5, 1 - 7 * PIXEL], silent)).toEqual({ chosen: 'land', all: ['land', 'river'] });
    const [river] = makeHitTest(silent.places.values())([5, 1], ZOOM, 22, NONE);
    expect(river && pickFrom([{ ...river, distance: 7 }], undefined, silent, ZOOM)).toEqual({
      chosen: undefined,
      all: ['river'],
    });
  });

  test('steps back for the dot that has some', () => {
    expect(pick([5 + 8 * PIXEL, 5]).all).toEqual(['town', 'region', 'land', 'river']);
  });
});

test('a line or dot with passages is chosen within the whole reach', () => {
  expect(pick([5 + 20 * PIXEL, 2], told).chosen).toBe('river');
  expect(pick([5 + 20 * PIXEL, 5], told).chosen).toBe('town');
});

test('a dot without passages is chosen on its drawn rim and 2 pixels around', () => {
  // Radius 3 and a rim of 1.5.
  expect(pick([5 - 6.4 * PIXEL, 5], silent).chosen).toBe('town');
  expect(pick([5 - 6.6 * PIXEL, 5], silent)).toEqual({
    chosen: 'region',
    all: ['region', 'land', 'town', 'river'],
  });
});

test('an area without passages is chosen wherever it is', () => {
  expect(pick([7, 7]).chosen).toBe('region');
});
