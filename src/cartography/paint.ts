import type { Kind } from '../story/kinds.ts';
import type { Layer, Paint } from '../story/manifest.ts';
import type { Place } from '../story/place.ts';
import { KIND_STYLES } from './kinds.ts';
import type { ResolvedPaint } from './resolved-paint.ts';
import { BASEMAP_COLOURS, type BasemapColours, type Theme } from './theme.ts';

/** How a place is drawn: its layer's own paint for its kind, over the table of kinds. */
export function paintOf({ kind }: Place, layer: Layer, theme: Theme): ResolvedPaint {
  const known = paints.get(layer) ?? new Map<string, ResolvedPaint>();
  paints.set(layer, known);
  const key = `${kind}/${theme}`;
  const paint = known.get(key) ?? resolved(kind, layer, theme);
  known.set(key, paint);
  return paint;
}

/** A layer has few looks and many places. */
const paints = new WeakMap<Layer, Map<string, ResolvedPaint>>();

function resolved(kind: Kind, layer: Layer, theme: Theme): ResolvedPaint {
  const own = layer.paint?.[kind];
  const { 'pattern-color': patternColor, ...house } = defaultPaint(kind, layer.role, theme);
  return {
    ...house,
    // A story's own line colours the pattern too.
    ...(patternColor !== undefined && !own?.['line-color'] && { 'pattern-color': patternColor }),
    ...(own && inTheme(own, theme)),
  };
}

/** The paint of a kind, where a story's layer says nothing of its own. */
export function defaultPaint(kind: Kind, role: Layer['role'], theme: Theme): ResolvedPaint {
  const colours = BASEMAP_COLOURS[theme];
  const paint = Object.entries(KIND_STYLES[kind].paint[role]);
  return Object.fromEntries(
    paint.map(([property, value]) => [
      property,
      property.endsWith('-color') ? colours[value as keyof BasemapColours] : value,
    ]),
  ) as unknown as ResolvedPaint;
}

/** A layer's paint, of each pair of colours the theme's. */
function inTheme(paint: Paint, theme: Theme): Partial<ResolvedPaint> {
  const side = theme === 'light' ? 0 : 1;
  return Object.fromEntries(
    Object.entries(paint)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]) => [
        property,
        property.endsWith('-color') ? (value as readonly string[])[side] : value,
      ]),
  );
}
