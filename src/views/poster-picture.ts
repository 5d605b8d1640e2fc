/** CSS pixels: a frame that is wider shows the wide picture, as a column of a page's text is seldom wider. */
export const NARROW_FRAME = 480;

/**
 * The attributes of a `<picture>` that shows a story's poster, the tall one on a narrow page. By its sizes the page keeps
 * the room before a poster is there: of the shapes of `PICTURES`, and as wide as may be needed to fill a column, which
 * a sheet makes less but not more.
 * @param narrow CSS pixels of the window's width up to which the tall one is shown
 * @param at gives the address of a file in the story's folder
 */
export function posterPicture(at: (file: string) => string, alt: string, narrow = 640) {
  return {
    source: { media: `(max-width: ${narrow}px)`, srcset: at('poster-tall.svg'), width: '640', height: '800' },
    img: { src: at('poster-wide.svg'), alt, width: '960', height: '600' },
  } as const;
}
