import { booleanClockwise } from '@turf/turf';
import type { Problem } from '../../story/problem.ts';
import { isAroundPole, jumps, onwardLine } from '../mend/jumps.ts';
import type { StoryFolder } from '../read/folder.ts';
import { isFlat, polygonsOf } from '../read/positions.ts';

/**
 * Rings that are wound the wrong way, one warning a file. No reason to refuse a story: RFC 7946 §3.1.6 asks readers to be
 * lenient.
 */
export function windingWarnings({ features }: StoryFolder): Problem[] {
  const wrong = features.flatMap(({ file, path, value }) =>
    polygonsOf(value.geometry).flatMap(({ path: at, value: rings }) =>
      rings.flatMap((ring, index) => {
        const isHole = index > 0;
        if (!isTurned(ring, isHole)) return [];
        return [{ file, path: `${path}/geometry${at}/${index}`, isHole }];
      }),
    ),
  );
  const files = new Set(wrong.map(({ file }) => file));
  return [...files].flatMap((file): Problem | [] => {
    const [first, ...more] = wrong.filter((one) => one.file === file);
    if (!first) return [];
    const others = more.length > 0 ? ` (and ${more.length} more rings the wrong way round)` : '';
    return {
      file,
      path: first.path,
      found: `${first.isHole ? 'a hole that runs anticlockwise' : 'an outer ring that runs clockwise'}${others}`,
      expected: first.isHole ? 'clockwise' : 'anticlockwise',
      remedy: 'It is mended in what is built; turn it round to be rid of this warning.',
    };
  });
}

function isTurned(ring: GeoJSON.Position[], isHole: boolean): boolean {
  const onward = jumps(ring) ? onwardLine(ring) : ring;
  // Around a pole there is no telling.
  return !isFlat(ring) && !isAroundPole(onward) && booleanClockwise(onward) !== isHole;
}
