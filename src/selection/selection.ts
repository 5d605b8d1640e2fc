import type { Bbox } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';

/** What the reader has chosen: a feature, a passage, both (a passage read under a feature), or nothing. */
export interface Chosen {
  readonly feature?: string;
  readonly passage?: string;
}

/** What of the selection has changed; `rechosen`: nothing has, but what is chosen already was chosen again. */
export type Change = 'chosen' | 'rechosen' | 'missed' | 'hovered' | 'hidden' | 'looked' | 'seen';

/** Who makes a change: a symbol of its own, by which a listener recognises its own changes. */
export type Origin = symbol;

interface ChangeOptions {
  readonly origin?: Origin;
}

/** Told of each change, with its origin; undefined where nobody claims it. */
type SelectionListener = (change: Change, origin: Origin | undefined) => void;

/** The one state that all views share. */
export interface Selection {
  readonly chosen: Chosen;
  /** What the last choice named that the story does not have. */
  readonly missed: Chosen;
  /** The feature that is pointed at, in whatever view. */
  readonly hovered: string | undefined;
  /** Ids of the layers that the reader has switched off. */
  readonly hidden: ReadonlySet<string>;
  /** The name below the story that the reader has asked to see, until the next choice, be it of nothing. */
  readonly looked: BasemapName | undefined;
  /** The box in degrees that the map shows at rest; undefined until it has come to rest. */
  readonly seen: Bbox | undefined;
  /**
   * Every id it names must be the story's; an unknown one is dropped, with a warning on the console. Asked for again it
   * is told again, for a view may have been closed since.
   */
  choose(chosen: Chosen, options?: ChangeOptions): void;
  point(feature: string | undefined, options?: ChangeOptions): void;
  show(layer: string, shown: boolean, options?: ChangeOptions): void;
  /** Asks for a look at a name below the story; asked for again it is told again, for the map may have been moved. */
  look(at: BasemapName, options?: ChangeOptions): void;
  /** Says what the map shows. */
  see(box: Bbox, options?: ChangeOptions): void;
  /** Steps through the passages in the article's order; from nothing to the first or the last. */
  step(by: 1 | -1, options?: ChangeOptions): void;
  /**
   * Listens until `signal` aborts. Listeners are told in the order in which they subscribed, but after all others where
   * they are to be told `last`: they build on what the others have made of a change. A change that a listener makes is
   * told after all have been told of the one before.
   */
  subscribe(listener: SelectionListener, signal: AbortSignal, options?: { readonly last?: boolean }): void;
}

/** A selection over a story, with nothing chosen. */
export function makeSelection(story: Story): Selection {
  const hidden = new Set<string>();
  const [listeners, lastListeners] = [new Set<SelectionListener>(), new Set<SelectionListener>()];
  /** Changes that are still to be told, the one that is being told first. */
  const queue: Parameters<SelectionListener>[] = [];
  let chosen: Chosen = {};
  let missed: Chosen = {};
  let hovered: string | undefined;
  let looked: BasemapName | undefined;
  let seen: Bbox | undefined;

  const tell = (change: Change, { origin }: ChangeOptions = {}) => {
    if (queue.push([change, origin]) > 1) return;
    for (let next = queue[0]; next; next = queue[0]) {
      for (const listener of [...listeners, ...lastListeners])
        try {
          // A listener may have removed another.
          if (listeners.has(listener) || lastListeners.has(listener)) listener(...next);
        } catch (error) {
          // An error in one view must not stop the others.
          console.error('article-map:', error);
        }
      queue.shift();
    }
  };

  const known = (asked: Chosen): Chosen => {
    const feature =
      asked.feature !== undefined && story.places.has(asked.feature) ? asked.feature : undefined;
    const passage = asked.passage !== undefined && story.passage(asked.passage) ? asked.passage : undefined;
    for (const [what, id, got] of [
      ['feature', asked.feature, feature],
      ['passage', asked.passage, passage],
    ])
      if (id !== undefined && got === undefined)
        console.warn(`article-map: the story has no ${what} “${id}”; the selection leaves it out.`);
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
    get seen() {
      return seen;
    },
    choose(asked, options) {
      const next = known(asked);
      const before = missed;
      missed = without(asked, next);
      const wasLooked = looked !== undefined;
      looked = undefined;
      if (isSame(next, chosen)) {
        if (!isNothing(missed) || !isNothing(before)) tell('missed', options);
        if (wasLooked) tell('looked', options);
        if (!isNothing(next)) tell('rechosen', options);
        return;
      }
      chosen = next;
      tell('chosen', options);
    },
    point(feature, options) {
      if (feature === hovered) return;
      hovered = feature;
      tell('hovered', options);
    },
    show(layer, shown, options) {
      if (shown ? !hidden.delete(layer) : hidden.has(layer)) return;
      if (!shown) hidden.add(layer);
      tell('hidden', options);
    },
    look(at, options) {
      looked = at;
      tell('looked', options);
    },
    see(box, options) {
      seen = box;
      tell('seen', options);
    },
    step(by, options) {
      const { passages } = story;
      if (passages.length === 0) return;
      const from = passages.findIndex((passage) => passage.id === chosen.passage);
      const to = from < 0 ? (by > 0 ? 0 : passages.length - 1) : from + by;
      const passage = passages[to];
      if (passage) this.choose({ passage: passage.id }, options);
    },
    subscribe(listener, signal, { last = false } = {}) {
      if (signal.aborted) return;
      const all = last ? lastListeners : listeners;
      all.add(listener);
      signal.addEventListener('abort', () => all.delete(listener), { once: true });
    },
  };
}

const isNothing = ({ feature, passage }: Chosen) => feature === undefined && passage === undefined;
const isSame = (a: Chosen, b: Chosen) => a.feature === b.feature && a.passage === b.passage;

/** What was asked for and is not in what came of it. */
function without({ feature, passage }: Chosen, got: Chosen): Chosen {
  return {
    ...(feature !== undefined && got.feature === undefined && { feature }),
    ...(passage !== undefined && got.passage === undefined && { passage }),
  };
}
