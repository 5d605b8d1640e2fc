import { overlap } from '../cartography/boxes.ts';
import type { Camera, Size } from '../cartography/camera.ts';
import type { Box } from '../cartography/label.ts';
import { cornerOn, hasDot, locatorBox } from '../cartography/locator.ts';
import type { Padding } from '../cartography/padding.ts';
import { shapeOf } from '../cartography/pictures.ts';
import { projectionIn, worldOf } from '../cartography/world.ts';
import type { Locale } from '../locale/locale.ts';
import type { Selection } from '../selection/selection.ts';
import type { Corner } from '../story/locator.ts';
import type { Story } from '../story/story.ts';
import { makeLocator } from './controls/locator.tsx';
import type { MapElements } from './controls/map-elements.ts';
import { boxesBeside } from './controls/reserved.ts';
import type { MapSettings } from './map-settings.ts';
import type { Renderer } from './renderer.ts';

/**
 * Makes the locator of a story that has one.
 * @returns a function that shows it as all is now: to be called when the map rests, has another size, padding or theme,
 *   or hides a layer
 */
export function makeShowLocator(
  { root, free, size, isShown }: Pick<MapElements, 'root' | 'free' | 'size' | 'isShown'>,
  parts: {
    readonly story: Story;
    readonly selection: Pick<Selection, 'hidden'>;
    readonly renderer: Pick<Renderer, 'camera' | 'update'>;
    readonly direction: Locale['direction'];
    settings(): Pick<MapSettings, 'theme' | 'padding'>;
  },
): () => void {
  const { story, selection, renderer, direction, settings } = parts;
  if (!story.locator) return () => {};
  const locator = makeLocator(free, story.locator);
  return () => {
    if (!isShown()) return;
    const { theme, padding } = settings();
    const { hidden } = selection;
    const corner = locatorCorner(story, {
      camera: renderer.camera,
      size: size(),
      padding,
      direction,
      hidden,
      covered: boxesBeside(root, '.am-map-locator'),
    });
    // Names keep off it.
    if (locator.show(corner, theme)) renderer.update('names');
  };
}

/**
 * The corner of what is free of a map in which the locator covers no dot and nothing covers it; undefined where there is
 * none, or no room. It stands where the lines of the interface begin, as the buttons stand where they end.
 */
export function locatorCorner(
  story: Story,
  view: {
    readonly camera: Camera;
    readonly size: Size;
    readonly padding: Padding;
    readonly direction: Locale['direction'];
    readonly hidden: ReadonlySet<string>;
    /** What else stands on the map, in CSS pixels. */
    readonly covered: readonly Box[];
  },
): Corner | undefined {
  const { camera, size, padding, direction, hidden, covered } = view;
  // Under a sheet that has risen what is chosen has all the room.
  if (!story.locator || padding.bottom > 0) return undefined;
  const { left, top, right, bottom } = padding;
  const project = projectionIn(worldOf(story), camera, size);
  const free = story.locator.corners[shapeOf(size)].filter((corner) => {
    const box = locatorBox(corner, [left, top, size.width - right, size.height - bottom]);
    return box && !covered.some((other) => overlap(box, other)) && !hasDot(box, story, project, hidden);
  });
  return cornerOn(direction === 'rtl' ? 'right' : 'left', free);
}
