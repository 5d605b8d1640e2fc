import type { Bbox } from './place.ts';
import type { Story } from './story.ts';

/** Finer shapes of the world around a story, in files beside `story.json`. */
export interface FinerShapes {
  readonly files: readonly FinerFile[];
  /**
   * The story with the shapes of some files in place of its own. A place of which they have nothing is the same object
   * as before.
   * @param read what files hold, parsed as JSON, by their names
   * @throws StoryError where one is not of the served form, or is not this story's
   */
  refine(read: ReadonlyMap<string, unknown>): Story;
}

/** A file of finer shapes. */
export interface FinerFile {
  /** Its name, from the story's folder. */
  readonly file: string;
  /** Boxes in which it has finer shapes; each may run over 180°. */
  readonly areas: readonly Bbox[];
  /** From which zoom on they show. */
  readonly zoom: number;
}
