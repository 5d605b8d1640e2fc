import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { BASEMAP_COLOURS, type Theme } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import { basemapLayers } from './basemap-layers.ts';
import { dimLayer, hoveredLayers, outlineLayers } from './emphasis-layers.ts';
import { nameLayers } from './name-layers.ts';
import { shapeLayers } from './shape-layers.ts';
import { source, sourcesOf } from './sources.ts';

/**
 * A story's MapLibre style: no tiles, no sprite, and no `glyphs`, so that names are drawn from the reader's
 * own fonts and nothing is fetched.
 */
export function styleOf(story: Story, theme: Theme): StyleSpecification {
  return {
    version: 8,
    sources: { ...sourcesOf(story), hovered: source([]), names: source([]) },
    layers: layersOf(story, theme),
  };
}

/** The style's layers, lowest first. Both themes have the same layers, with other paint. */
export function layersOf(story: Story, theme: Theme): LayerSpecification[] {
  const colours = BASEMAP_COLOURS[theme];
  const basemap = basemapLayers(colours);
  const places = shapeLayers(story, theme, 'places');
  const emphasis = shapeLayers(story, theme, 'emphasis');
  const outlines = outlineLayers(colours);
  return [
    ...basemap.under,
    ...places.areas,
    dimLayer(colours),
    ...emphasis.areas,
    ...basemap.over,
    ...places.patterns,
    ...emphasis.patterns,
    ...outlines.areas,
    ...places.lines,
    ...outlines.bands,
    ...emphasis.lines,
    ...places.points,
    ...outlines.rings,
    ...emphasis.points,
    ...hoveredLayers(colours),
    ...nameLayers(colours),
  ];
}
