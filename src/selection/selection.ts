import type { BasemapName, Story } from '../story/story.ts';

/** What the reader has chosen: a feature, a passage, both (a passage read under a feature), or nothing. */
export interface Chosen {
  readonly feature?: string;
  readonly passage?: string;
}

/** What of the selection has changed. */
export type Change = 'chosen' | 'missed' | 'hovered' | 'hidden' | 'looked';

/** The one state that all views share. */
export interface Selection {
  readonly chosen: Chosen;
  /** What the last choice named that the story does not have. */
  readonly missed: Chosen;
  /** The feature that is pointed at, in whatever view. */
  readonly hovered: string | undefined;
  /** Ids of the layers that the reader has switched off. */
  readonly hidden: ReadonlySet<string>;
  /** The name below the story that the reader has asked to see, until something is chosen. */
  readonly looked: BasemapName | undefined;
  /** Every id it names must be the story's; an unknown one is dropped, with a warning on the console. */
  choose(chosen: Chosen): void;
  point(feature: string | undefined): void;
  show(layer: string, shown: boolean): void;
  /** Asks for a look at a name below the story; asked for again it is told again, for the map may have been moved. */
  look(at: BasemapName): void;
  /** Steps through the passages in the article's order; from nothing to the first or the last. */
  step(by: 1 | -1): void;
  /** `heard` is called after each change, until `signal` aborts. */
  subscribe(events: (change: Change) => void, signal: AbortSignal): void;
}

/** A selection over a story, with nothing chosen. */
export function makeSelection(story: Story): Selection {
  const hidden = new Set<string>();
  const listeners = new Set<Parameters<Selection['subscribe']>[0]>();
  let chosen: Chosen = {};
  let missed: Chosen = {};
  let hovered: string | undefined;
  let looked: BasemapName | undefined;

  const tell = (change: Change) => {
    for (const events of [...listeners])
      try {
        events(change);
      } catch (error) {
        // One view's fault is not the others'.
        console.error('article-map:', error);
      }
  };

  const known = (wish: Chosen): Chosen => {
    const feature = wish.feature !== undefined && story.places.has(wish.feature) ? wish.feature : undefined;
    const passage = wish.passage !== undefined && story.passage(wish.passage) ? wish.passage : undefined;
    for (const [what, asked, got] of [
      ['feature', wish.feature, feature],
      ['passage', wish.passage, passage],
    ])
      if (asked !== undefined && got === undefined)
        console.warn(`article-map: the story has no ${what} “${asked}”; the selection leaves it out.`);
    return { ...(feature !== undefined && { feature }), ...(passage !== undefined && { passage }) };
  };

  return {
    get chosen() {
      return chosen;
    },
    get hovered() {
      return hovered;
    },
    get missed() {
      return missed;
    },
    hidden,
    get looked() {
      return looked;
    },
    choose(wish) {
      const next = known(wish);
      const before = missed;
      missed = without(wish, next);
      if (isSame(next, chosen)) {
        if (!isSame(missed, before)) tell('missed');
        return;
      }
      chosen = next;
      looked = undefined;
      tell('chosen');
    },
    point(feature) {
      if (feature === hovered) return;
      hovered = feature;
      tell('hovered');
    },
    show(layer, shown) {
      if (shown ? !hidden.delete(layer) : hidden.has(layer)) return;
      if (!shown) hidden.add(layer);
      tell('hidden');
    },
    look(at) {
      looked = at;
      tell('looked');
    },
    step(by) {
      const { passages } = story;
      if (passages.length === 0) return;
      const from = passages.findIndex((passage) => passage.id === chosen.passage);
      const to = from < 0 ? (by > 0 ? 0 : passages.length - 1) : from + by;
      const passage = passages[to];
      if (passage) this.choose({ passage: passage.id });
    },
    subscribe(events, signal) {
      if (signal.aborted) return;
      listeners.add(events);
      signal.addEventListener('abort', () => listeners.delete(events), { once: true });
    },
  };
}

const isSame = (a: Chosen, b: Chosen) => a.feature === b.feature && a.passage === b.passage;

/** What of a wish is not in what came of it. */
function without({ feature, passage }: Chosen, got: Chosen): Chosen {
  return {
    ...(feature !== undefined && got.feature === undefined && { feature }),
    ...(passage !== undefined && got.passage === undefined && { passage }),
  };
}
