import type { Story } from '../story/story.ts';
import { type HitTest, makeHitTest } from './hit.ts';

/** The hit test over a story's features as their shapes are now. */
export function storyHitTest(story: () => Story): HitTest {
  let known: { readonly story: Story; readonly test: HitTest } | undefined;
  return (...at) => {
    const now = story();
    if (known?.story !== now) known = { story: now, test: makeHitTest(now.places.values()) };
    return known.test(...at);
  };
}
