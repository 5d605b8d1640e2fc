import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';

/** Ties the layers that are shown to a list of ids, as the element's `layers` attribute has them. */
interface Layers {
  /** Shows these alone; undefined shows all. Unknown ids are left out, with a warning. */
  show(ids: readonly string[] | undefined): void;
}

/** Ids of the layers that the selection shows, in the story's order; undefined for all. */
export function shownLayers(story: Story, selection: Selection): readonly string[] | undefined {
  const shown = story.layers.map(({ id }) => id).filter((id) => !selection.hidden.has(id));
  return shown.length === story.layers.length ? undefined : shown;
}

/** @param changed told of the layers that the reader leaves on, in the story's order; undefined for all */
export function keepLayers(
  story: Story,
  selection: Selection,
  changed: (shown: readonly string[] | undefined) => void,
  signal: AbortSignal,
): Layers {
  const origin = Symbol('layers');
  selection.subscribe((change, by) => {
    if (change === 'hidden' && by !== origin) changed(shownLayers(story, selection));
  }, signal);
  return {
    show(ids) {
      const known = new Set(story.layers.map(({ id }) => id));
      for (const id of ids ?? [])
        if (!known.has(id))
          console.warn(
            `article-map: the story has no layer “${id}”; expected of ${[...known].join(', ')}. It is left out.`,
          );
      for (const id of known) selection.show(id, ids === undefined || ids.includes(id), { origin });
    },
  };
}
