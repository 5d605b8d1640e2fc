import { toAddress } from '../../selection/address.ts';
import type { Chosen } from '../../selection/selection.ts';
import type { About } from '../../story/story.ts';
import { frameAttributes } from './frame-attributes.ts';

/** What a reader can take away of a story's view: an address, and HTML for a page of one's own. */
export interface Snippets {
  /** The story's page with the choice in its fragment. */
  readonly link: string;
  /** The element, with the poster inside and its script. */
  readonly element: string;
  /** A frame, for pages that let no script of others in, and the script that gives it its height. */
  readonly frame: string;
  /** The poster alone, linked to the view. */
  readonly poster: string;
}

/**
 * Writes the snippets of a view. Their texts are escaped, their addresses absolute.
 * @param folder the story's folder
 */
export function snippetsOf(folder: URL, about: Pick<About, 'title' | 'alt'>, chosen: Chosen): Snippets {
  // Elements of a document without a window load nothing and run nothing.
  const page = document.implementation.createHTMLDocument('');
  const at = (file: string) => new URL(file, folder).href;
  const make = (tag: string, attributes: Record<string, string | undefined>, ...content: Node[]) => {
    const made = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined) made.setAttribute(name, value);
    made.append(...content);
    return made;
  };
  const link = folder.href + toAddress(chosen);
  const poster = make(
    'a',
    { href: link },
    make(
      'picture',
      {},
      make('source', {
        media: '(max-width: 640px)',
        srcset: at('poster-tall.svg'),
        width: '400',
        height: '500',
      }),
      make('img', {
        src: at('poster-wide.svg'),
        alt: about.alt,
        width: '960',
        height: '600',
        style: 'max-width:100%;height:auto',
        loading: 'lazy',
        decoding: 'async',
      }),
    ),
  );
  const element = make(
    'article-map',
    { src: folder.href, feature: chosen.feature, passage: chosen.passage },
    poster.cloneNode(true),
  );
  const frame = make('iframe', frameAttributes(folder, about.title, chosen));
  const script = (file: string) => make('script', { type: 'module', src: at(file) });
  const written = (...parts: Element[]) => parts.map(({ outerHTML }) => outerHTML).join('\n');
  return {
    link,
    element: written(element, script('article-map.js')),
    frame: written(frame, script('frame-host.js')),
    poster: written(poster),
  };
}
