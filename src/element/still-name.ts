import { ENGLISH, say } from '../locale/english.ts';
import type { About } from '../story/story.ts';
import type { Worded } from './chosen-name.ts';

/** What a screen reader is told of a still map, whose drawing is inert: that it is an image, of what, and what is chosen. */
interface StillName {
  /** @param chosen what is chosen; null for nothing */
  show(isStill: boolean, chosen: Worded | null): void;
}

/**
 * Names the map in `stage` as the story does, until `signal` aborts. What is chosen is said beside the image: a name by
 * attribute has one language alone.
 */
export function makeStillName(
  stage: HTMLElement,
  { alt, language }: Pick<About, 'alt' | 'language'>,
  signal: AbortSignal,
): StillName {
  const still = document.createElement('div');
  const image = document.createElement('div');
  image.className = 'am-still-name';
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', alt);
  image.lang = language;
  const choice = document.createElement('p');
  choice.className = 'am-hidden';
  choice.lang = ENGLISH.language;
  still.append(image);
  signal.addEventListener('abort', () => still.remove());
  return {
    show(isStill, chosen) {
      if (!isStill) return still.remove();
      if (chosen) {
        const name = document.createElement('bdi');
        name.lang = chosen.lang;
        name.textContent = chosen.value;
        choice.replaceChildren(`${say('map.still.chosen')} `, name);
        still.append(choice);
      } else choice.remove();
      if (!still.isConnected) stage.append(still);
    },
  };
}
