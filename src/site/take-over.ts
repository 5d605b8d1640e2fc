import { EVENTS } from '../element/public-names.ts';

/**
 * Lets the living map take the place of the page's text, which tells the same. The text comes back where the
 * map fails, and stays for whoever has already begun to read it.
 *
 * @param heading names the page while the text, with its own title, is away
 */
export function takeOver(map: HTMLElement, text: HTMLElement, heading: HTMLElement): void {
  // An address with a choice in it has scrolled to that choice's words, which the map now shows.
  const isBegun = scrollY > 0 && location.hash === '';
  const show = (isText: boolean) => {
    heading.hidden = isText;
    if (isText) map.after(text);
    else text.remove();
  };
  map.addEventListener(EVENTS.error, () => show(true));
  map.addEventListener(EVENTS.ready, () => show(isBegun));
  show(isBegun);
}
