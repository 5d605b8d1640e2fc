import { NumberReader, NumberWriter } from './numbers.ts';

/** Coordinates are whole numbers of this part of a degree: eleven metres of latitude. */
export const STEPS = 1e4;

/** How much each vertex matters, in steps of half an octave; a line's ends have the highest. */
export const HIGHEST = 63;
/** The least that is told apart, in degrees of latitude: about a metre. */
const LEAST = 1e-5;

/**
 * The level of a vertex by its effective area (Visvalingam and Whyatt, 1993), or of the detail that is asked for.
 *
 * @param degrees the square root of the area, or how far a simplified line may stray: degrees of latitude
 */
export function levelOf(degrees: number): number {
  return Math.max(0, Math.min(HIGHEST - 1, Math.round(2 * Math.log2(degrees / LEAST))));
}

/** Lines of vertices, end to end in common arrays. */
export interface Lines {
  /** Longitudes, in parts of a degree (`STEPS`). */
  readonly x: Int32Array;
  /** Latitudes, likewise. */
  readonly y: Int32Array;
  readonly levels: Uint8Array;
  /** Where each line's vertices begin, and after the last where they end. */
  readonly starts: Uint32Array;
}

/** The lines as three parts of a pack: how long each is, its vertices, their levels. */
export function writeLines({ x, y, levels, starts }: Lines): {
  lengths: Uint8Array;
  vertices: Uint8Array;
  levels: Uint8Array;
} {
  const lengths = new NumberWriter();
  const vertices = new NumberWriter();
  for (let line = 0; line + 1 < starts.length; line++)
    lengths.unsigned((starts[line + 1] ?? 0) - (starts[line] ?? 0));
  for (let at = 0; at < x.length; at++) {
    vertices.signed((x[at] ?? 0) - (x[at - 1] ?? 0));
    vertices.signed((y[at] ?? 0) - (y[at - 1] ?? 0));
  }
  return { lengths: lengths.bytes(), vertices: vertices.bytes(), levels };
}

/** Reads what {@link writeLines} wrote. */
export function readLines(part: (name: 'lengths' | 'vertices' | 'levels') => Uint8Array): Lines {
  const levels = part('levels');
  const x = new Int32Array(levels.length);
  const y = new Int32Array(levels.length);
  const vertices = new NumberReader(part('vertices'));
  let [lng, lat] = [0, 0];
  for (let at = 0; at < levels.length; at++) {
    lng += vertices.signed();
    lat += vertices.signed();
    x[at] = lng;
    y[at] = lat;
  }
  const lengths = new NumberReader(part('lengths'));
  const starts = [0];
  for (let end = 0; end < levels.length; ) {
    end += lengths.unsigned();
    starts.push(end);
  }
  return { x, y, levels, starts: Uint32Array.from(starts) };
}
