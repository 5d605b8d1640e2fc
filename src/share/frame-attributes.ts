import type { Addressed } from '../selection/address.ts';
import type { About } from '../story/story.ts';

/** CSS pixels of the frame that is offered: the wide opening view, and the line below it. A narrower page narrows it. */
export const FRAME_SIZE = { width: 960, height: 640 } as const;

/**
 * The attributes of the `<iframe>` by which another page shows a story: in its sandbox all that the map does works.
 * @param folder the story's folder
 */
export function frameAttributes(
  folder: URL,
  { title, language }: Pick<About, 'title' | 'language'>,
  { feature, passage, layers, bbox }: Addressed = {},
) {
  const asked = new URLSearchParams({
    links: 'open',
    ...(feature && { feature }),
    ...(passage && { passage }),
    ...(layers && { layers: layers.join(' ') }),
    ...(bbox && { bbox }),
  });
  return {
    src: new URL(`embed.html?${asked}`, folder).href,
    title,
    lang: language,
    width: String(FRAME_SIZE.width),
    height: String(FRAME_SIZE.height),
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: 'fullscreen; clipboard-write',
    loading: 'lazy',
    style: 'max-width:100%;border:0',
  } as const;
}
