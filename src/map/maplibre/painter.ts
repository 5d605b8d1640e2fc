import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { DIM, emphasisOf, RECEDED } from '../../cartography/emphasis.ts';
import { BASEMAP_COLOURS, type Theme } from '../../cartography/theme.ts';
import type { Chosen } from '../../selection/selection.ts';
import type { Story } from '../../story/story.ts';
import { emphasisData } from './emphasis-data.ts';
import { makeLabelColour } from './label-colour.ts';
import { writtenImage } from './rtl-text-images.ts';
import { collection, featureOf } from './sources.ts';
import { layersOf } from './style.ts';

/** Brings what a map shows into step with theme, choice, pointer and hidden layers. */
export interface Painter {
  mark(chosen: Chosen, hidden: ReadonlySet<string>): void;
  point(feature: string | undefined, hidden: ReadonlySet<string>): void;
  hide(hidden: ReadonlySet<string>): void;
  repaint(theme: Theme): void;
}

/** Takes over the paint of a map whose style has loaded. */
export function makePainter(map: MapLibreMap, story: Story, firstTheme: Theme): Painter {
  let theme = firstTheme;
  let chosen: Chosen = {};
  let dimmed = false;
  // Kept here, because asking the map for its style copies all of the story's geometry.
  let layers = layersOf(story, theme);
  const labelColour = makeLabelColour(story);

  const colourLabels = () => {
    const colour = labelColour(theme, emphasisOf(story, chosen));
    map.setPaintProperty('names/text', 'text-color', colour);
    map.setLayoutProperty('names/written', 'icon-image', writtenImage(colour, BASEMAP_COLOURS[theme].halo));
  };

  /** Beyond the world's edge MapLibre draws nothing: the dim overlay lies there on what is behind. */
  const dimBeyond = () => {
    const { dim } = BASEMAP_COLOURS[theme];
    map.getContainer().style.backgroundColor = dimmed
      ? `color-mix(in srgb, ${dim} ${100 * DIM}%, transparent)`
      : '';
  };

  return {
    mark(next, hidden) {
      chosen = next;
      const emphasis = emphasisOf(story, chosen);
      const data = emphasisData(story, emphasis, hidden);
      map.getSource<GeoJSONSource>('emphasis')?.setData(data);
      const opacity = data.features.length > 0 ? RECEDED : 1;
      for (const { id, type } of unveiled(layers))
        for (const property of OPACITIES[type] ?? []) map.setPaintProperty(id, property, opacity);
      colourLabels();
      dimmed = data.features.length > 0;
      dimBeyond();
    },
    point(feature, hidden) {
      const place = feature === undefined ? undefined : story.places.get(feature);
      const data = collection(place && !hidden.has(place.layer) ? [featureOf(place)] : []);
      void map.getSource<GeoJSONSource>('hovered')?.setData(data);
    },
    hide(hidden) {
      for (const layer of layers) {
        const of = (layer.metadata as { layer?: string } | undefined)?.layer;
        if (of === undefined) continue;
        map.setLayoutProperty(layer.id, 'visibility', hidden.has(of) ? 'none' : 'visible');
      }
    },
    repaint(next) {
      const before = new Map(layers.map(({ id, paint }) => [id, new Map(Object.entries(paint ?? {}))]));
      theme = next;
      layers = layersOf(story, theme);
      // Only what the theme changes: the rest is the choice's and the labels' to decide.
      for (const { id, paint = {} } of layers)
        for (const [property, value] of Object.entries(paint) as [PaintProperty, PaintValue][])
          if (JSON.stringify(value) !== JSON.stringify(before.get(id)?.get(property)))
            map.setPaintProperty(id, property, value);
      colourLabels();
      dimBeyond();
    },
  };
}

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

const OPACITIES: Partial<Record<LayerSpecification['type'], readonly PaintProperty[]>> = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
};

/** The layers of features that lie over the dim overlay. */
function unveiled(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const dim = layers.findIndex(({ id }) => id === 'emphasis/dim');
  return layers.slice(dim + 1).filter(({ id }) => id.startsWith('places/'));
}
