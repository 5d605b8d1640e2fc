import type { Story } from '../story/story.ts';
import type { Camera, Size } from './camera.ts';
import type { Box, Measure, PlacedLabel } from './label.ts';

/** What decides where labels go. */
export interface View {
  readonly size: Size;
  readonly camera: Camera;
  /** BCP 47: the reader's language. */
  readonly lang: string;
  readonly measure: Measure;
  /** Ids of layers that are switched off: neither labelled nor avoided. */
  readonly hidden?: ReadonlySet<string>;
  /** Where something else stands on the map (buttons, scale, credit): kept free. */
  readonly reserved?: readonly Box[];
}

/** The labels of a view, most important first. The same view gives the same labels. */
export function placeLabels(_story: Story, _view: View): PlacedLabel[] {
  return [];
}
