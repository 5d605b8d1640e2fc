import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { GROUND, type Theme } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import { groundLayers } from './ground-layers.ts';
import { outlineLayers, pointedLayers, veilLayer } from './mark-layers.ts';
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
    sources: { ...sourcesOf(story), pointed: source([]), names: source([]) },
    layers: layersOf(story, theme),
  };
}

/** The style's layers, lowest first. Both themes have the same layers, with other paint. */
export function layersOf(story: Story, theme: Theme): LayerSpecification[] {
  const colours = GROUND[theme];
  const ground = groundLayers(colours);
  const places = shapeLayers(story, theme, 'places');
  const marks = shapeLayers(story, theme, 'marks');
  const outlines = outlineLayers(colours);
  return [
    ...ground.under,
    ...places.areas,
    veilLayer(colours),
    ...marks.areas,
    ...ground.over,
    ...places.patterns,
    ...marks.patterns,
    ...outlines.areas,
    ...places.lines,
    ...outlines.bands,
    ...marks.lines,
    ...places.points,
    ...outlines.rings,
    ...marks.points,
    ...pointedLayers(colours),
    ...nameLayers(colours),
  ];
}
