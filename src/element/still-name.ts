import type { Locale } from '../locale/locale.ts';
import type { View } from '../selection/view.ts';
import { chosenName } from './chosen-name.ts';

/** What a screen reader is told of a still map, whose drawing is inert: that it is an image, of what, and what is chosen. */
interface StillName extends View {
  /** The language has changed. */
  update(): void;
}

/**
 * Names the map as the story does. What is chosen is said beside the image: a name by attribute has one language alone.
 * @param lang BCP 47: the language of the names
 */
export function makeStillName(lang: () => string, locale: Locale): StillName {
  let leaving = new AbortController();
  let show = () => {};
  return {
    attach(host, story, selection) {
      leaving = new AbortController();
      const image = document.createElement('div');
      image.className = 'am-still-name';
      image.setAttribute('role', 'img');
      image.setAttribute('aria-label', story.about.alt);
      image.lang = story.about.language;
      const choice = document.createElement('p');
      choice.className = 'am-hidden';
      choice.lang = locale.language;
      host.append(image);
      show = () => {
        const chosen = chosenName(story, selection.chosen, lang(), locale);
        if (!chosen) return choice.remove();
        const name = document.createElement('bdi');
        name.lang = chosen.lang;
        name.textContent = chosen.value;
        choice.replaceChildren(`${locale.say('map.still.chosen')} `, name);
        host.append(choice);
      };
      show();
      selection.subscribe((change) => change === 'chosen' && show(), leaving.signal);
      leaving.signal.addEventListener('abort', () => host.replaceChildren());
    },
    update: () => show(),
    remove() {
      leaving.abort();
      show = () => {};
    },
  };
}
