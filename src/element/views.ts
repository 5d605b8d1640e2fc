import type { Selection } from '../selection/selection.ts';
import type { View } from '../selection/view.ts';
import type { Story } from '../story/story.ts';

/** A view, and where it stands now; undefined where there is no place for it. */
interface PlacedView {
  readonly view: View;
  host(): HTMLElement | undefined;
  /** Tells it what the settings have become; before it is attached, how it is to begin. */
  update?(): void;
}

interface Views {
  /** Tells each view of the settings, attaches it where it has a place now, and removes it where it has none any more. */
  update(): void;
  /** Removes all. */
  remove(): void;
}

/** The views of a story, in the order in which they are attached. */
export function makeViews(views: readonly PlacedView[], story: Story, selection: Selection): Views {
  const attached = new Map<View, HTMLElement>();
  const place = (view: View, host: HTMLElement | undefined) => {
    if (attached.get(view) === host) return;
    try {
      if (attached.delete(view)) view.remove();
    } catch (error) {
      // An error in one view must not stop the others.
      console.error('article-map:', error);
    }
    if (!host) return;
    attached.set(view, host);
    view.attach(host, story, selection);
  };
  return {
    update() {
      for (const placed of views) {
        placed.update?.();
        place(placed.view, placed.host());
      }
    },
    remove() {
      for (const { view } of views) place(view, undefined);
    },
  };
}
