import type { Story } from '../story/story.ts';
import type { Selection } from './selection.ts';

/**
 * Something that shows a story and wishes for another selection: map, poster, reader, host text.
 * A view reports wishes to the selection; only the selection says what is so.
 */
export interface View {
  /** Draws into `host`, an empty element of its own, until it is removed. */
  attach(host: HTMLElement, story: Story, selection: Selection): void;
  /** Leaves nothing behind: no node, listener, timer or context. */
  remove(): void;
}
