import type { ArticleMapElement } from '../element/element.ts';
import { EVENTS } from '../element/names.ts';
import { fromAddress, toAddress } from '../selection/address.ts';

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
  let obeying = false;
  const obey = () => {
    const { feature, passage, layers, bbox } = fromAddress(location.hash);
    obeying = true;
    map.layers = layers?.join(' ') ?? null;
    map.select(feature, passage);
    map.bbox = bbox ?? null;
    obeying = false;
  };
  const state = (how: 'pushState' | 'replaceState') => {
    const { feature, passage, layers, bbox } = map;
    const now = toAddress({
      ...(feature && { feature }),
      ...(passage && { passage }),
      layers: layers?.split(/\s+/).filter(Boolean),
      ...(bbox && { bbox }),
    });
    if (now !== location.hash) history[how](null, '', now || location.pathname + location.search);
  };
  map.addEventListener(EVENTS.select, () => {
    if (!obeying) {
      // The map looks at what is chosen now.
      map.bbox = null;
      state('pushState');
    }
    entitle();
  });
  // A switch of the legend is no step of the reader's to go back to.
  new MutationObserver(() => state('replaceState')).observe(map, { attributeFilter: ['layers'] });
  map.addEventListener(EVENTS.ready, entitle);
  addEventListener('popstate', obey);
  addEventListener('hashchange', obey);
  obey();
}
