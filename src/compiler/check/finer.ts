import { type Problem, pointer, quote } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Finer lines begin and end in a vertex of the story's own shapes; their islands belong to features that it has. */
export function checkFiner({ finer, featureIds }: StoryFolder): Problem[] {
  return finer.flatMap(({ file, value }): Problem[] => [
    ...value.lines.flatMap((line, i) => {
      const loose = [0, line.length - 1].find((at) => line[at]?.length === 2);
      if (loose === undefined) return [];
      return {
        file,
        path: pointer('lines', i, loose),
        found: `a vertex of two numbers, [${line[loose]?.join(', ')}]`,
        expected:
          'at both ends of a line the position of a vertex of the story’s own shapes after the vertex’s own',
        remedy: 'Add the two numbers.',
      };
    }),
    ...value.islands.flatMap(({ features }, i) =>
      features.flatMap((id, k) =>
        featureIds && !featureIds.has(id)
          ? {
              file,
              path: pointer('islands', i, 'features', k),
              found: quote(id),
              expected: 'the id of a feature of the story',
              remedy: 'Correct the id, or remove it.',
            }
          : [],
      ),
    ),
  ]);
}
