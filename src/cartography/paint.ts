import type { Layer, Paint } from '../story/manifest.ts';
import type { Place } from '../story/place.ts';
import { defaultPaint } from './default-paint.ts';
import type { ResolvedPaint } from './resolved-paint.ts';
import { BASEMAP_COLOURS, type Theme } from './theme.ts';

/** How a place is drawn: its layer's own paint for its kind, over the house's table. */
export function paintOf(place: Place, layer: Layer, theme: Theme): ResolvedPaint {
  const house = defaultPaint(place.kind, layer.role, theme);
  const own = layer.paint?.[place.kind];
  const resolved = { ...house, ...(own && resolve(own, theme)) };
  return { ...resolved, 'text-color': resolved['text-color'] ?? BASEMAP_COLOURS[theme].text };
}

type Resolved = Omit<ResolvedPaint, 'text-color'> & { readonly 'text-color'?: string };

function resolve(paint: Paint, theme: Theme): Resolved {
  const { 'fill-color': fill, 'line-color': line, 'text-color': text, ...plain } = paint;
  const side = theme === 'light' ? 0 : 1;
  return {
    ...(Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as Resolved),
    ...(fill && { 'fill-color': fill[side] }),
    ...(line && { 'line-color': line[side] }),
    ...(text && { 'text-color': text[side] }),
  };
}
