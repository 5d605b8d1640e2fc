import { type Problem, pointer } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Only a line has an end at which an arrow can stand. */
export function checkArrows({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value }): Problem | [] => {
    const { type } = value.geometry;
    if (!value.properties.arrow || type.endsWith('LineString')) return [];
    return {
      file,
      path: path + pointer('properties', 'arrow'),
      found: `an arrow on a ${type}`,
      expected: 'an arrow on a LineString or MultiLineString alone',
      remedy: 'Take "arrow" out, or draw the feature as a line.',
    };
  });
}
