import { middle } from '../../cartography/boxes.ts';
import { openingCamera, unproject } from '../../cartography/camera.ts';
import type { Box } from '../../cartography/label.ts';
import { cornerOn, hasDot, locatorBox } from '../../cartography/locator.ts';
import { pictureLabels } from '../../cartography/picture-labels.ts';
import { frameBox, PICTURES, type PictureShape } from '../../cartography/pictures.ts';
import { projectionIn, worldOf } from '../../cartography/world.ts';
import { makeHitTest } from '../../map/hit.ts';
import { onward } from '../../story/box.ts';
import type { Measure } from '../../story/font.ts';
import type { Corner } from '../../story/locator.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { globeOf } from './globe.ts';

const ALL: readonly Corner[] = ['top-left', 'bottom-left', 'top-right', 'bottom-right'];
/** How many names a locator may cost rather than lie wholly on what the story is about. */
const ON_SUBJECT = 4;
/** Degrees of longitude of a frame that a globe can show whole. */
const WIDEST = 170;
/** Points of a box, across and down, at which it is looked up what lies there. */
const POINTS = 5;

/** A story with the locator that it asks for, if it does, in the corners that are free for it. */
export function withLocator(
  story: Story,
  measure: Measure,
): { readonly story: Story; readonly warnings: readonly Problem[] } {
  const { locator, frames } = story.about;
  if (!locator) return { story, warnings: [] };
  const [west, , east] = onward(frames.wide);
  if (east - west > WIDEST) return { story, warnings: [tooWide(east - west)] };
  const globe = globeOf(story.basemap.land, frames.wide);
  const corners = {
    wide: freeCorners(story, 'wide', globe, measure),
    tall: freeCorners(story, 'tall', globe, measure),
  };
  const warnings = (['wide', 'tall'] as const)
    .filter((shape) => !cornerOn('left', corners[shape]))
    .map(noCorner);
  return { story: { ...story, locator: { ...globe, corners } }, warnings };
}

function tooWide(degrees: number): Problem {
  return {
    rule: 'frames',
    file: 'story.json',
    path: '/locator',
    found: `a frame of ${Math.round(degrees)}° of longitude`,
    expected: `one of ${WIDEST}° at most: a globe shows no more of the world than that`,
    remedy: 'Leave out “locator”: it is not drawn.',
  };
}

function noCorner(shape: PictureShape): Problem {
  return {
    rule: 'frames',
    file: 'story.json',
    path: `/frames/${shape}`,
    found: 'dots in both left corners, in which the locator could stand',
    expected: 'a left corner that is free for it',
    remedy: 'Widen the frame, or leave out “locator”: in this picture it is not drawn.',
  };
}

/** The corners of a picture that have no dot in any of its widths, first where most names find room. */
function freeCorners(
  story: Story,
  shape: PictureShape,
  globe: ReturnType<typeof globeOf>,
  measure: Measure,
): Corner[] {
  const { widths } = PICTURES[shape];
  const free = ALL.filter((corner) => widths.every((width) => isFree(corner, story, shape, width)));
  const width = PICTURES[shape].size.width;
  const cost = (corner: Corner) => {
    const one = { ...story, locator: { ...globe, corners: { wide: [corner], tall: [corner] } } };
    const { labels } = pictureLabels(one, shape, width, { lang: story.about.language, measure });
    return ON_SUBJECT * onSubject(corner, story, shape, width) - labels.length;
  };
  const costs = new Map(free.map((corner) => [corner, cost(corner)]));
  return free.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
}

function pictureAt(story: Story, shape: PictureShape, width: number) {
  const { size } = PICTURES[shape];
  const scale = width / size.width;
  const shown = { width, height: size.height * scale };
  const frame = frameBox(story.about.frames, shape).map((pixels) => pixels * scale) as unknown as Box;
  const areas: Box[] = [[0, 0, shown.width, shown.height], frame];
  return { size: shown, camera: openingCamera(story.about.frames, shown), areas };
}

function isFree(corner: Corner, story: Story, shape: PictureShape, width: number): boolean {
  const { size, camera, areas } = pictureAt(story, shape, width);
  const project = projectionIn(worldOf(story), camera, size);
  return areas.every((area) => {
    const box = locatorBox(corner, area);
    return !box || !hasDot(box, story, project);
  });
}

/** How much of what lies under a locator the story is about, from 0 to 1. */
function onSubject(corner: Corner, story: Story, shape: PictureShape, width: number): number {
  const { size, camera, areas } = pictureAt(story, shape, width);
  const box = areas[0] && locatorBox(corner, areas[0]);
  if (!box) return 0;
  const around = new Set(story.layers.filter(({ role }) => role !== 'subject').map(({ id }) => id));
  const hitTest = makeHitTest(story.places.values());
  const [left, top, right, bottom] = box;
  const [x, y] = middle(box);
  const steps = Array.from({ length: POINTS }, (_, i) => (i + 0.5) / POINTS - 0.5);
  const hits = steps
    .flatMap((v) => steps.map((u) => [x + u * (right - left), y + v * (bottom - top)] as const))
    .filter((point) => hitTest(unproject(camera, size, point), camera.zoom, 4, around).length > 0);
  return hits.length / POINTS ** 2;
}
