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
    // Two sizes are enough: finer screens show the finer one smaller.
    const pixelRatio = map.getPixelRatio() > 1 ? 2 : 1;
    map.addImage(id, patternImage(pattern, colour, pixelRatio), { pixelRatio });
  });
}
