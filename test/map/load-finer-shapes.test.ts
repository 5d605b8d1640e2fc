import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FetchFile, loadFinerShapes } from '../../src/map/load-finer-shapes.ts';
import type { Bbox } from '../../src/story/place.ts';
import { StoryError } from '../../src/story/problem.ts';
import type { Story } from '../../src/story/story.ts';
import { smallStory } from '../stories/small-story.ts';

const EUROPE: Bbox = [-32, 34, 22, 82];
const PACIFIC: Bbox = [170, -20, -170, 20];
const files = [
  { file: 'finer/1.json', areas: [EUROPE], zoom: 3 },
  { file: 'finer/2.json', areas: [PACIFIC], zoom: 3 },
];

let said: string[];
let leaving: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  leaving = new AbortController();
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void said.push(text));
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A map that looks at a box. `asked`: what it fetched; `refined`: the files of each story that came of it. */
function makeMap(answer: (file: string) => unknown, refine?: (read: ReadonlyMap<string, unknown>) => void) {
  const asked: string[] = [];
  const refined: string[][] = [];
  const known = new Map<Story, string[]>();
  const story: Story = {
    ...smallStory(),
    finer: {
      files,
      refine(read) {
        refine?.(read);
        const made = smallStory();
        known.set(made, [...read.keys()]);
        return made;
      },
    },
  };
  const fetchFile: FetchFile = async (file, read) => {
    asked.push(file);
    return read(await answer(file));
  };
  const at = { bounds: [40, 20, 60, 40] as Bbox, zoom: 5 };
  const look = loadFinerShapes(
    { story, fetchFile, seen: () => at, onRefined: (made) => refined.push(known.get(made) ?? []) },
    leaving.signal,
  );
  const lookAt = async (bounds: Bbox, zoom = 5) => {
    Object.assign(at, { bounds, zoom });
    look();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asked, refined, lookAt };
}

test('a file is fetched once, where it is looked at and near enough', async () => {
  const { asked, refined, lookAt } = makeMap(() => ({}));
  await lookAt([40, 20, 60, 40]);
  await lookAt([-9, 49, 3, 60], 2.5);
  expect(asked).toEqual([]);
  await lookAt([-9, 49, 3, 60]);
  await lookAt([-9, 49, 3, 60]);
  expect(asked).toEqual(['finer/1.json']);
  expect(refined).toEqual([['finer/1.json']]);
});

test.each([
  ['west of 180°', [150, -10, 172, 10]],
  ['over it', [175, -10, 190, 10]],
  ['a turn on', [185, -10, 195, 10]],
] as [string, Bbox][])('a box over 180° is met from %s, and both files are drawn then', async (_, box) => {
  const { refined, lookAt } = makeMap(() => ({}));
  await lookAt([-9, 49, 3, 60]);
  await lookAt(box);
  expect(refined.at(-1)).toEqual(['finer/1.json', 'finer/2.json']);
});

test('nothing is fetched while the reader saves data', async () => {
  const { asked, lookAt } = makeMap(() => ({}));
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  await lookAt([-9, 49, 3, 60]);
  expect(asked).toEqual([]);
});

test('a file that fails is tried again while it is looked at, six times in all, ever later', async () => {
  const { asked, refined, lookAt } = makeMap(() => Promise.reject(new Error('503')));
  await lookAt([-9, 49, 3, 60]);
  expect(said[0]).toContain('finer/1.json');
  expect(said[0]).toContain('coarser shapes');
  for (const [i, seconds] of [1, 4, 16, 64, 256].entries()) {
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(asked).toHaveLength(i + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(i + 2);
  }
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(asked).toHaveLength(6);
  expect(refined).toEqual([]);
});

test('what comes at a later attempt is drawn', async () => {
  let isDown = true;
  const { refined, lookAt } = makeMap(() => (isDown ? Promise.reject(new Error('503')) : {}));
  await lookAt([-9, 49, 3, 60]);
  isDown = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(refined).toEqual([['finer/1.json']]);
});

test('a file of another build is not tried again', async () => {
  const { asked, lookAt } = makeMap(
    () => ({}),
    () => {
      throw new StoryError([]);
    },
  );
  await lookAt([-9, 49, 3, 60]);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(asked).toHaveLength(1);
  expect(said).toHaveLength(1);
});

test('nothing is tried again once the map is gone', async () => {
  const { asked, lookAt } = makeMap(() => Promise.reject(new Error('503')));
  await lookAt([-9, 49, 3, 60]);
  leaving.abort();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(asked).toHaveLength(1);
});
