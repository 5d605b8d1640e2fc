import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { layerStack } from '../../cartography/layer-stack.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import { mapSourcesOf, source } from './sources.ts';
import { styleLayersOf } from './style-layers.ts';

/**
 * A story's MapLibre style: no tiles, no sprite, and no `glyphs`, so that names are drawn from the reader's
 * own fonts and nothing is fetched.
 */
export function styleOf(story: Story, theme: Theme): StyleSpecification {
  return {
    version: 8,
    sources: { ...mapSourcesOf(story), hovered: source([]), names: source([]) },
    layers: layersOf(story, theme),
  };
}

/** The style's layers, lowest first: the stack's. Both themes have the same, with other paint. */
export function layersOf(story: Story, theme: Theme): LayerSpecification[] {
  return layerStack(story, theme).flatMap(styleLayersOf);
}
