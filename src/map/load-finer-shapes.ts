import { waitAfter } from '../dom/backoff.ts';
import { boxesMeet, wrappedLongitude } from '../story/box.ts';
import type { Bbox } from '../story/place.ts';
import { StoryError } from '../story/problem.ts';
import type { FinerFile, Story } from '../story/story.ts';

/** Fetches and reads a file of the story's folder; neither's failure is remembered. */
export type FetchFile = <Read>(file: string, read: (json: unknown) => Read) => Promise<Read>;

/**
 * Has a story's finer shapes fetched where a reader looks at what they show, until `signal` aborts; not where the
 * reader saves data. Where a file fails it is tried again as long as it is looked at; the console says why, and the map
 * goes on with the shapes that it has.
 * @param seen what the map shows at rest: the box in degrees, and the zoom
 * @param onRefined called with the story in all finer shapes that have come
 * @returns a function to be called when the map has come to rest
 */
export function loadFinerShapes(
  parts: {
    readonly story: Story;
    readonly fetchFile: FetchFile | undefined;
    seen(): { readonly bounds: Bbox; readonly zoom: number };
    onRefined(story: Story): void;
  },
  signal: AbortSignal,
): () => void {
  const { story, fetchFile, seen, onRefined } = parts;
  const { finer } = story;
  if (!finer || !fetchFile) return () => {};
  const read = new Map<string, unknown>();
  /** Files that are on their way, wait to be tried again, or are given up. */
  const asked = new Set<string>();
  const failures = new Map<string, number>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  const load = async (file: string) => {
    asked.add(file);
    try {
      const refined = await fetchFile(file, (json) => {
        const story = finer.refine(new Map([...read, [file, json]]));
        read.set(file, json);
        return story;
      });
      if (!signal.aborted) onRefined(refined);
    } catch (why) {
      fail(file, why);
    }
  };
  const fail = (file: string, why: unknown) => {
    const count = (failures.get(file) ?? 0) + 1;
    failures.set(file, count);
    // What another build has left behind is the same next time.
    const wait = why instanceof StoryError ? undefined : waitAfter(count);
    const again = wait === undefined ? '' : ` Where it is looked at, it is tried again in ${wait / 1000} s.`;
    if (signal.aborted) return;
    console.warn(`article-map: ${file} is missing; the map keeps its coarser shapes.${again}`, why);
    if (wait === undefined) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      asked.delete(file);
      look();
    }, wait);
    timers.add(timer);
  };
  const look = () => {
    if (savesData()) return;
    const { bounds, zoom } = seen();
    const isSeen = ({ areas, zoom: from }: FinerFile) =>
      zoom >= from && areas.some((area) => boxesMeet(area, onGlobe(bounds)));
    for (const one of finer.files) if (!asked.has(one.file) && isSeen(one)) void load(one.file);
  };
  return look;
}

/** Whether the reader asks for as little as can be (https://wicg.github.io/netinfo/#savedata-attribute). */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** A box whose longitudes may lie beyond 180°, as one that runs over it. */
function onGlobe([west, south, east, north]: Bbox): Bbox {
  if (east - west >= 360) return [-180, south, 180, north];
  return [wrappedLongitude(west), south, wrappedLongitude(east), north];
}
