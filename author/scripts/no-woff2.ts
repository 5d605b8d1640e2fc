/** In the place of what fontkit unpacks WOFF2 by, half a megabyte: the fonts of the package are WOFF. */
export default function unpackWoff2(): never {
  throw new Error('Fonts in WOFF2 are not read; use WOFF.');
}
