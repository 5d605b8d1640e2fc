import { onward } from '../story/box.ts';
import type { Bbox, Place } from '../story/place.ts';

/**
 * How far from what is framed of a feature another of its parts may lie to be framed too: a share of the diagonal of the
 * largest part or, of a small one, a larger share, up to some degrees.
 */
const NEAR = { share: 0.1, small: 0.6, degrees: 2.5 } as const;

/** The box of a feature's largest part; of lines and points that of all. Its east goes on past 180 where it runs over 180°. */
export function mainBbox({ geometry, bbox }: Place): Bbox {
  if (geometry.type !== 'MultiPolygon') return onward(bbox);
  let main: Bbox = bbox;
  let most = 0;
  for (const [ring] of geometry.coordinates) {
    const box = boxAround(ring ?? []);
    const size = (box[2] - box[0]) * (box[3] - box[1]);
    if (size > most) [main, most] = [box, size];
  }
  return main;
}

/** The box in which a feature is framed: that of its largest part, and of all that lies near to it. */
export function framedBox(place: Place): Bbox {
  const main = mainBbox(place);
  if (place.geometry.type !== 'MultiPolygon') return main;
  const diagonal = Math.hypot(main[2] - main[0], main[3] - main[1]);
  const reach = Math.max(NEAR.share * diagonal, Math.min(NEAR.degrees, NEAR.small * diagonal));
  let framed = main;
  let left = place.geometry.coordinates.map(([ring]) => boxAround(ring ?? []));
  for (;;) {
    const near = left.flatMap((box) => nearestTurn(box, framed, reach) ?? []);
    const grown = near.reduce(unionOf, framed);
    if (String(grown) === String(framed)) break;
    framed = grown;
    left = left.filter((box) => !nearestTurn(box, framed, 0));
  }
  return framed[0] < -180 ? [framed[0] + 360, framed[1], framed[2] + 360, framed[3]] : framed;
}

/** A box, moved by a whole turn where that is how it lies within a distance of another; undefined where it does not. */
function nearestTurn(box: Bbox, other: Bbox, reach: number): [Bbox] | undefined {
  for (const turn of [0, 360, -360]) {
    const moved: Bbox = [box[0] + turn, box[1], box[2] + turn, box[3]];
    const across = Math.max(0, moved[0] - other[2], other[0] - moved[2]);
    const up = Math.max(0, moved[1] - other[3], other[1] - moved[3]);
    if (Math.hypot(across, up) <= reach) return [moved];
  }
  return undefined;
}

/** The least box around two, whose longitudes count on alike. */
export function unionOf(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function boxAround(ring: readonly GeoJSON.Position[]): Bbox {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of ring) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}
