import type { Map as MapLibreMap } from 'maplibre-gl';
import { patternImage } from './patterns.ts';

/** Makes the images that a style names, `hatch:#rrggbb` and `dots:#rrggbb`, when they are first needed. */
export function supplyImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const [pattern, colour] = id.split(':');
    if ((pattern !== 'hatch' && pattern !== 'dots') || !colour) return;
    // Finer than the screen, because patterns are drawn at up to twice their size.
    const pixelRatio = map.getPixelRatio() > 1 ? 4 : 2;
    map.addImage(id, patternImage(pattern, colour, pixelRatio), { pixelRatio });
  });
}
