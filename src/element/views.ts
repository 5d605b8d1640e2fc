import type { Selection } from '../selection/selection.ts';
import type { View } from '../selection/view.ts';
import type { Story } from '../story/story.ts';

/** A view, and where it stands now; undefined where there is no place for it. */
interface PlacedView {
  readonly view: View;
  host(): HTMLElement | undefined;
}

interface Views {
  /** Attaches each view that has a place now, and removes each that has none any more. */
  update(): void;
  /** Removes all. */
  remove(): void;
}

/** The views of a story, in the order in which they are attached. */
export function makeViews(views: readonly PlacedView[], story: Story, selection: Selection): Views {
  const attached = new Map<View, HTMLElement>();
  const place = (view: View, host: HTMLElement | undefined) => {
    if (attached.get(view) === host) return;
    if (attached.delete(view)) view.remove();
    if (!host) return;
    attached.set(view, host);
    view.attach(host, story, selection);
  };
  return {
    update() {
      for (const { view, host } of views) place(view, host());
    },
    remove() {
      for (const { view } of views) place(view, undefined);
    },
  };
}
