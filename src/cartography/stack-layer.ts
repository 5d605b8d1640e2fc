import type { Kind } from '../story/kinds.ts';
import type { Basemap } from '../story/story.ts';
import type { Emphasis } from './emphasis.ts';
import type { Geometry, Group } from './groups.ts';
import type { TextColour } from './label.ts';
import type { ZoomStops } from './line-scale.ts';

/** The parts of the basemap that have a shape. */
export type BasemapPart = Exclude<keyof Basemap, 'names' | 'namesIn' | 'sources'>;

/**
 * What a layer of the stack draws; layers of the same features share one object. `view`: all that is seen, always or
 * while something is emphasised; `emphasis` and `hovered`: those places that are emphasised or pointed at, of a group
 * or of a geometry (and of some kinds alone).
 */
export type Features =
  | { readonly source: 'view'; readonly when: 'always' | 'emphasis' }
  | { readonly source: 'basemap'; readonly part: BasemapPart }
  | { readonly source: 'places' | 'emphasis'; readonly group: Group }
  | {
      readonly source: 'emphasis' | 'hovered';
      readonly geometry: Geometry;
      readonly kinds?: readonly Kind[];
    }
  | { readonly source: 'names'; readonly part: 'leader' | 'leader-end' | 'town' | 'text' };

/**
 * CSS pixels: the same everywhere; times a factor by zoom; or by how the feature is emphasised, with a value of its
 * own for waters.
 */
export type Pixels =
  | number
  | { readonly pixels: number; readonly stops: ZoomStops }
  | (Readonly<Record<Emphasis, number>> & { readonly waters?: number });

export interface Fill<Colour = string> {
  readonly type: 'fill';
  readonly color: Colour;
  /** 1 where it is absent. */
  readonly opacity?: number;
}

export interface Pattern<Colour = string> {
  readonly type: 'pattern';
  readonly pattern: 'hatch' | 'dots';
  readonly color: Colour;
}

export interface Line<Colour = string> {
  readonly type: 'line';
  readonly color: Colour;
  readonly width: Pixels;
  /** Between two lines that run along both sides of the feature, each as wide as `width`. */
  readonly gap?: number;
  /** CSS pixels where `width` is as in the opening view: they grow with it. */
  readonly dashes?: readonly number[];
  /** Of the ends; corners are round. */
  readonly cap: 'round' | 'butt';
  readonly opacity?: number;
}

/** A dot, or a ring where it has no colour inside. */
export interface Circle<Colour = string> {
  readonly type: 'circle';
  readonly color?: Colour;
  /** Without the rim. */
  readonly radius: Pixels;
  readonly rim?: { readonly color: Colour; readonly width: Pixels };
  readonly opacity?: number;
}

/** The arrowheads of lines that have one; see `Arrow`. */
export interface ArrowHead<Colour = string> {
  readonly type: 'arrow';
  readonly color: Colour;
  /** Of the circle that touches its three sides from within. */
  readonly radius: { readonly pixels: number; readonly stops: ZoomStops };
}

/** Names. `own`: the colours of names by what the place looks like, see `lookOf`. */
export interface Text<Colour = string> {
  readonly type: 'text';
  readonly colors: Readonly<Record<Exclude<TextColour, 'own'>, Colour>>;
  readonly own: ReadonlyMap<string, Colour>;
  readonly halo: Colour;
}

/** How a layer is painted, with colours as `#rrggbb` or, for instance, one for each theme. */
export type StackPaint<Colour = string> =
  | Fill<Colour>
  | Pattern<Colour>
  | Line<Colour>
  | Circle<Colour>
  | ArrowHead<Colour>
  | Text<Colour>;

/** A layer of the stack. */
export interface StackLayer<Colour = string> {
  /** Unique in the stack, and the same in both themes. */
  readonly id: string;
  readonly features: Features;
  readonly paint: StackPaint<Colour>;
  /** Whether it steps back, to an opacity of `RECEDED`, while something is emphasised. */
  readonly recedes?: boolean;
  /** The zoom from which on it is drawn. */
  readonly minZoom?: number;
}
