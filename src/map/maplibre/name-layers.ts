import type { LayerSpecification } from 'maplibre-gl';
import { type Camera, type Point, type Size, unproject } from '../../cartography/camera.ts';
import type { LabelLine, Measure, PlacedLabel } from '../../cartography/label.ts';
import { isLine, isPoint } from '../../cartography/shape.ts';
import type { BasemapColours } from '../../cartography/theme.ts';
import type { Story } from '../../story/story.ts';
import { faceOf, textFontByFace } from './fonts.ts';
import { lookOf } from './label-colour.ts';
import { imageOf, isWritten } from './rtl-text-images.ts';
import { collection } from './sources.ts';

/**
 * The placed names: each line a point where cartography put it, each leader a line, for each labelled
 * town of the basemap a dot, and one where a leader ends in an area. `measure`: by the fonts in which MapLibre will draw.
 */
export function namesData(
  labels: readonly PlacedLabel[],
  story: Story,
  camera: Camera,
  size: Size,
  measure?: Measure,
): GeoJSON.FeatureCollection {
  const at = (point: Point) => unproject(camera, size, point) as [number, number];
  const labelled = new Set(labels.map(({ id }) => id));
  const towns = story.basemap.names.filter(
    ({ kind, name }) => kind === 'city' && labelled.has(`city:${name}`),
  );
  const dot = (radius: number, coordinates: number[]): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { radius },
    geometry: { type: 'Point', coordinates },
  });
  return collection([
    ...towns.map((town) => dot(2.2, [...town.at])),
    ...labels.flatMap(({ leader, place }) => (leader && isArea(story, place) ? dot(1.6, at(leader[1])) : [])),
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
          color: line.color,
          ...lookOfNamed(story, label.place),
          rotation: label.rotation ?? 0,
          ...(isWritten(line)
            ? writtenProperties(line, label, measure)
            : textProperties(line, label, measure)),
        },
        geometry: { type: 'Point' as const, coordinates: at(centreOf(line, label)) },
      })),
    ]),
  ]);
}

function writtenProperties(line: LabelLine, { haloWidth }: PlacedLabel, measure?: Measure) {
  return { image: imageOf(line, haloWidth), scale: shrunk(line, measure) };
}

function textProperties(line: LabelLine, { haloWidth }: PlacedLabel, measure?: Measure) {
  const { text, font } = line;
  return {
    text,
    face: faceOf(font),
    size: font.size * shrunk(line, measure),
    spacing: font.letterSpacing / font.size,
    halo: haloWidth,
  };
}

function lookOfNamed({ places }: Story, id: string | undefined) {
  const place = id === undefined ? undefined : places.get(id);
  return place && { look: lookOf(place) };
}

/** Whether a leader leads into an area, rather than to a dot or line that is drawn already. */
function isArea({ places }: Story, id: string | undefined): boolean {
  const place = id === undefined ? undefined : places.get(id);
  return place !== undefined && !isPoint(place) && !isLine(place);
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

/** The style layers that draw `namesData` as it is, whatever else is there. */
export function nameLayers({ halo, quietText }: BasemapColours): LayerSpecification[] {
  return [
    {
      id: 'names/leader',
      type: 'line',
      source: 'names',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': quietText, 'line-width': 1 },
    },
    {
      id: 'names/dot',
      type: 'circle',
      source: 'names',
      filter: ['has', 'radius'],
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': quietText,
        'circle-stroke-color': halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'names/text',
      type: 'symbol',
      source: 'names',
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
    {
      id: 'names/written',
      type: 'symbol',
      source: 'names',
      filter: ['has', 'image'],
      layout: {
        // The painter says in which colours.
        'icon-image': '',
        'icon-size': ['get', 'scale'],
        'icon-rotate': ['get', 'rotation'],
        'icon-padding': 0,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}
