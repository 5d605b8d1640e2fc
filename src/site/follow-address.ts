import type { ArticleMapElement } from '../element/element.ts';
import { EVENTS } from '../element/public-names.ts';
import { fromAddress, toAddress } from '../selection/address.ts';
import { idsIn } from '../selection/ids.ts';

/**
 * Keeps the page's address in step with what is chosen in the element and which layers it shows, so that back and
 * forward follow the reader's choices, and names what is chosen in the page's title, so that the browser's history
 * can be read.
 */
export function followAddress(map: ArticleMapElement): void {
  const { title } = document;
  const entitle = () => {
    document.title = map.chosenName === null ? title : `${map.chosenName} · ${title}`;
  };
  /** The address of what the map shows: a change is the reader's where the map's own is another. */
  let shown = '';
  /** The fragment that was applied last. */
  let applied = '';
  const apply = () => {
    applied = location.hash;
    const { feature, passage, layers, bbox } = fromAddress(location.hash);
    map.layers = layers?.join(' ') ?? null;
    map.select(feature, passage);
    map.bbox = bbox ?? null;
    shown = addressOf(map);
  };
  const state = (how: 'pushState' | 'replaceState') => {
    const now = addressOf(map);
    if (now === shown) return;
    shown = now;
    history[how](null, '', now || location.pathname + location.search);
  };
  let isReady = false;
  const onSelect = () => {
    // What the story does not have is dropped before the map is there: no step of the reader's.
    if (!isReady) shown = addressOf(map);
    else if (addressOf(map) !== shown) {
      // The map looks at what is chosen now.
      map.bbox = null;
      state('pushState');
    }
    entitle();
  };
  // Once all is applied that an address says.
  map.addEventListener(EVENTS.select, () => queueMicrotask(onSelect));
  // A switch of the legend is no step of the reader's to go back to.
  new MutationObserver(() => state('replaceState')).observe(map, { attributeFilter: ['layers'] });
  map.addEventListener(EVENTS.ready, () => {
    isReady = true;
    entitle();
  });
  addEventListener('popstate', apply);
  // Mostly told by the other event already, and what is asked for twice is told twice.
  addEventListener('hashchange', () => location.hash !== applied && apply());
  apply();
}

/** The address that names what an element shows. */
function addressOf({ feature, passage, layers, bbox }: ArticleMapElement): string {
  return toAddress({
    ...(feature && { feature }),
    ...(passage && { passage }),
    layers: layers === null ? undefined : idsIn(layers),
    ...(bbox && { bbox }),
  });
}
