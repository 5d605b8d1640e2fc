import type { LayerSpecification } from 'maplibre-gl';
import { type Camera, type Point, type Size, unproject } from '../../cartography/camera.ts';
import type { LabelLine, Measure, PlacedLabel } from '../../cartography/label.ts';
import type { GroundColours } from '../../cartography/theme.ts';
import type { GroundName } from '../../story/story.ts';
import { faceOf, textFontByFace } from './fonts.ts';
import { collection } from './sources.ts';

/**
 * The labels of the opening view: each line a point where cartography put it, each leader a line, and for each
 * labelled town of the ground's `names` a dot. `measure`: by the fonts in which MapLibre will draw.
 */
export function openingLabelsData(
  labels: readonly PlacedLabel[],
  names: readonly GroundName[],
  camera: Camera,
  size: Size,
  measure?: Measure,
): GeoJSON.FeatureCollection {
  const at = (point: Point) => unproject(camera, size, point) as [number, number];
  const labelled = new Set(labels.map(({ id }) => id));
  const towns = names.filter(({ kind, name }) => kind === 'city' && labelled.has(`city:${name}`));
  return collection([
    ...towns.map((town) => ({
      type: 'Feature' as const,
      properties: { dot: true },
      geometry: { type: 'Point' as const, coordinates: [...town.at] },
    })),
    ...labels.flatMap((label) => [
      ...(label.leader
        ? [
            {
              type: 'Feature' as const,
              properties: { place: label.place, color: 'quietText' },
              geometry: { type: 'LineString' as const, coordinates: label.leader.map(at) },
            },
          ]
        : []),
      ...label.lines.map((line) => ({
        type: 'Feature' as const,
        properties: {
          place: label.place,
          text: line.text,
          face: faceOf(line.font),
          size: line.font.size * shrunk(line, measure),
          spacing: line.font.letterSpacing / line.font.size,
          color: line.color,
          halo: label.haloWidth,
          rotation: label.rotation ?? 0,
        },
        geometry: { type: 'Point' as const, coordinates: at(centreOf(line, label)) },
      })),
    ]),
  ]);
}

/** By what factor a line is smaller, where the reader's font is wider than that in which it was placed. */
function shrunk({ text, font, width }: LabelLine, measure?: Measure): number {
  return measure ? Math.min(1, width / (measure(text, font) - font.letterSpacing)) : 1;
}

/** Where MapLibre is to centre a line: it counts no space after the last letter, and turns each line by itself. */
function centreOf({ x, y }: LabelLine, { box, rotation = 0 }: PlacedLabel): Point {
  const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const dx = x - middle[0];
  const dy = y - middle[1];
  const turn = (rotation * Math.PI) / 180;
  return [
    middle[0] + dx * Math.cos(turn) - dy * Math.sin(turn),
    middle[1] + dx * Math.sin(turn) + dy * Math.cos(turn),
  ];
}

/** The style layers that draw `openingLabelsData` as it is, whatever else is there. */
export function openingLabelLayers({ halo, quietText }: GroundColours): LayerSpecification[] {
  return [
    {
      id: 'opening/leader',
      type: 'line',
      source: 'opening',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': quietText, 'line-width': 1 },
    },
    {
      id: 'opening/dot',
      type: 'circle',
      source: 'opening',
      filter: ['has', 'dot'],
      paint: {
        'circle-radius': 2.2,
        'circle-color': quietText,
        'circle-stroke-color': halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'opening/text',
      type: 'symbol',
      source: 'opening',
      filter: ['has', 'text'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFontByFace(),
        'text-size': ['get', 'size'],
        'text-letter-spacing': ['get', 'spacing'],
        'text-rotate': ['get', 'rotation'],
        'text-max-width': 100,
        'text-padding': 0,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-halo-color': halo,
        'text-halo-width': ['get', 'halo'],
      },
    },
  ];
}
