import type { Position } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';

const known = new WeakMap<Story, Map<BasemapName, readonly Position[]>>();

/** The line of the basemap's rivers that a name belongs to: the one of which a vertex lies nearest to it. */
export function courseOf(story: Story, name: BasemapName): readonly Position[] {
  const courses = known.get(story) ?? new Map<BasemapName, readonly Position[]>();
  known.set(story, courses);
  const course = courses.get(name) ?? nearest(story.basemap.rivers?.coordinates ?? [], name.at);
  courses.set(name, course);
  return course;
}

function nearest(lines: readonly GeoJSON.Position[][], [lng, lat]: Position): readonly Position[] {
  let found: { readonly line: GeoJSON.Position[]; readonly apart: number } | undefined;
  for (const line of lines)
    for (const [x = 0, y = 0] of line) {
      const apart = Math.hypot(x - lng, y - lat);
      if (!found || apart < found.apart) found = { line, apart };
    }
  return (found?.line ?? []) as unknown as readonly Position[];
}
