import type { Map as MapLibreMap } from 'maplibre-gl';
import { arrowImage } from './arrow-image.ts';
import { patternImage } from './patterns.ts';
import { drawRtlText } from './rtl-text-images.ts';

/** Makes the images that a style names, patterns (`hatch:#rrggbb`, `dots:#rrggbb`), arrowheads and names, when first needed. */
export function supplyImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    // Twice as fine as a coarse screen: a name seldom falls on whole pixels.
    const nameRatio = Math.max(2, map.getPixelRatio());
    const image = drawRtlText(id, nameRatio);
    if (image) {
      map.addImage(id, image, { pixelRatio: nameRatio });
      return;
    }
    // Finer than the screen: near by it is drawn larger, and it seldom falls on whole pixels.
    const arrow = arrowImage(id, 2 * nameRatio);
    if (arrow) {
      map.addImage(id, arrow, { pixelRatio: 2 * nameRatio });
      return;
    }
    const [pattern, colour] = id.split(':');
    if ((pattern !== 'hatch' && pattern !== 'dots') || !colour) return;
    // Finer than the screen, because patterns are drawn at up to twice their size.
    const pixelRatio = map.getPixelRatio() > 1 ? 4 : 2;
    map.addImage(id, patternImage(pattern, colour, pixelRatio), { pixelRatio });
  });
}
