import type { Map as MapLibreMap } from 'maplibre-gl';
import { patternImage } from './patterns.ts';
import { drawRtlText } from './rtl-text-images.ts';

/** Makes the images that a style names, patterns (`hatch:#rrggbb`, `dots:#rrggbb`) and names, when first needed. */
export function supplyImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    // Twice as fine as a coarse screen: a name seldom falls on whole pixels.
    const nameRatio = Math.max(2, map.getPixelRatio());
    const image = drawRtlText(id, nameRatio);
    if (image) {
      map.addImage(id, image, { pixelRatio: nameRatio });
      return;
    }
    const [pattern, colour] = id.split(':');
    if ((pattern !== 'hatch' && pattern !== 'dots') || !colour) return;
    // Finer than the screen, because patterns are drawn at up to twice their size.
    const pixelRatio = map.getPixelRatio() > 1 ? 4 : 2;
    map.addImage(id, patternImage(pattern, colour, pixelRatio), { pixelRatio });
  });
}
