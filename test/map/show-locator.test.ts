import { describe, expect, it } from 'vitest';
import { openingCamera } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { locatorCorner } from '../../src/map/show-locator.ts';
import type { Corner } from '../../src/story/locator.ts';
import type { Position } from '../../src/story/place.ts';
import type { Story } from '../../src/story/story.ts';
import { place, smallStory } from '../stories/small-story.ts';

const SIZE = { width: 800, height: 600 };
const CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

function storyWith(...towns: readonly Position[]): Story {
  const story = smallStory();
  const places = new Map(
    towns.map(([lng, lat], i) => [
      `${i}`,
      place(`${i}`, 'city', { type: 'Point', coordinates: [lng, lat] }, [lng, lat, lng, lat]),
    ]),
  );
  const corners = { wide: [...CORNERS], tall: [...CORNERS] };
  return { ...story, places, locator: { land: 'M0 0', mark: 'M0 0', corners } };
}
const view = (story: Story) => ({
  camera: openingCamera(story.about.frames, SIZE),
  size: SIZE,
  padding: NO_PADDING,
  direction: 'ltr' as const,
  hidden: new Set<string>(),
  covered: [],
});
/** Where the frame's upper left corner is: the frame is as high as the view. */
const [LEFT, TOP] = [-1.4, 9.4] as const;

describe('the corner of a locator', () => {
  it('is the build’s first on the side where the lines begin', () => {
    const story = storyWith();
    expect(locatorCorner(story, view(story))).toBe('top-left');
    expect(locatorCorner(story, { ...view(story), direction: 'rtl' })).toBe('top-right');
  });

  it('is another where a dot has come under it, unless its layer is hidden', () => {
    const story = storyWith([LEFT, TOP]);
    expect(locatorCorner(story, view(story))).toBe('bottom-left');
    expect(locatorCorner(story, { ...view(story), hidden: new Set(['all']) })).toBe('top-left');
  });

  it('is another where a button of the page stands in it', () => {
    const story = storyWith();
    expect(locatorCorner(story, { ...view(story), covered: [[10, 10, 160, 44]] })).toBe('bottom-left');
  });

  it('is none where dots are in all of them', () => {
    const story = storyWith([LEFT, TOP], [LEFT, 1.2]);
    expect(locatorCorner(story, view(story))).toBeUndefined();
  });

  it('is within what is free, and none where too little is', () => {
    const story = storyWith([LEFT, TOP]);
    expect(locatorCorner(story, { ...view(story), padding: { ...NO_PADDING, left: 200 } })).toBe('top-left');
    for (const padding of [
      { ...NO_PADDING, right: 520 },
      { ...NO_PADDING, bottom: 100 },
    ])
      expect(locatorCorner(storyWith(), { ...view(story), padding })).toBeUndefined();
  });

  it('is none in a story that has no locator', () => {
    expect(locatorCorner(smallStory(), view(smallStory()))).toBeUndefined();
  });
});
