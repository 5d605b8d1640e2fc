import type { Story } from '../story/story.ts';
import type { Selection } from './selection.ts';

/**
 * Something that shows a story and can change the selection: map, reader, paper, host text. A view changes nothing but
 * by the selection, and names itself as the origin of what it changes.
 */
export interface View {
  /** Draws into `host`, an empty element of its own, until it is removed. */
  attach(host: HTMLElement, story: Story, selection: Selection): void;
  /** Leaves nothing behind: no node, listener, timer or context. */
  remove(): void;
}
