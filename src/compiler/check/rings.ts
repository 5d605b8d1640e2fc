import type { Problem } from '../../story/problem.ts';
import type { StoryFolder, StoryGeometry } from '../read/folder.ts';
import { isAllFlat, isFlat, isSpeck, ringsOf } from '../read/positions.ts';

/**
 * The rings of polygons end where they begin (RFC 7946 §3.1.6), and one outer ring of a feature at least has an inside;
 * flat rings beside it are left out. A feature may be a speck.
 */
export function checkRings({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value: { id, geometry } }) => {
    const isFlatAll = isWithoutArea(geometry);
    return ringsOf(geometry).flatMap(({ path: at, value: ring }) =>
      [openness(ring), isFlatAll ? flatness(ring, id) : undefined].flatMap((fault) =>
        fault ? { file, path: `${path}/geometry${at}`, ...fault } : [],
      ),
    );
  });
}

/** Whether `checkRings` has nothing to say of a geometry. */
export function hasSoundRings(geometry: StoryGeometry): boolean {
  return !ringsOf(geometry).some(({ value }) => openness(value)) && !isWithoutArea(geometry);
}

/** Whether nothing of an area has an inside, and that not because it is too small for the digits it is written with. */
function isWithoutArea(geometry: StoryGeometry): boolean {
  return isAllFlat(geometry) && !isSpeck(geometry);
}

type Fault = Pick<Problem, 'found' | 'expected' | 'remedy'>;

function openness(ring: GeoJSON.Position[]): Fault | undefined {
  if (String(ring[0]) === String(ring.at(-1))) return undefined;
  return {
    found: `an open ring, from [${ring[0]?.join(', ')}] to [${ring.at(-1)?.join(', ')}]`,
    expected: 'a ring that ends where it begins',
    remedy: 'Repeat the first position at the end.',
  };
}

function flatness(ring: GeoJSON.Position[], id: string): Fault | undefined {
  if (!isFlat(ring)) return undefined;
  const places = new Set(ring.map(String)).size;
  return {
    found: `a ring without area: ${places === 1 ? 'all its positions are one' : 'its positions lie on one line'}`,
    expected: 'three positions at least that do not lie on one line',
    remedy: `Redraw ${id} there, or remove the ring.`,
  };
}
