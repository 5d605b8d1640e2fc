import { posterPicture } from '../cartography/poster-picture.ts';
import { type Addressed, toAddress } from '../selection/address.ts';
import type { About } from '../story/story.ts';
import { frameAttributes } from './frame-attributes.ts';
import { escaped, tag } from './tag.ts';

/** What a reader can take away of a story's view: an address, and HTML for a page of one's own. */
export interface Snippets {
  /** The story's page with choice, layers and where the map looks in its fragment. */
  readonly link: string;
  /** The element, with the poster inside and its script: always the newest. */
  readonly element: string;
  /** The same with the script of one release, of which the browser takes no other file than was stated. */
  pinned(release: Release): string;
  /** A frame, for pages that let no script of others in, and the script that gives it its height. */
  readonly frame: string;
  /** The frame's address alone, for editors that embed what they are given the address of. */
  readonly address: string;
  /** The poster alone, linked to the view. */
  readonly poster: string;
}

/** The script of one release, at an address where nothing ever changes. */
export interface Release {
  /** The folder of its modules, with a slash at the end. */
  readonly folder: URL;
  /** Of each module, by file name, what the browser is to find (https://www.w3.org/TR/sri-2/). */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The module that defines the element, in the story's folder and in each release's. */
export const ENTRY = 'article-map.js';

/**
 * Writes the snippets of a view. Their texts are escaped, their addresses absolute.
 * @param folder the story's folder
 */
export function snippetsOf(
  folder: URL,
  about: Pick<About, 'title' | 'alt' | 'language'>,
  view: Addressed,
): Snippets {
  const at = (file: string) => new URL(file, folder).href;
  const link = folder.href + toAddress(view);
  const { title: words, language: lang } = about;
  const poster = pictureWithLink({ href: link, lang }, words, posterPicture(at, about.alt));
  const { feature, passage, layers, bbox } = view;
  const element = tag(
    'article-map',
    { src: folder.href, feature, passage, layers: layers?.join(' '), bbox },
    `\n  ${poster}\n`,
  );
  const script = (src: string, more = {}) => tag('script', { type: 'module', src, ...more }, '');
  return {
    link,
    element: `${element}\n${script(at(ENTRY))}`,
    pinned(release) {
      const entry = { integrity: release.integrity[ENTRY], crossorigin: 'anonymous' };
      return `${importMap(release)}\n${element}\n${script(new URL(ENTRY, release.folder).href, entry)}`;
    },
    frame: [
      tag('iframe', frameAttributes(folder, about, view), ''),
      tag('span', { hidden: '' }, tag('a', { href: link, lang }, escaped(words))),
      script(at('frame-host.js')),
    ].join('\n'),
    address: frameAttributes(folder, about, view).src,
    poster,
  };
}

/**
 * No space stands beside the picture: a link would underline it. Its words are for where an editor or a mail strips
 * all but text and links.
 */
function pictureWithLink(
  link: { readonly href: string; readonly lang: string },
  words: string,
  { source, img }: ReturnType<typeof posterPicture>,
): string {
  const shown = {
    ...img,
    style: 'max-width:100%;height:auto;display:block',
    loading: 'lazy',
    decoding: 'async',
  };
  const picture = tag('picture', {}, `\n    ${tag('source', source)}\n    ${tag('img', shown)}`);
  return tag('a', link, picture + tag('span', { hidden: '' }, escaped(words)));
}

/** An import map with the integrity of every module. A worker is in none: no browser asks a map about it. */
function importMap({ folder, integrity }: Release): string {
  const modules = Object.entries(integrity).map(([file, hash]) => [new URL(file, folder).href, hash]);
  const map = JSON.stringify({ integrity: Object.fromEntries(modules) }, null, 2);
  // Within a script nothing is escaped but what JSON itself escapes.
  return tag('script', { type: 'importmap' }, `\n${map.replaceAll('<', '\\u003c')}\n`);
}
