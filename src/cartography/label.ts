import type { Locale } from '../locale/locale.ts';
import type { BasemapNames } from '../story/basemap-names.ts';
import type { Font, Measure } from '../story/font.ts';
import type { Position } from '../story/place.ts';
import type { BasemapName } from '../story/story.ts';
import type { Camera, Point, Size } from './camera.ts';

/** `subject`: a name of the story's regions and lines; `note`: a subject's second line in plain words. */
export type LabelRole = 'country' | 'subject' | 'water' | 'city' | 'neighbour' | 'note';

/** `own` is the place's own `text-color`; the others are the basemap's. */
export type TextColour = 'own' | 'text' | 'quietText' | 'waterText';

/** [left, top, right, bottom] in CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface LabelLine {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Centre of what is seen of the line: where the drawer adds space after the last letter, it shifts by half of it. */
  readonly x: number;
  /** Centre of the line box. */
  readonly y: number;
  /** Without the space after the last letter. */
  readonly width: number;
  readonly font: Font;
  readonly role: LabelRole;
  readonly color: TextColour;
}

/** A label, placed. All in CSS pixels from the view's upper left corner, y down. */
export interface PlacedLabel {
  /** Unique among a view's labels and the same in each: the place's id, or the basemap name's kind and name. */
  readonly id: string;
  /** The place that it names; absent for a name on the basemap. */
  readonly place?: string;
  readonly role: LabelRole;
  readonly lines: readonly LabelLine[];
  /** Around all lines, before rotation. */
  readonly box: Box;
  /** The side of the block at which its lines are flush, and the side of `box` at whose middle `anchor` lies. */
  readonly align: 'left' | 'center' | 'right';
  readonly anchor: Position;
  /** Width of the halo round the letters; wider over a pattern. */
  readonly haloWidth: number;
  /** Where a name on the basemap has a dot of its own, small and quiet. */
  readonly dot?: Position;
  /** From the label to its place, where it stands off: a thin line, ending in a dot where it leads into an area. */
  readonly leader?: readonly [Point, Point];
  /** Degrees clockwise about the middle of `box`; absent means level. */
  readonly rotation?: number;
}

/** What decides where labels go. */
export interface LabelOptions {
  readonly size: Size;
  readonly camera: Camera;
  /** BCP 47: the reader's language. */
  readonly lang: string;
  readonly measure: Measure;
  /** The interface, whose words stand with some names; absent: as on posters. */
  readonly locale?: Locale | undefined;
  /** The names on the basemap in the reader's language, where they were fetched; else they are as the story has them. */
  readonly basemapNames?: BasemapNames | undefined;
  /** Ids of layers that are switched off: neither labelled nor avoided. */
  readonly hidden?: ReadonlySet<string>;
  /** Where something else stands on the map (buttons, scale, credit): kept free. */
  readonly reserved?: readonly Box[];
  /** A name below the story that the reader has asked to see: others make room for it. */
  readonly looked?: BasemapName | undefined;
}
