import { type Camera, type Point, type Size, unproject } from '../../cartography/camera.ts';
import type { LabelLine, PlacedLabel } from '../../cartography/label.ts';
import { lookOf } from '../../cartography/label-colour.ts';
import { isArea } from '../../cartography/shape.ts';
import type { Measure } from '../../story/font.ts';
import type { Story } from '../../story/story.ts';
import { faceOf } from './fonts.ts';
import { imageOf, isRtl } from './rtl-text-images.ts';
import { collection } from './sources.ts';

/**
 * The placed names: each line a point where cartography put it, each leader a line; for each town of the basemap that
 * is named a dot, and one where a leader ends in an area. `measure`: by the fonts in which MapLibre will draw.
 */
export function namesData(
  labels: readonly PlacedLabel[],
  story: Story,
  camera: Camera,
  size: Size,
  measure?: Measure,
): GeoJSON.FeatureCollection {
  const at = (point: Point) => unproject(camera, size, point) as [number, number];
  const feature = (geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties) =>
    ({ type: 'Feature', properties, geometry }) satisfies GeoJSON.Feature;
  const point = (coordinates: readonly number[], properties: GeoJSON.GeoJsonProperties) =>
    feature({ type: 'Point', coordinates: [...coordinates] }, properties);
  return collection(
    labels.flatMap((label) => {
      const { dot, leader, place: id, rotation = 0 } = label;
      const place = id === undefined ? undefined : story.places.get(id);
      const leads =
        leader && feature({ type: 'LineString', coordinates: leader.map(at) }, { part: 'leader' });
      return [
        ...(dot ? [point(dot, { part: 'town' })] : []),
        ...(leader && place && isArea(place) ? [point(at(leader[1]), { part: 'leader-end' })] : []),
        ...(leads ? [leads] : []),
        ...label.lines.map((line) =>
          point(at(centreOf(line, label)), {
            place: id,
            color: line.color,
            ...(place && { look: lookOf(place) }),
            rotation,
            ...(isRtl(line) ? imageProperties(line, label, measure) : textProperties(line, label, measure)),
          }),
        ),
      ];
    }),
  );
}

function imageProperties(line: LabelLine, { haloWidth }: PlacedLabel, measure?: Measure) {
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
