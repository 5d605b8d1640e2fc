import { beforeAll, describe, expect, it } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import { placeLabels } from '../../src/cartography/labels.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { nearestAfter } from '../../src/cartography/range.ts';
import { worldOf } from '../../src/cartography/world.ts';
import { makeCameraController } from '../../src/map/camera-controller.ts';
import { makeHitTest } from '../../src/map/hit.ts';
import { outsideView } from '../../src/map/outside-view.ts';
import { targetOfChosen } from '../../src/map/target.ts';
import type { Story } from '../../src/story/story.ts';
import { articleStory } from '../stories/article.ts';
import { HONOLULU, pacificStory, YOKOHAMA } from '../stories/pacific.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const SIZE = { width: 900, height: 560 };
const NONE: ReadonlySet<string> = new Set();

function controlled(story: Story) {
  const { renderer } = makeFakeRenderer(() => SIZE);
  const camera = makeCameraController({
    renderer,
    frames: story.about.frames,
    world: worldOf(story),
    limitAfter: (opening) => ({ nearest: nearestAfter(opening) }),
    padding: NO_PADDING,
    direction: 'ltr',
    size: () => SIZE,
    isShown: () => true,
    onChange: () => {},
    signal: new AbortController().signal,
  });
  return { camera, renderer };
}

let story: Story;
beforeAll(async () => {
  story = await pacificStory();
});

describe('a story across 180°', () => {
  it('has the same hit from whichever side a position is counted', () => {
    const hitTest = makeHitTest(story.places.values());
    const idsAt = (lng: number, lat: number) => hitTest([lng, lat], 3, 8, NONE).map(({ place }) => place.id);
    for (const turn of [0, 360, -360]) {
      expect(idsAt(174 + turn, -26)).toEqual(['moor']);
      expect(idsAt(-170 + turn, -26)).toEqual(['moor']);
      expect(idsAt(HONOLULU[0] + turn, HONOLULU[1])).toEqual(['oster', 'oil-pipe']);
      expect(idsAt(-178 + turn, -12)).toEqual(['vell', 'moor']);
      expect(idsAt(-150 + turn, -26)).toEqual([]);
    }
  });

  it('opens where its frame is, and has nowhere moved by that', () => {
    const { camera, renderer } = controlled(story);
    expect(renderer.camera.center[0]).toBeCloseTo(openingCamera(story.about.frames, SIZE).center[0], 6);
    expect([camera.moved, camera.canReset]).toEqual([false, false]);
    expect(camera.project(HONOLULU)[0]).toBeGreaterThan(camera.project(YOKOHAMA)[0]);
  });

  it('frames as one what is chosen, a line from side to side and a place on either', () => {
    for (const feature of story.places.keys()) {
      const { camera } = controlled(story);
      const target = targetOfChosen(story, { feature });
      if (target) camera.follow(target, 1.2);
      const all = JSON.stringify(story.places.get(feature)?.geometry).match(/\[-?[\d.]+,-?[\d.]+\]/g) ?? [];
      for (const [x, y] of all.map((at) => camera.project(JSON.parse(at)))) {
        expect(x, feature).toBeGreaterThan(0);
        expect(x, feature).toBeLessThan(SIZE.width);
        expect(y, feature).toBeGreaterThan(0);
        expect(y, feature).toBeLessThan(SIZE.height);
      }
    }
  });

  it('looks where a page asks, from whichever side that is counted', () => {
    const { camera } = controlled(story);
    camera.look([-170, 10, -150, 30]);
    const { seen } = camera;
    expect(seen[0]).toBeLessThanOrEqual(190.01);
    expect(seen[2]).toBeGreaterThanOrEqual(209.99);
    camera.look([170, -20, 190, 0]);
    expect((camera.seen[0] + camera.seen[2]) / 2).toBeCloseTo(180, 3);
  });

  it('has nothing beside the view that stands in it, on whichever side', () => {
    const camera = openingCamera(story.about.frames, SIZE);
    const seen = [125, -40, 248, 55] as const;
    const view = { seen, middle: [450, 280] as const, camera, size: SIZE };
    expect(outsideView([...story.places.values()], view)).toEqual([]);
  });

  it('names each place once, where it is', () => {
    const camera = openingCamera(story.about.frames, SIZE);
    const measure = (text: string) => 7 * text.length;
    const labels = placeLabels(story, { size: SIZE, camera, lang: 'en', measure: Object.assign(measure) });
    const named = labels.flatMap(({ place }) => place ?? []);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toEqual(expect.arrayContaining(['oster', 'lighthouse', 'oil-pipe', 'moor', 'vell']));
    const [x, y] = project(camera, SIZE, [HONOLULU[0] + 360, HONOLULU[1]]);
    const box = labels.find(({ place }) => place === 'oster')?.box ?? [0, 0, 0, 0];
    expect(Math.hypot((box[0] + box[2]) / 2 - x, (box[1] + box[3]) / 2 - y)).toBeLessThan(90);
  });
});

it('Russia is framed as one with the story in sight, and the view stays where the map is', async () => {
  const article = await articleStory();
  const { camera } = controlled(article);
  const target = targetOfChosen(article, { feature: 'russia' });
  if (target) camera.follow(target, 1.2);
  const [west, , east] = camera.seen;
  expect(west).toBeLessThan(27);
  expect(east).toBeGreaterThan(190);
  for (const at of [
    [30, 60],
    [-170, 66],
    [44, 33],
  ] as const) {
    const [x, y] = camera.project(at);
    expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
  }
  // Its end is not at the map's.
  expect(camera.project([-169.73, 66])[0]).toBeLessThan(SIZE.width - 60);
});
