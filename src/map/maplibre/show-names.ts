import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Size } from '../../cartography/camera.ts';
import type { PlacedLabel } from '../../cartography/label.ts';
import { makeMeasure } from '../../dom/measure-text.ts';
import type { Story } from '../../story/story.ts';
import { namesData } from './names-data.ts';

/** Shows names that were placed under a camera in a view of a size. */
export type ShowNames = (placed: readonly PlacedLabel[], camera: Camera, size: Size) => void;

/** Takes over the names of a map whose style has loaded. */
export function makeShowNames(map: MapLibreMap, story: Story): ShowNames {
  const measure = makeMeasure();
  let shown: readonly PlacedLabel[] | undefined;
  return (placed, camera, size) => {
    if (placed === shown) return;
    shown = placed;
    void map.getSource<GeoJSONSource>('names')?.setData(namesData(placed, story, camera, size, measure));
  };
}
