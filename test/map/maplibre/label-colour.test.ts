import { expect, test } from 'vitest';
import { lookOf } from '../../../src/cartography/label-colour.ts';
import { paintOf } from '../../../src/cartography/paint.ts';
import { BASEMAP_COLOURS } from '../../../src/cartography/theme.ts';
import { labelColour } from '../../../src/map/maplibre/label-colour.ts';
import { madeUpStory } from '../../stories/made-up.ts';
import { smallStory } from '../../stories/small-story.ts';

const story = smallStory();

test('a name has the colour of what its place looks like', () => {
  const colour = JSON.stringify(labelColour(story, 'dark', new Map()));
  for (const place of story.places.values()) {
    const layer = story.layers.find(({ id }) => id === place.layer);
    if (!layer) throw new Error(`no layer ${place.layer}`);
    expect(colour).toContain(`"${lookOf(place)}","${paintOf(place, layer, 'dark')['text-color']}"`);
  }
});

test('while something is marked, its names are not quiet, and all others are', () => {
  const { text, quietText } = BASEMAP_COLOURS.light;
  const unmarked = JSON.stringify(labelColour(story, 'light', new Map()));
  const marked = unmarked.replace(`"quietText","${quietText}"`, `"quietText","${text}"`);
  expect(marked).not.toBe(unmarked);
  const colour = labelColour(story, 'light', new Map([['land', 'chosen']]));
  expect(colour).toEqual([
    'case',
    ['in', ['get', 'place'], ['literal', ['land']]],
    JSON.parse(marked),
    quietText,
  ]);
});

test('the expression is as short in a story of many places as in one of few', () => {
  const length = (features: number) =>
    JSON.stringify(labelColour(madeUpStory({ features, passages: 1 }), 'light', new Map())).length;
  expect(length(2000)).toBe(length(200));
});
