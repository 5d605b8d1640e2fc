import type { Camera, Point, Size } from '../cartography/camera.ts';
import type { Emphasis } from '../cartography/emphasis.ts';
import type { PlacedLabel } from '../cartography/label.ts';
import type { CameraRange } from '../cartography/range.ts';
import type { Theme } from '../cartography/theme.ts';
import type { Locale } from '../locale/locale.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';

/** What a renderer is to show; read anew after each `update`. */
export interface MapState {
  readonly theme: Theme;
  /** The shown features that keep their full colour; empty where none is to step back. */
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  /** The shown place that is pointed at. */
  readonly hovered: Place | undefined;
  /** Ids of the layers that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** The story with finer shapes in place of its own, once some have come. */
  readonly refined?: Story | undefined;
  /** Whether wheel and one finger are left to the page. */
  readonly cooperative: boolean;
  /** The names as they are to stand while the map rests under a camera; asking again for the same costs little. */
  names(camera: Camera, size: Size): readonly PlacedLabel[];
}

/**
 * A part of the state. `names`: the language, or what they keep off; `shapes`: the story's; `moved`: whether the opening
 * view is left.
 */
export type MapPart = 'theme' | 'names' | 'shapes' | 'chosen' | 'hovered' | 'hidden' | 'moved' | 'gestures';

/** How exactly a pointer points: a mouse or pen, or a finger. */
export type PointerPrecision = 'fine' | 'coarse';

/** What a renderer reports. Points are CSS pixels within its host. */
export interface RendererEvents {
  /** The camera has moved. */
  onMove(): void;
  /** The camera has come to rest at another zoom. */
  onZoomEnd(): void;
  /** The pointer stands at a point, or has left. Returns true where there is something to choose. */
  onHover(at: Point | undefined): boolean;
  onClick(at: Point, precision: PointerPrecision): void;
}

export interface RendererParts {
  /** A positioned element of the renderer's own. */
  readonly host: HTMLElement;
  readonly story: Story;
  readonly state: MapState;
  readonly locale: Locale;
  readonly events: RendererEvents;
}

/** A story drawn in a host under a camera: by MapLibre, or as SVG. */
export interface Renderer {
  /** Resolves when something is really drawn; rejects where it cannot be. */
  readonly ready: Promise<void>;
  /** Resolves, with why, if what draws is lost: the browser took it away. */
  readonly contextLost: Promise<Error>;
  readonly camera: Camera;
  /** Where `moveTo` has sent the camera, while it is on its way there; undefined at rest, and where the reader moves it. */
  readonly destination: Camera | undefined;
  /** Within what the camera moves: it is always as `constrained` has it. */
  readonly range: CameraRange;
  limit(range: CameraRange): void;
  /**
   * Moves the camera, in some milliseconds or at once; at once too where the reader wants less motion. An `arc` is the way
   * of `flightPath`; what stays in its place stays there on a `straight` one, which is the default.
   */
  moveTo(camera: Camera, milliseconds?: number, way?: 'straight' | 'arc'): void;
  /** A part of the state has changed. */
  update(part: MapPart): void;
  /** The host has another size. */
  resize(): void;
  /** Takes the keyboard. */
  focus(): void;
  remove(): void;
}

/** @throws where what it needs is missing */
export type StartRenderer = (parts: RendererParts) => Renderer;
