import { decodeArc } from '../../story/arcs.ts';
import { decodedStory } from '../../story/served.ts';
import type { Read, Served } from '../../story/served-schema.ts';
import { checkSize } from '../../story/served-size.ts';
import type { Story } from '../../story/story.ts';

/**
 * What `readStory` makes of a story that `serialiseStory` has just written, in half of its time: of its form it is not
 * asked again, but whether a browser can draw it.
 * @throws StoryError where it has too many vertices
 */
export function ownStory(served: Served): Story {
  checkSize(served, 'story.json');
  const { topology } = served;
  const objects = new Map(Object.entries(topology.objects));
  // What a schema makes otherwise is not there yet, but for these.
  const read = { ...served, topology: { ...topology, objects } } as unknown as Read;
  return decodedStory(read, topology.arcs.map(decodeArc));
}
