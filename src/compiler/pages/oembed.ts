import { FRAME_SIZE } from '../../share/frame-attributes.ts';
import type { About } from '../../story/story.ts';
import { frameHtml } from './frame-html.tsx';
import { PREVIEW, type Site } from './site.ts';

/** The file, beside the story's page. */
export const OEMBED = 'oembed.json';

/** How another page may embed the story, by https://oembed.com (1.0), as `oembed.json` holds it. */
export function oembedOf(about: About, site: Site) {
  return {
    version: '1.0',
    type: 'rich',
    title: about.title,
    author_name: about.author,
    provider_name: site.name,
    provider_url: site.address.origin,
    cache_age: 300,
    ...(!about.withdrawn && {
      thumbnail_url: new URL(PREVIEW.file, site.address).href,
      thumbnail_width: PREVIEW.width,
      thumbnail_height: PREVIEW.height,
    }),
    html: frameHtml(site.address, about),
    ...FRAME_SIZE,
  };
}
