import { render } from 'preact';
import { Chooser, type ChooserProps } from './chooser.tsx';

/** Offers what else lies under the last click outside the map; where `host` is undefined, or nothing is left, it does no more. */
export function makeOffers(): (host: HTMLElement | undefined, offered?: ChooserProps) => void {
  let before: HTMLElement | undefined;
  return (host, offered) => {
    if (before && before !== host) render(null, before);
    before = host;
    if (host) render(offered && offered.others.length > 0 ? <Chooser {...offered} /> : null, host);
  };
}
