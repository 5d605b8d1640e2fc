import type { Layer } from '../story/manifest.ts';
import type { LabelOptions } from './label.ts';
import { dotLabel, type LabelStyle, quietLabel } from './label-style.ts';
import type { ResolvedPaint } from './resolved-paint.ts';
import type { Shown } from './shown.ts';
import type { BasemapColours } from './theme.ts';

type Colours = Extract<keyof ResolvedPaint, `${string}-color`>;

/** The paint of a kind in any theme: its colours are named as the theme's. */
export type KindPaint = Omit<ResolvedPaint, Colours> &
  Partial<Record<Colours, keyof BasemapColours>> & { readonly 'text-color': keyof BasemapColours };

/** One value for what the story is about, one for what stands around that. */
type ByRole<T> = Readonly<Record<Layer['role'], T>>;

export type LabelAt = 'country' | 'region' | 'water' | 'gulf' | 'dot' | 'line';

/** How a kind looks, where a story's layer says nothing of its own. */
export interface KindStyle {
  readonly paint: ByRole<KindPaint>;
  readonly label: ByRole<(shown: Shown, options: LabelOptions) => LabelStyle>;
  /**
   * Where the name of an area or of a mere point goes: `country` inside and off the borders, or beside; `region` over
   * the pattern, or beside; `water` on water, `gulf` slanted too; `dot` around a dot, of an area as `region`. A line's
   * goes along the line.
   */
  readonly labelAt: LabelAt;
  /** Of lines of one role, one of a higher rank lies above. */
  readonly rank: number;
  /** How much its line disturbs a label on top of it, 0 to 1. Tried by eye at 320 to 1200 px of width. */
  readonly clutter: ByRole<number>;
  /** Whether a passage that names it beside countries and seas is about it. */
  readonly isSpecific: boolean;
}

export const both = <T>(value: T): ByRole<T> => ({ subject: value, around: value });

export const BORDER: ByRole<number> = { subject: 0.6, around: 0.3 };
export const QUIET = quietLabel({ role: 'note', color: 'own', size: 11 });
export const QUIET_ITALIC = quietLabel({ role: 'note', color: 'own', size: 11, italic: true });
/** What all dots share. */
export const DOT = {
  label: both(dotLabel),
  labelAt: 'dot',
  rank: 0,
  clutter: BORDER,
  isSpecific: true,
} as const;
