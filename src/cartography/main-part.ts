import { isAcross180 } from '../story/box.ts';
import type { Bbox, Place } from '../story/place.ts';

/** The box of a feature's largest part, as nothing is drawn across 180°; of lines and points there that of all the world's longitudes. */
export function mainBbox({ geometry, bbox }: Place): Bbox {
  if (geometry.type !== 'MultiPolygon') return isAcross180(bbox) ? [-180, bbox[1], 180, bbox[3]] : bbox;
  let main: Bbox = bbox;
  let most = 0;
  for (const [ring] of geometry.coordinates) {
    const box: [number, number, number, number] = [180, 90, -180, -90];
    for (const [lng = 0, lat = 0] of ring ?? []) {
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    }
    const size = (box[2] - box[0]) * (box[3] - box[1]);
    if (size > most) [main, most] = [box, size];
  }
  return main;
}
