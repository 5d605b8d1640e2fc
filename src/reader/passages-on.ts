import type { Chosen } from '../selection/selection.ts';
import type { Passage } from '../story/passage.ts';
import type { Story } from '../story/story.ts';

/** The passages of the page that is read. */
export function passagesOn(story: Story, { feature, passage }: Chosen): readonly Passage[] {
  if (feature !== undefined) return story.passagesOf(feature);
  const read = passage === undefined ? undefined : story.passage(passage);
  return read ? [read] : [];
}
