import { ATTRIBUTES } from '../element/public-names.ts';
import { storyFolder } from '../element/story-folder.ts';

interface Asked {
  /** Address of the story's folder. */
  readonly folder: string;
  /** For `<article-map>`: what the parameters say, under the same names. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/**
 * What the address of `embed.html` asks for: `?src=…&feature=…`, each parameter as the attribute of that name.
 * Without `src` it is the story beside the page. A story of another origin is refused: whoever trusts this
 * page in a frame has not trusted that one. (After a redirect: see `confine.ts`.)
 */
export function readFrameAddress(address: string): Asked | { readonly refused: string } {
  const { origin, searchParams } = new URL(address);
  // An empty one is as absent, as it is on the element.
  const src = searchParams.get('src') || './';
  const folder = folderAt(src, address);
  // A frame with an opaque origin still has its server's in its address.
  if (folder?.origin !== origin) return { refused: src };
  return {
    folder: folder.href,
    attributes: ATTRIBUTES.flatMap((name) => {
      const value = name === 'src' ? folder.href : searchParams.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
  };
}

function folderAt(src: string, address: string): URL | undefined {
  try {
    return storyFolder(src, address);
  } catch {
    return undefined;
  }
}
