import { say } from '../locale/english.ts';
import type { About } from '../story/story.ts';

/** What a screen reader is told of a still map, whose drawing is inert: that it is an image, and of what. */
interface StillName {
  /** @param chosen what is chosen, in words */
  show(isStill: boolean, chosen: string | null): void;
}

/** Names the map in `stage` as the story does, until `signal` aborts. */
export function makeStillName(
  stage: HTMLElement,
  { alt, language }: Pick<About, 'alt' | 'language'>,
  signal: AbortSignal,
): StillName {
  const image = document.createElement('div');
  image.className = 'am-still-name';
  image.setAttribute('role', 'img');
  image.lang = language;
  signal.addEventListener('abort', () => image.remove());
  return {
    show(isStill, chosen) {
      if (!isStill) return image.remove();
      image.setAttribute(
        'aria-label',
        chosen === null ? alt : say('map.still.chosen', { alt, name: chosen }),
      );
      if (!image.isConnected) stage.append(image);
    },
  };
}
