/** A map that would like to draw with WebGL. */
export interface ContextRequest {
  /** When the reader last touched the map, in milliseconds as `performance.now` tells them; 0 for never. */
  touched: number;
  /** CSS pixels from the middle of the window to the map's; Infinity for a map that is out of view. */
  distance(): number;
  /** Told when the answer changes. A context that is no longer granted is given back before this returns. */
  grant(granted: boolean): void;
}

/**
 * What all scripts of a page share, of whatever version as long as its key is the same: who draws with WebGL. Browsers take the oldest
 * context away where a page has more than some 16 (8 on some phones).
 */
interface Contexts {
  readonly contextRequests: Map<ContextRequest, boolean>;
  /** Grants contexts anew: the maps last touched and nearest the middle of the window have them. */
  arrange(): void;
}

const LIMIT = 6;
/** Its number is the version of `Contexts` and `ContextRequest`: whoever changes their shape gives it the next. */
const KEY = Symbol.for('article-map/contexts/1');

/** The page's contexts; the first script that asks makes them. */
export function contextsOf(page: { [KEY]?: Contexts } = globalThis as { [KEY]?: Contexts }): Contexts {
  page[KEY] ??= makeContexts();
  return page[KEY];
}

function makeContexts(): Contexts {
  const contextRequests = new Map<ContextRequest, boolean>();
  return {
    contextRequests,
    arrange() {
      const order = [...contextRequests.keys()]
        .map((contextRequest) => ({ contextRequest, distance: contextRequest.distance() }))
        .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
        .sort((a, b) => b.contextRequest.touched - a.contextRequest.touched || a.distance - b.distance);
      const chosen = new Set(order.slice(0, LIMIT).map(({ contextRequest }) => contextRequest));
      const changed = [...contextRequests].filter(
        ([contextRequest, granted]) => granted !== chosen.has(contextRequest),
      );
      // First those that give theirs back, so that there are never more than the limit.
      for (const [contextRequest] of changed.sort(([, a], [, b]) => Number(b) - Number(a))) {
        contextRequests.set(contextRequest, chosen.has(contextRequest));
        contextRequest.grant(chosen.has(contextRequest));
      }
    },
  };
}
