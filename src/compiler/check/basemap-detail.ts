import { openingCamera, projection } from '../../cartography/camera.ts';
import { PICTURES } from '../../cartography/pictures.ts';
import type { Position } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** CSS pixels of the wide poster by which lines may stray from what they show. */
const COARSEST = 4;
/** The share of bends that are passed over, as where lines meet a few are small in any case. */
const SHARE = 0.1;
/** What is left out strays by half as much as the smallest bends that stay. */
const LEFT_OUT = 0.5;
/** Bends below which nothing is known: a border may be straight. */
const FEWEST = 8;

/**
 * A basemap whose lines are coarser in the opening view than a reader lets pass. How far they were thinned is told by the
 * smallest of their bends.
 */
export function basemapDetailWarnings({ manifest, basemap }: StoryFolder): Problem[] {
  if (!manifest || !basemap) return [];
  const { size } = PICTURES.wide;
  const camera = openingCamera(manifest.frames, size);
  const project = projection(camera, size);
  const [middle] = camera.center;
  const { land, borders, disputedBorders } = basemap.value;
  const lines = [...land.coordinates.flat(), ...borders.coordinates, ...disputedBorders.coordinates];
  const bends: number[] = [];
  for (const line of lines) {
    const path = line.map(([lng = 0, lat = 0]) =>
      project([lng + 360 * Math.round((middle - lng) / 360), lat] as Position),
    );
    for (let i = 1; i + 1 < path.length; i++) {
      const [a, b, c] = [path[i - 1], path[i], path[i + 1]];
      if (!a || !b || !c) continue;
      // What lies beside the view counts too: a small frame may hold few vertices.
      if (Math.abs(b[0] - size.width / 2) > 1.5 * size.width) continue;
      if (Math.abs(b[1] - size.height / 2) > 1.5 * size.height) continue;
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      if (area > 0) bends.push(Math.sqrt(area));
    }
  }
  if (bends.length < FEWEST) return [];
  bends.sort((a, b) => a - b);
  const stray = (bends[Math.floor(bends.length * SHARE)] ?? 0) * LEFT_OUT;
  if (stray <= COARSEST) return [];
  return [
    {
      file: basemap.file,
      path: '',
      found: `coasts and borders that stray by some ${Math.round(stray)} pixels in the opening view`,
      expected: `${COARSEST} pixels at most`,
      remedy: 'Make a basemap for this frame: npx article-map basemap --force.',
    },
  ];
}
