import type { Source } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';

/** The sources of a story's shapes, each once, those of the most features first. */
export function creditSources(story: Story): readonly Source[] {
  const counted = new Map<string, { source: Source; count: number }>();
  for (const place of story.places.values())
    for (const source of place.sources) {
      const entry = counted.get(source.title) ?? { source, count: 0 };
      entry.count++;
      counted.set(source.title, entry);
    }
  return [...counted.values()].sort((a, b) => b.count - a.count).map(({ source }) => source);
}
