import { expect, test } from 'vitest';
import { type Camera, openingCamera, project, type Size } from '../../src/cartography/camera.ts';
import { dataLimitOf } from '../../src/cartography/data-limit.ts';
import { NO_PADDING, type Padding } from '../../src/cartography/padding.ts';
import { makeCameraController } from '../../src/map/camera-controller.ts';
import { followSelection } from '../../src/map/follow-selection.ts';
import { makeSelection } from '../../src/selection/selection.ts';
import { articleStory } from '../stories/article.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const story = await articleStory();

/** A map of the story's on which what is chosen is followed. */
function following(size: Size, padding: Padding) {
  const { renderer } = makeFakeRenderer(() => size);
  const { signal } = new AbortController();
  const camera = makeCameraController({
    renderer,
    frames: story.about.frames,
    limitAfter: (opening) => dataLimitOf(story, opening),
    padding,
    direction: 'ltr',
    size: () => size,
    isShown: () => true,
    onChange: () => {},
    signal,
  });
  const selection = makeSelection(story);
  const afterPaint = (act: () => void) => act();
  followSelection(
    { story, selection, origin: Symbol('map'), camera, clickedAt: () => undefined, afterPaint },
    signal,
  );
  return { selection, renderer, opening: openingCamera(story.about.frames, size) };
}

/** Whether a camera has its middle within a tenth of the width of another's, and its zoom within a quarter. */
function isAt(camera: Camera, other: Camera, size: Size): boolean {
  const [x, y] = project(other, size, camera.center);
  const off = Math.hypot(x - size.width / 2, y - size.height / 2);
  return off <= size.width / 10 && Math.abs(camera.zoom - other.zoom) <= 0.25;
}

/** The map of the story's page on a screen, and what of it the reader covers while a passage is open. */
const SCREENS = [
  { screen: '1280 × 800', size: { width: 870, height: 800 }, padding: NO_PADDING },
  { screen: '390 × 844', size: { width: 390, height: 585 }, padding: { ...NO_PADDING, bottom: 205 } },
] as const;

test.each(SCREENS)(
  'read in order, at most a third of the passages stay at the opening view: $screen',
  ({ size, padding }) => {
    const { selection, renderer, opening } = following(size, padding);
    const staying = story.passages.filter(({ id }) => {
      selection.choose({ passage: id });
      return isAt(renderer.camera, opening, size);
    });
    expect(staying.length).toBeLessThanOrEqual(story.passages.length / 3);
  },
);
