import type { Map as MapLibreMap } from 'maplibre-gl';
import { dotImage, patternImage } from './patterns.ts';

/** Makes the images that a style names, `hatch:#rrggbb`, `dots:#rrggbb` and `dot`, when they are first needed. */
export function supplyImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    if (id === 'dot') {
      map.addImage(id, dotImage(), { sdf: true });
      return;
    }
    const [pattern, colour] = id.split(':');
    if ((pattern !== 'hatch' && pattern !== 'dots') || !colour) return;
    // Finer than the screen, because patterns are drawn at up to twice their size.
    const pixelRatio = map.getPixelRatio() > 1 ? 4 : 2;
    map.addImage(id, patternImage(pattern, colour, pixelRatio), { pixelRatio });
  });
}
