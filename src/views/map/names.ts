import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Size } from '../../cartography/camera.ts';
import { knownMeasure } from '../../cartography/known-widths.ts';
import { marksOf } from '../../cartography/marks.ts';
import type { Story } from '../../story/story.ts';
import type { Scene } from '../handling/drawing.ts';
import { makeMeasure } from '../measure-text.ts';
import { namesInView } from '../names-in-view.ts';
import { namesData } from './name-layers.ts';

/** The names on the map: where cartography puts them, anew each time that the map has come to rest. */
export interface Names {
  /** Places the names anew. */
  place(camera: Camera, size: Size): void;
  /** The place whose name stands at a point in CSS pixels, if any. */
  at(point: readonly [x: number, y: number]): string | undefined;
}

/** Takes over the names of a map whose style has loaded. */
export function makeNames(map: MapLibreMap, story: Story, scene: Scene): Names {
  const actual = makeMeasure();
  const measure = knownMeasure(story, actual);
  return {
    place(camera, size) {
      const { lang, hidden, reserved, away } = scene;
      const marked = new Set(marksOf(story, scene.chosen).keys());
      const placed = namesInView(story, { size, camera, lang, measure, hidden, reserved, marked }, away);
      const data = namesData(placed, story, camera, size, actual);
      void map.getSource<GeoJSONSource>('names')?.setData(data);
    },
    at([x, y]) {
      for (const { properties } of map.queryRenderedFeatures([x, y], { layers: ['names/text'] }))
        if (typeof properties.place === 'string') return properties.place;
      return undefined;
    },
  };
}
