import type { ArticleMapElement } from '../element/element.ts';
import { EVENTS } from '../element/names.ts';
import { fromAddress, toAddress } from '../selection/address.ts';

/**
 * Keeps the page's address and the element's selection in step, so that back and forward follow the reader, and
 * names what is chosen in the page's title, so that the browser's history can be read.
 */
export function followAddress(map: ArticleMapElement): void {
  const { title } = document;
  const entitle = () => {
    document.title = map.chosenName === null ? title : `${map.chosenName} · ${title}`;
  };
  const obey = () => {
    const { feature, passage } = fromAddress(location.hash);
    map.select(feature, passage);
  };
  map.addEventListener(EVENTS.select, (event) => {
    const { feature, passage } = (event as CustomEvent<{ feature: string | null; passage: string | null }>)
      .detail;
    const address = toAddress({ ...(feature && { feature }), ...(passage && { passage }) });
    if (address !== location.hash)
      history.pushState(null, '', address || location.pathname + location.search);
    entitle();
  });
  map.addEventListener(EVENTS.ready, entitle);
  addEventListener('popstate', obey);
  addEventListener('hashchange', obey);
  obey();
}
