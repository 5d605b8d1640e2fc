/*
 * What `embed.html` and the page around it say to each other by `postMessage`, in version 1. Types alone:
 * the page around loads one small file that imports nothing.
 */

interface Spoken {
  readonly type: 'article-map';
  /** A listener ignores versions that it does not know. */
  readonly version: 1;
}

/** From the frame: it would like to be so many whole CSS pixels high. */
export interface HeightWish extends Spoken {
  readonly height: number;
}

/** To the frame: it is to say again how high it would like to be. */
export interface HeightQuestion extends Spoken {
  readonly ask: 'height';
}
