import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { marksOf, RECEDED, VEIL } from '../../cartography/marks.ts';
import { GROUND, type Theme } from '../../cartography/theme.ts';
import type { Chosen } from '../../selection/selection.ts';
import type { Story } from '../../story/story.ts';
import { makeLabelColour } from './label-colour.ts';
import { marksData } from './marks.ts';
import { collection, featureOf } from './sources.ts';
import { layersOf } from './style.ts';
import { writtenImage } from './written.ts';

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
  let veiled = false;
  // Kept here, because asking the map for its style copies all of the story's geometry.
  let layers = layersOf(story, theme);
  const labelColour = makeLabelColour(story);

  const colourLabels = () => {
    const colour = labelColour(theme, marksOf(story, chosen));
    map.setPaintProperty('names/text', 'text-color', colour);
    map.setLayoutProperty('names/written', 'icon-image', writtenImage(colour, GROUND[theme].halo));
  };

  /** Beyond the world's edge MapLibre draws nothing: the veil lies there on what is behind. */
  const veilBeyond = () => {
    const { veil } = GROUND[theme];
    map.getContainer().style.backgroundColor = veiled
      ? `color-mix(in srgb, ${veil} ${100 * VEIL}%, transparent)`
      : '';
  };

  return {
    mark(next, hidden) {
      chosen = next;
      const marks = marksOf(story, chosen);
      const data = marksData(story, marks, hidden);
      map.getSource<GeoJSONSource>('marks')?.setData(data);
      const opacity = data.features.length > 0 ? RECEDED : 1;
      for (const { id, type } of unveiled(layers))
        for (const property of OPACITIES[type] ?? []) map.setPaintProperty(id, property, opacity);
      colourLabels();
      veiled = data.features.length > 0;
      veilBeyond();
    },
    point(feature, hidden) {
      const place = feature === undefined ? undefined : story.places.get(feature);
      const data = collection(place && !hidden.has(place.layer) ? [featureOf(place)] : []);
      void map.getSource<GeoJSONSource>('pointed')?.setData(data);
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
      veilBeyond();
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

/** The layers of features that lie over the veil. */
function unveiled(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const veil = layers.findIndex(({ id }) => id === 'marks/veil');
  return layers.slice(veil + 1).filter(({ id }) => id.startsWith('places/'));
}
