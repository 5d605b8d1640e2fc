/** Of a frame, which is as narrow as a page's column: beyond this width it shows the wide picture. */
export const NARROW_FRAME = '(max-width: 480px)';

/**
 * The attributes of a `<picture>` that shows a story's poster, the tall one on a narrow page. By its sizes the page keeps
 * the room before a poster is there: of the shapes of `PICTURES`, and as wide as may be needed to fill a column, which
 * a sheet makes less but not more.
 * @param at gives the address of a file in the story's folder
 */
export function posterPicture(at: (file: string) => string, alt: string) {
  return {
    source: { media: '(max-width: 640px)', srcset: at('poster-tall.svg'), width: '640', height: '800' },
    img: { src: at('poster-wide.svg'), alt, width: '960', height: '600' },
  } as const;
}
