import type { Locale } from '../locale/locale.ts';
import type { MapView } from '../map/map-view.ts';
import type { Selection } from '../selection/selection.ts';
import { openShareDialog } from '../share/share-dialog.tsx';
import { snippetsOf } from '../share/snippets.ts';
import type { Story } from '../story/story.ts';
import { boxText } from './box.ts';
import { shownLayers } from './layers.ts';
import { runningRelease } from './release.ts';

/** Opens what a reader can take away of the view, in a dialog inside `root`. */
export function openShare(
  root: HTMLElement,
  folder: URL,
  story: Story,
  selection: Selection,
  map: Pick<MapView, 'camera'>,
  headingLevel: number,
  locale: Locale,
  signal: AbortSignal,
): void {
  const box = map.camera?.userBounds;
  const view = { ...selection.chosen, layers: shownLayers(story, selection), bbox: box && boxText(box) };
  const snippets = snippetsOf(folder, story.about, view);
  openShareDialog(root, snippets, { locale, release: runningRelease, headingLevel }, signal);
}
