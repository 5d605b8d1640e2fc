import type { StoryGeometry } from '../../../../src/compiler/read/folder.ts';
import type { Kind } from '../../../../src/story/kinds.ts';
import type { PlaceProperties, Source } from '../../../../src/story/place.ts';
import type { Finding } from '../../find-places/finding.ts';
import type { ShapeWish } from '../../shapes/shape.ts';

/** What a place is drawn as, and whose shape that is. */
export interface PlaceShape {
  readonly kind: Kind;
  readonly geometry: StoryGeometry;
  readonly source: Source;
  readonly precision: PlaceProperties['precision'];
  /** What the shape is made of; absent of a point. */
  readonly from?: ShapeWish;
}

/** A place of the article as the story has it. */
export interface StoryPlace extends PlaceShape {
  /** Kebab-case, no two alike, and a name that a file may have on every system. */
  readonly id: string;
  /** As the article calls it most often. */
  readonly name: string;
  /** What the gazetteer calls it, where the article does not. */
  readonly also?: string;
  readonly finding: Finding;
  /** In the text's order. */
  readonly mentions: readonly Finding[];
  /** What the story is about, or what it names around that. */
  readonly role: 'subject' | 'around';
}
