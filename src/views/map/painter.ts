import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../cartography/theme.ts';
import type { Chosen } from '../../selection/selection.ts';
import type { Story } from '../../story/story.ts';
import { labelColour } from './label-colour.ts';
import { marksData, marksOf } from './marks.ts';
import { layersOf } from './style.ts';

/** Brings what a map shows into step with theme, choice, pointer and hidden layers. */
export interface Painter {
  mark(chosen: Chosen, hidden: ReadonlySet<string>): void;
  point(feature: string | undefined): void;
  hide(hidden: ReadonlySet<string>): void;
  repaint(theme: Theme): void;
}

/** How strongly lines, patterns and points stand out while something else is chosen. */
const RECEDED = 0.4;

/** Takes over the paint of a map whose style has loaded. */
export function makePainter(map: MapLibreMap, story: Story, firstTheme: Theme): Painter {
  let theme = firstTheme;
  let chosen: Chosen = {};
  let pointed: string | undefined;

  const colourLabels = () => {
    const colour = labelColour(story, theme, marksOf(story, chosen));
    for (const { id } of map.getStyle().layers)
      if (/^(opening\/text|free\/)/.test(id)) map.setPaintProperty(id, 'text-color', colour);
  };

  return {
    mark(next, hidden) {
      chosen = next;
      const marks = marksOf(story, chosen);
      const data = marksData(story, marks, hidden);
      map.getSource<GeoJSONSource>('marks')?.setData(data);
      const opacity = data.features.length > 0 ? RECEDED : 1;
      for (const layer of upperLayers(map)) {
        for (const property of OPACITIES[layer.type] ?? []) map.setPaintProperty(layer.id, property, opacity);
      }
      colourLabels();
    },
    point(feature) {
      if (pointed !== undefined) map.removeFeatureState({ source: 'places', id: pointed });
      pointed = feature;
      if (pointed !== undefined) map.setFeatureState({ source: 'places', id: pointed }, { pointed: true });
    },
    hide(hidden) {
      for (const layer of map.getStyle().layers) {
        const of = (layer.metadata as { layer?: string } | undefined)?.layer;
        if (of === undefined) continue;
        map.setLayoutProperty(layer.id, 'visibility', hidden.has(of) ? 'none' : 'visible');
      }
    },
    repaint(next) {
      theme = next;
      // What the labels' own state decides is theirs.
      for (const { id, paint = {} } of layersOf(story, theme))
        for (const [property, value] of Object.entries(paint) as [PaintProperty, PaintValue][])
          if (!/^(text|icon)-opacity$/.test(property)) map.setPaintProperty(id, property, value);
      colourLabels();
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

/** The layers of features that the veil does not reach. */
function upperLayers(map: MapLibreMap): LayerSpecification[] {
  const { layers } = map.getStyle();
  const veil = layers.findIndex(({ id }) => id === 'marks/veil');
  return layers.slice(veil + 1).filter(({ id }) => id.startsWith('places/'));
}
