import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { DIM, type Emphasis, RECEDED } from '../../cartography/emphasis.ts';
import { BASEMAP_COLOURS, type Theme } from '../../cartography/theme.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { emphasisData } from './emphasis-data.ts';
import { labelColour } from './label-colour.ts';
import { rtlTextImage } from './rtl-text-images.ts';
import { collection, featureOf } from './sources.ts';
import { layersOf } from './style.ts';
import { NAMES, type StyleLayerMetadata } from './style-layers.ts';

/** Brings what a map shows into step with theme, choice, pointer and hidden layers. */
export interface Painter {
  emphasise(emphasis: ReadonlyMap<string, Emphasis>): void;
  hover(place: Place | undefined): void;
  hide(hidden: ReadonlySet<string>): void;
  repaint(theme: Theme): void;
}

/** Takes over the paint of a map whose style has loaded. */
export function makePainter(map: MapLibreMap, story: Story, firstTheme: Theme): Painter {
  let theme = firstTheme;
  let emphasis: ReadonlyMap<string, Emphasis> = new Map();
  // Kept here, because asking the map for its style copies all of the story's geometry.
  let layers = layersOf(story, theme);

  const colourLabels = () => {
    const colour = labelColour(story, theme, emphasis);
    map.setPaintProperty(NAMES.text, 'text-color', colour);
    map.setLayoutProperty(NAMES.images, 'icon-image', rtlTextImage(colour, BASEMAP_COLOURS[theme].halo));
  };

  /** Beyond the world's edge MapLibre draws nothing: the dim overlay lies there on what is behind. */
  const dimBeyond = () => {
    const { dim } = BASEMAP_COLOURS[theme];
    map.getContainer().style.backgroundColor =
      emphasis.size > 0 ? `color-mix(in srgb, ${dim} ${100 * DIM}%, transparent)` : '';
  };

  return {
    emphasise(next) {
      emphasis = next;
      map.getSource<GeoJSONSource>('emphasis')?.setData(emphasisData(story, emphasis));
      const opacity = emphasis.size > 0 ? RECEDED : 1;
      for (const layer of layers)
        if (metadataOf(layer)?.recedes)
          for (const property of OPACITIES[layer.type] ?? [])
            map.setPaintProperty(layer.id, property, opacity);
      colourLabels();
      dimBeyond();
    },
    hover(place) {
      const data = collection(place ? [featureOf(place)] : []);
      void map.getSource<GeoJSONSource>('hovered')?.setData(data);
    },
    hide(hidden) {
      for (const layer of layers) {
        const of = metadataOf(layer)?.layer;
        if (of === undefined) continue;
        map.setLayoutProperty(layer.id, 'visibility', hidden.has(of) ? 'none' : 'visible');
      }
    },
    repaint(next) {
      const before = new Map(layers.map((layer) => [layer.id, layer]));
      theme = next;
      layers = layersOf(story, theme);
      // Only what the theme changes: the rest is the choice's and the labels' to decide.
      for (const { id, paint, layout } of layers) {
        const old = before.get(id);
        for (const [property, value] of changed<[PaintProperty, PaintValue]>(paint, old?.paint))
          map.setPaintProperty(id, property, value);
        for (const [property, value] of changed<[LayoutProperty, LayoutValue]>(layout, old?.layout))
          map.setLayoutProperty(id, property, value);
      }
      colourLabels();
      dimBeyond();
    },
  };
}

/** The entries that are not as they were. */
function changed<Entry extends [string, unknown]>(now: object = {}, before: object = {}): Entry[] {
  const old = new Map<string, unknown>(Object.entries(before));
  return (Object.entries(now) as Entry[]).filter(
    ([property, value]) => JSON.stringify(value) !== JSON.stringify(old.get(property)),
  );
}

type LayoutProperty = Parameters<MapLibreMap['setLayoutProperty']>[1];
type LayoutValue = Parameters<MapLibreMap['setLayoutProperty']>[2];
type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

const OPACITIES: Partial<Record<LayerSpecification['type'], readonly PaintProperty[]>> = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['icon-opacity'],
};

const metadataOf = ({ metadata }: LayerSpecification) => metadata as StyleLayerMetadata | undefined;
