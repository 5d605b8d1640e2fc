import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Size } from '../../cartography/camera.ts';
import type { Box, Measure } from '../../cartography/label.ts';
import { placeLabels } from '../../cartography/labels.ts';
import type { Story } from '../../story/story.ts';
import { makeMeasure } from '../measure-text.ts';
import { freeLabelsData } from './free-labels.ts';
import { openingLabelsData } from './opening-labels.ts';

/** The names on the map: cartography's own at the opening view, MapLibre's choice elsewhere. */
export interface Labels {
  /** Sets the names anew: another language, other layers, another size. */
  update(view: {
    readonly lang: string;
    readonly hidden: ReadonlySet<string>;
    readonly camera: Camera;
    readonly size: Size;
    readonly reserved: readonly Box[];
  }): void;
  /** Shows the one set of names or the other. */
  show(set: 'opening' | 'free'): void;
  /** The place whose name stands at a point in CSS pixels, if any. */
  at(point: readonly [x: number, y: number]): string | undefined;
}

/** Takes over the labels of a map whose style has loaded. */
export function makeLabels(map: MapLibreMap, story: Story): Labels {
  const measure: Measure = makeMeasure();
  const layers = map.getLayersOrder().filter((id) => /^(opening|free)\//.test(id));
  let shown: 'opening' | 'free' = 'opening';
  const setData = (source: string, data: GeoJSON.FeatureCollection) =>
    void map.getSource<GeoJSONSource>(source)?.setData(data);
  let free: (() => void) | undefined;
  const setFree = () => {
    free?.();
    free = undefined;
  };
  return {
    update({ lang, hidden, camera, size, reserved }) {
      const placed = placeLabels(story, { size, camera, lang, measure, hidden, reserved });
      setData('opening', openingLabelsData(placed, story.ground.names, camera, size));
      // Names that are not yet seen must not hold up those that are.
      free = () => setData('free', freeLabelsData(story, lang, hidden));
      if (shown === 'free') setFree();
      else map.once('idle', setFree);
    },
    show(set) {
      shown = set;
      if (shown === 'free') setFree();
      for (const id of layers)
        for (const property of opacitiesOf(id))
          map.setPaintProperty(id, property, id.startsWith(set) ? 1 : 0);
    },
    at([x, y]) {
      const query = layers.filter(
        (id) => id.startsWith(shown) && id !== 'opening/leader' && id !== 'opening/dot',
      );
      for (const { properties } of map.queryRenderedFeatures([x, y], { layers: query }))
        if (typeof properties.place === 'string') return properties.place;
      return undefined;
    },
  };
}

function opacitiesOf(layer: string) {
  if (layer === 'opening/leader') return ['line-opacity'] as const;
  if (layer === 'opening/dot') return ['circle-opacity', 'circle-stroke-opacity'] as const;
  if (layer.startsWith('free/town/')) return ['text-opacity', 'icon-opacity'] as const;
  return ['text-opacity'] as const;
}
