import { say } from '../locale/english.ts';
import type { View } from '../selection/view.ts';
import { chosenName } from './chosen-name.ts';

/** What a screen reader is told of a still map, whose drawing is inert: that it is an image, and of what. */
export interface StillName extends View {
  /** The language has changed. */
  update(): void;
}

/** @param lang BCP 47: the language of the names */
export function makeStillName(lang: () => string): StillName {
  let leaving = new AbortController();
  let show = () => {};
  return {
    attach(host, story, selection) {
      const { about } = story;
      leaving = new AbortController();
      show = () => {
        const name = chosenName(story, selection.chosen, lang());
        const label = name === null ? about.alt : say('map.still.chosen', { alt: about.alt, name });
        host.setAttribute('aria-label', label);
      };
      host.hidden = false;
      host.setAttribute('role', 'img');
      host.lang = about.language;
      show();
      selection.subscribe((change) => change === 'chosen' && show(), leaving.signal);
      leaving.signal.addEventListener('abort', () => {
        host.hidden = true;
        for (const name of ['role', 'aria-label', 'lang']) host.removeAttribute(name);
      });
    },
    update: () => show(),
    remove() {
      leaving.abort();
      show = () => {};
    },
  };
}
