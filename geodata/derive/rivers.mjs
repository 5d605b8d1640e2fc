import * as turf from '@turf/turf';
import { featuresOf, read } from './atlas.mjs';
import { nearestVertex } from './rings.mjs';
import { keyOf, round } from './round.mjs';

/** The names that Natural Earth gives a river from its source to its mouth, and where its course begins. */
const TIGRIS = { names: ['Dicle', 'Tigris'], source: [39.173, 38.424] };
const EUPHRATES = { names: ['Firat', 'Al Furat', 'Euphrates'], source: [41.455, 40.18] };
const SHATT = { names: ['Shatt al Arab'], source: [47.469, 30.968] };

/** Where the border between Iraq and Iran comes to the river. */
const BORDER_MEETS_RIVER = [48.03, 30.46];

/** Kilometres by which the pieces of one course lie apart at most; what is shorter than that is no piece. */
const GAP = 2;
/** Kilometres from where Natural Earth's Tigris ends to where its Shatt al-Arab begins, and some more. */
const CONFLUENCE = 8;
/** How far the two rivers around the story may stray, in degrees: some 1,800 metres. */
const STRAY = 0.016;

/** Tigris, Euphrates and Shatt al-Arab, whose lower course is the border between Iraq and Iran itself. */
export function deriveRivers(border) {
  const source = read('./natural-earth-10m.json');
  const rivers = featuresOf(source, source.objects.rivers);
  const shatt = mouth(courseOf(rivers, SHATT), southward(border));
  const [start] = shatt;
  return {
    tigris: thin(upTo(courseOf(rivers, TIGRIS), start)),
    euphrates: thin(upTo(courseOf(rivers, EUPHRATES), start)),
    shatt,
  };
}

/** A river's pieces as one line, from its source downwards: each begins where the one before it ends. */
function courseOf(rivers, { names, source }) {
  const rest = rivers
    .filter(({ id }) => names.includes(id))
    .flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    )
    .filter((piece) => piece.length > 1 && turf.length(turf.lineString(piece)) > GAP);
  let course = [source];
  while (rest.length > 0) {
    const end = course.at(-1);
    const toEnd = (piece) => Math.min(turf.distance(piece[0], end), turf.distance(piece.at(-1), end));
    const next = rest.reduce((nearest, piece) => (toEnd(piece) < toEnd(nearest) ? piece : nearest));
    if (toEnd(next) > GAP) throw new Error(`rivers: ${names} goes on nowhere after ${end}`);
    rest.splice(rest.indexOf(next), 1);
    const piece = turf.distance(next[0], end) <= turf.distance(next.at(-1), end) ? next : next.toReversed();
    const branch = nearestVertex(course, piece[0]);
    course = [...course.slice(0, course.indexOf(branch)), ...piece];
  }
  return course;
}

/** A course that ends in the very vertex in which another begins. */
function upTo(course, start) {
  const gap = turf.distance(course.at(-1), start);
  if (gap > CONFLUENCE) throw new Error(`rivers: ${course.at(-1)} lies ${gap} km from ${start}`);
  return keyOf(course.at(-1)) === keyOf(start) ? course : [...course, start];
}

function mouth(river, border) {
  const meeting = nearestVertex(border, BORDER_MEETS_RIVER);
  const lower = border.slice(border.findIndex((at) => keyOf(at) === keyOf(meeting)));
  return [...river.filter(([lng]) => lng < meeting[0] - 0.02), ...lower];
}

const thin = (line) =>
  turf
    .simplify(turf.lineString(line), { tolerance: STRAY, highQuality: true })
    .geometry.coordinates.map(round);

const southward = (line) => (line[0][1] > line.at(-1)[1] ? line : line.toReversed());
